import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { DocumentTables } from '../data/document-tables.ts'

/** A clean-up that was done: what was decided about how many documents, and the items of its lists. */
export type DoneCleanUp = {
  readonly id: number
  readonly on: Day
  readonly basis: string
  readonly kept: number
  readonly amended: number
  readonly ended: number
  readonly items: readonly number[]
}

/** The clean-ups of an organ, the newest first. */
export async function cleanUpsOf(database: Database, organId: string): Promise<readonly DoneCleanUp[]> {
  const rows = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.clean_up')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('decided_on', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ id, decided_on, basis, kept, to_amend, ended, items }) => ({
    ...{ id, on: decided_on, basis, kept, amended: to_amend, ended, items: items.map(Number) },
  }))
}
