import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** What the index numbers of an organ begin with; undefined where nobody has entered it. */
export async function indexCodeOf(database: Database, organId: string): Promise<string | undefined> {
  const row = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.index_code')
    .select('code')
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  return row?.code
}
