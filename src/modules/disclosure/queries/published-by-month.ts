import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** How many items an organ published in each month of a year, by the first day of the month; months with none are left out. */
export async function publishedByMonth(
  database: Database,
  organId: string,
  year: number,
): Promise<ReadonlyMap<Day, number>> {
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select([month.as('month'), sql<number>`count(*)`.as('count')])
    .where('organ_id', '=', organId)
    .where('published_at', '>=', new Date(`${year - 1}-12-31T16:00:00Z`))
    .where('published_at', '<', new Date(`${year}-12-31T16:00:00Z`))
    .groupBy(month)
    .execute()
  return new Map(rows.map((row) => [row.month, row.count]))
}

const month = sql<Day>`date_trunc('month', published_at at time zone 'Asia/Shanghai')::date`
