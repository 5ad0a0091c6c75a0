import { sql } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { MonthCount } from '../domain/statistics-overview.ts'
import type { Period } from '../domain/statistics-period.ts'

/** How many requests were received and decided in each month of a period that had any; `month` is `2026-03`. */
export function statisticsMonths(
  database: RequestsDatabase,
  organIds: readonly string[],
  { from, to }: Period,
): Promise<readonly MonthCount[]> {
  return database
    .selectFrom('requests.fact')
    .where('organ_id', 'in', organIds)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .select(({ fn }) => [sql<string>`to_char(day, 'YYYY-MM')`.as('month'), 'kind', fn.countAll<number>().as('count')])
    .groupBy(['month', 'kind'])
    .execute()
}
