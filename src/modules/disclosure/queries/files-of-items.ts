import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** The files of these items, of whatever edition: whose text shows one of them shows nothing that was not the item's. */
export async function filesOfItems(
  database: Database | DatabaseTransaction,
  itemIds: readonly number[],
): Promise<ReadonlySet<string>> {
  if (itemIds.length === 0) return new Set()
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.attachment')
    .select('file_id')
    .where('item_id', 'in', itemIds)
    .execute()
  return new Set(rows.map(({ file_id }) => file_id))
}
