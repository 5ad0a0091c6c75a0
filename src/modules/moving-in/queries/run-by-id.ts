import type { Database } from '../../../platform/database/database.ts'
import type { MovingTables } from '../data/moving-tables.ts'
import type { Run } from '../domain/run.ts'

/** A run by its id, of whatever organ; undefined where there is none. */
export async function runById(database: Database, id: string): Promise<Run | undefined> {
  const row = await runs(database).where('id', '=', id).executeTakeFirst()
  return row && runOfRow(row)
}

/** The runs of an organ, newest first. */
export async function listRuns(database: Database, organId: string): Promise<readonly Run[]> {
  const rows = await runs(database).where('organ_id', '=', organId).orderBy('made_at', 'desc').limit(100).execute()
  return rows.map(runOfRow)
}

/** Runs under way, oldest first: whoever keeps the program running goes on with them. */
export async function runsUnderWay(database: Database): Promise<readonly string[]> {
  const rows = await runs(database).where('stage', 'in', ['reading', 'moving', 'linking']).orderBy('made_at').execute()
  return rows.map(({ id }) => id)
}

function runs(database: Database) {
  return database.withTables<MovingTables>().selectFrom('moving_in.run').selectAll()
}

type Row = Awaited<ReturnType<ReturnType<typeof runs>['executeTakeFirstOrThrow']>>

function runOfRow({ organ_id, site_id, made_by, made_at, changed_at, ...same }: Row): Run {
  return { ...same, organId: organ_id, siteId: site_id, madeBy: made_by, madeAt: made_at, changedAt: changed_at }
}
