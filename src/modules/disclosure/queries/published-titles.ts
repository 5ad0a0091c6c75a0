import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Day } from '../../../kernel/day.ts'
import type { ItemTables } from '../data/item-tables.ts'

export type PublishedTitle = { readonly id: number; readonly title: string; readonly on: Day }

/** What an organ published under these titles, each with its day in China. */
export async function publishedTitles(
  given: DatabaseTransaction,
  organId: string,
  titles: readonly string[],
): Promise<readonly PublishedTitle[]> {
  if (titles.length === 0) return []
  return given
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select(['id', 'title', sql<Day>`to_char(published_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`.as('on')])
    .where('organ_id', '=', organId)
    .where('title', 'in', titles)
    .where('published_at', 'is not', null)
    .execute()
}

/** Which of these index numbers are taken, by whatever organ. */
export async function takenIndexNumbers(
  given: DatabaseTransaction,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set()
  const rows = await given
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select('index_number')
    .where('index_number', 'in', numbers)
    .execute()
  return new Set(rows.flatMap(({ index_number }) => index_number ?? []))
}
