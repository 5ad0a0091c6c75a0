import type { RequestsDatabase } from '../data/request-tables.ts'
import type { Period } from '../domain/statistics-period.ts'
import type { CountedSpan } from '../domain/working-days-taken.ts'
import { countedRequests } from './counted-requests.ts'

/** From when to when the requests decided in a period took, those of the same days together. */
export function statisticsSpans(
  database: RequestsDatabase,
  organIds: readonly string[],
  { from, to }: Period,
): Promise<readonly CountedSpan[]> {
  return countedRequests(database, organIds)
    .where('counted_on', '>=', from)
    .where('counted_on', '<=', to)
    .where('received_on', 'is not', null)
    .where('closed_on', 'is not', null)
    .select(({ fn }) => ['received_on as from', 'closed_on as to', fn.countAll<number>().as('count')])
    .$narrowType<{ from: CountedSpan['from']; to: CountedSpan['to'] }>()
    .groupBy(['received_on', 'closed_on'])
    .execute()
}
