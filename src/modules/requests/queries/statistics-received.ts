import { sql } from 'kysely'
import type { RequestsDatabase } from '../data/request-tables.ts'
import {
  noCounts,
  type DayCount,
  type SortCount,
  type TopicsCount,
  type UnitCounts,
} from '../domain/statistics-overview.ts'
import type { Period } from '../domain/statistics-period.ts'
import { countedRequests } from './counted-requests.ts'

export type ReceivedCounts = {
  readonly units: readonly UnitCounts[]
  readonly days: readonly DayCount[]
  readonly channels: readonly SortCount[]
  readonly topics: readonly TopicsCount[]
}

/** The requests these organs received in a period, by unit, by day, by channel and by topics: read once, counted four ways. */
export async function statisticsReceived(
  database: RequestsDatabase,
  organIds: readonly string[],
  { from, to }: Period,
): Promise<ReceivedCounts> {
  const rows = await countedRequests(database, organIds)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .select(({ fn }) => ['organ_id', 'unit_id', 'received_on', 'channel', 'topics', fn.countAll<number>().as('count')])
    .groupBy(sql`grouping sets ((organ_id, unit_id), (received_on), (channel), (topics))`)
    .orderBy('organ_id')
    .orderBy('unit_id')
    .$castTo<ReceivedRow>()
    .execute()
  return {
    units: rows.flatMap(({ organ_id: organId, unit_id: unitId, count: received }) =>
      organId === null ? [] : [{ ...noCounts, organId, unitId, received }],
    ),
    days: rows.flatMap(({ received_on: day, count }) => (day === null ? [] : [{ day, count }])),
    channels: rows.flatMap(({ channel: key, count }) => (key === null ? [] : [{ key, count }])),
    topics: rows.flatMap(({ topics, count }) => (topics === null ? [] : [{ topics, count }])),
  }
}

/** What a row is not counted by is null in it; none of these is null in a request that was received. */
type ReceivedRow = {
  readonly organ_id: string | null
  readonly unit_id: string | null
  readonly received_on: DayCount['day'] | null
  readonly channel: string | null
  readonly topics: readonly string[] | null
  readonly count: number
}
