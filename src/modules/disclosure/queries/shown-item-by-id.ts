import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { itemOfRow } from '../data/item-row.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { ShownItem } from '../domain/shown-item.ts'

/** An item as citizens read it now, at its places; undefined where they read none of this id. `locked`: it stays so. */
export async function shownItemById(
  given: DatabaseTransaction,
  id: number,
  { locked = false } = {},
): Promise<ShownItem | undefined> {
  const transaction = given.withTables<ItemTables>()
  const row = await transaction
    .selectFrom('disclosure.item')
    .selectAll()
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .$if(locked, (query) => query.forUpdate())
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { organId, kind, shown, indexNumber, publishedAt } = await itemOfRow(transaction, row)
  if (shown === null || indexNumber === null || publishedAt === null) return undefined
  const places = await transaction
    .selectFrom('disclosure.placement')
    .select(['site_id', 'column_id'])
    .where('item_id', '=', id)
    .execute()
  return {
    ...{ id, organId, kind, edition: shown, indexNumber, publishedAt },
    places: places.map(({ site_id, column_id }) => ({ siteId: site_id, columnId: column_id })),
  }
}
