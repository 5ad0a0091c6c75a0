import { dayInChina, type Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** What an organ published and citizens still read, the newest first. */
export async function newestItems(
  database: Database,
  organId: string,
  limit: number,
): Promise<readonly { readonly id: number; readonly title: string; readonly publishedOn: Day }[]> {
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select(['id', 'title', 'published_at'])
    .where('organ_id', '=', organId)
    .where('published_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap(({ id, title, published_at: at }) =>
    at === null ? [] : [{ id, title, publishedOn: dayInChina(at) }],
  )
}
