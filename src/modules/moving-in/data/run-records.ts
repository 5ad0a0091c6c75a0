import { randomUUID } from 'node:crypto'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Run, RunSettings, RunStage } from '../domain/run.ts'
import type { WaitingEntry } from '../domain/entry.ts'
import type { MovingTables } from './moving-tables.ts'

export type NewRun = Pick<Run, 'organId' | 'siteId' | 'name' | 'source' | 'settings' | 'madeBy'>

/** Runs as actions change them, within their transaction. */
export function runRecords(given: DatabaseTransaction) {
  const transaction = given.withTables<MovingTables>()
  return {
    /** Keeps a run with all that is to be read; gives its id. */
    async addRun(run: NewRun, waiting: readonly WaitingEntry[]): Promise<string> {
      const id = randomUUID()
      const { organId: organ_id, siteId: site_id, name, source, settings, madeBy: made_by } = run
      await transaction
        .insertInto('moving_in.run')
        .values({
          ...{ id, organ_id, site_id, name, made_by, stage: 'reading' },
          ...{ source: JSON.stringify(source), settings: JSON.stringify(settings) },
        })
        .execute()
      for (let from = 0; from < waiting.length; from += SLICE)
        await transaction
          .insertInto('moving_in.entry')
          .values(
            waiting.slice(from, from + SLICE).map(({ position, path, raw }) => ({
              ...{ run_id: id, position, path, state: 'waiting' as const },
              ...{ raw: raw === null ? null : JSON.stringify(raw), key: null, digest: null },
            })),
          )
          .execute()
      return id
    },

    /** Locks a run of this organ and gives its stage; undefined where there is none. */
    async lockStage(organId: string, id: string): Promise<RunStage | undefined> {
      const row = await transaction
        .selectFrom('moving_in.run')
        .select('stage')
        .where('id', '=', id)
        .where('organ_id', '=', organId)
        .forUpdate()
        .executeTakeFirst()
      return row?.stage
    },

    /** Moves a run from a stage to the next; where somebody stopped it meanwhile it stays as it is. */
    async pass(id: string, from: RunStage, to: RunStage, why = ''): Promise<void> {
      await transaction
        .updateTable('moving_in.run')
        .set({ stage: to, why, changed_at: new Date() })
        .where('id', '=', id)
        .where('stage', '=', from)
        .execute()
    },

    async keepSettings(id: string, settings: RunSettings): Promise<void> {
      await transaction
        .updateTable('moving_in.run')
        .set({ settings: JSON.stringify(settings) })
        .where('id', '=', id)
        .execute()
    },
  }
}

const SLICE = 500
