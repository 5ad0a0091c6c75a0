import { sql } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { MonthCount } from '../domain/statistics-overview.ts'
import type { Period } from '../domain/statistics-period.ts'
import { countedRequests } from './counted-requests.ts'

/** How many requests were received and decided in each month of a period that had any; `month` is `2026-03`. */
export function statisticsMonths(
  database: RequestsDatabase,
  organIds: readonly string[],
  { from, to }: Period,
): Promise<readonly MonthCount[]> {
  const counted = countedRequests(database, organIds)
  const received = counted
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .select(({ fn }) => ['received_on as day', sql.lit('received').as('kind'), fn.countAll<number>().as('count')])
    .groupBy('received_on')
  const decided = counted
    .where('counted_on', '>=', from)
    .where('counted_on', '<=', to)
    .select(({ fn }) => ['counted_on as day', sql.lit('decided').as('kind'), fn.countAll<number>().as('count')])
    .groupBy('counted_on')
  // By day first: a month is written out some hundreds of times instead of once for every request.
  return database
    .selectFrom(received.unionAll(decided).as('daily'))
    .select([sql<string>`to_char(day, 'YYYY-MM')`.as('month'), 'kind', sql<number>`sum(count)::bigint`.as('count')])
    .groupBy(['month', 'kind'])
    .$narrowType<{ kind: MonthCount['kind'] }>()
    .execute()
}
