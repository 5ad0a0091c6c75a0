import type { Database } from '../../../platform/database/database.ts'
import { itemOfRow } from '../data/item-row.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { PublishedItem } from '../domain/published.ts'

/** What citizens find at the address of an item; undefined where nothing was ever published there. */
export async function publishedItem(database: Database, id: number): Promise<PublishedItem | undefined> {
  const tables = database.withTables<ItemTables>()
  const row = await tables
    .selectFrom('disclosure.item')
    .selectAll()
    .where('id', '=', id)
    .where('shown_edition', 'is not', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { shown, withdrawn, organId, kind, indexNumber, publishedAt } = await itemOfRow(tables, row)
  if (shown === null || indexNumber === null || publishedAt === null) return undefined
  if (withdrawn !== null) return { is: 'withdrawn', title: shown.title, ...withdrawn }
  const places = await tables.selectFrom('disclosure.placement').select('column_id').where('item_id', '=', id).execute()
  const columns = places.map(({ column_id }) => column_id)
  return { is: 'shown', id, organId, kind, indexNumber, publishedAt, edition: shown, columns }
}
