import { sql } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { SortCount } from '../domain/statistics-overview.ts'
import type { Period } from '../domain/statistics-period.ts'
import { countedRequests } from './counted-requests.ts'

/** How many requests of a period came in by each channel. */
export function statisticsChannels(
  database: RequestsDatabase,
  organIds: readonly string[],
  period: Period,
): Promise<readonly SortCount[]> {
  return receivedIn(database, organIds, period)
    .select(({ fn }) => ['channel as key', fn.countAll<number>().as('count')])
    .groupBy('channel')
    .execute()
}

/** How many requests of a period are about each topic, the most first; one request may have several. */
export function statisticsTopics(
  database: RequestsDatabase,
  organIds: readonly string[],
  period: Period,
): Promise<readonly SortCount[]> {
  return receivedIn(database, organIds, period)
    .select(({ fn }) => [sql<string>`unnest(topics)`.as('key'), fn.countAll<number>().as('count')])
    .groupBy('key')
    .orderBy('count', 'desc')
    .orderBy('key')
    .execute()
}

function receivedIn(database: RequestsDatabase, organIds: readonly string[], { from, to }: Period) {
  return countedRequests(database, organIds).where('received_on', '>=', from).where('received_on', '<=', to)
}
