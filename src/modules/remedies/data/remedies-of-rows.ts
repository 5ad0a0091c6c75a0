import type { Selectable } from 'kysely'
import type { Remedy } from '../domain/remedy.ts'
import { remedyOfRow } from './remedy-row.ts'
import type { RemedyDatabase, RemedyTable } from './remedy-tables.ts'

/** The cases of these rows with their instances, in the same order. */
export async function remediesOfRows(
  tables: RemedyDatabase,
  rows: readonly Selectable<RemedyTable>[],
): Promise<readonly Remedy[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const instances = await tables
    .selectFrom('remedies.instance')
    .selectAll()
    .where('remedy_id', 'in', ids)
    .orderBy('position')
    .execute()
  return rows.map((row) =>
    remedyOfRow(
      row,
      instances.filter(({ remedy_id }) => remedy_id === row.id),
    ),
  )
}
