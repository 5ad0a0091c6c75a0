import type { Database } from '../../../platform/database/database.ts'
import type { MovingTables } from '../data/moving-tables.ts'
import type { ReadyEntry, WaitingEntry } from '../domain/entry.ts'
import type { Run } from '../domain/run.ts'

/** The next pages or rows of a run that were not read. */
export async function nextWaiting(database: Database, runId: string, limit: number): Promise<readonly WaitingEntry[]> {
  return database
    .withTables<MovingTables>()
    .selectFrom('moving_in.entry')
    .select(['position', 'path', 'raw'])
    .where('run_id', '=', runId)
    .where('state', '=', 'waiting')
    .orderBy('position')
    .limit(limit)
    .execute()
}

/** The next that may move: their column is known, and nothing holds them, or what does is to be masked. */
export async function nextReady(
  database: Database,
  { id, siteId, settings }: Pick<Run, 'id' | 'siteId' | 'settings'>,
  limit: number,
): Promise<readonly ReadyEntry[]> {
  const rows = await database
    .withTables<MovingTables>()
    .selectFrom('moving_in.entry as entry')
    .innerJoin('moving_in.column_map as map', (join) =>
      join.onRef('map.old_column', '=', 'entry.old_column').on('map.site_id', '=', siteId),
    )
    .select(['entry.position', 'entry.state', 'entry.key', 'entry.digest', 'entry.read', 'entry.findings'])
    .select('map.column_id')
    .where('entry.run_id', '=', id)
    .where('entry.state', 'in', settings.mask ? ['ready', 'held'] : ['ready'])
    .where('map.column_id', 'is not', null)
    .orderBy('entry.position')
    .limit(limit)
    .execute()
  return rows.flatMap(({ position, state, key, digest, read: text, findings, column_id: columnId }) =>
    key === null || digest === null || text === null || columnId === null
      ? []
      : [{ position, state, key, digest, text, findings, columnId }],
  )
}
