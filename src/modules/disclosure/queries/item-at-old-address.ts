import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** The item that was moved in from one of these addresses of a site, the first of them that has one; undefined for none. */
export async function itemAtOldAddress(
  database: Database,
  siteId: string,
  addresses: readonly string[],
): Promise<number | undefined> {
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.old_address')
    .select(['path', 'item_id'])
    .where('site_id', '=', siteId)
    .where('path', 'in', addresses)
    .execute()
  const found = new Map(rows.map(({ path, item_id }) => [path, item_id]))
  return addresses.map((address) => found.get(address)).find((id) => id !== undefined)
}
