import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** Those of these items that were withdrawn, each with the reason. */
export async function withdrawnAmong(
  database: Database | DatabaseTransaction,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select(['id', 'withdrawn_why'])
    .where('id', 'in', ids)
    .where('withdrawn_at', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, withdrawn_why }) => [id, withdrawn_why ?? '']))
}
