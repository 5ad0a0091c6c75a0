import type { Database } from '../../../platform/database/database.ts'
import { itemOfRow } from '../data/item-row.ts'
import type { ItemTables } from '../data/item-tables.ts'
import type { Item } from '../domain/item.ts'

/** An item of this organ with all that was done to it; undefined for any other. */
export async function itemById(database: Database, organId: string, id: number): Promise<Item | undefined> {
  const tables = database.withTables<ItemTables>()
  const row = await tables
    .selectFrom('disclosure.item')
    .selectAll()
    .where('id', '=', id)
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  return row === undefined ? undefined : itemOfRow(tables, row)
}
