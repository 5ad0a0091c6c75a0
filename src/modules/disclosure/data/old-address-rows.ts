import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ItemTables } from './item-tables.ts'

export type OldAddress = { readonly address: string; readonly itemId: number }

/** From now on old addresses of a site lead to its items; one that leads somewhere already stays as it is. */
export async function keepOldAddresses(
  given: DatabaseTransaction,
  siteId: string,
  addresses: readonly OldAddress[],
): Promise<void> {
  if (addresses.length === 0) return
  await given
    .withTables<ItemTables>()
    .insertInto('disclosure.old_address')
    .values(addresses.map(({ address, itemId }) => ({ site_id: siteId, path: address, item_id: itemId })))
    .onConflict((conflict) => conflict.columns(['site_id', 'path']).doNothing())
    .execute()
}
