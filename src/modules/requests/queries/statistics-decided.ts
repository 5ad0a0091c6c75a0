import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { noCounts, type DayCount, type UnitCounts } from '../domain/statistics-overview.ts'
import type { Period } from '../domain/statistics-period.ts'
import type { FactTally } from '../domain/table3-of-facts.ts'
import type { CountedSpan } from '../domain/working-days-taken.ts'
import { countedRequests } from './counted-requests.ts'

export type DecidedCounts = {
  readonly units: readonly UnitCounts[]
  readonly days: readonly DayCount[]
  readonly results: readonly FactTally[]
  /** From when to when they took, those of the same days together. */
  readonly spans: readonly CountedSpan[]
}

/** The requests of these organs decided in a period, by unit, by day, by result and by how long they took: read once. */
export async function statisticsDecided(
  database: RequestsDatabase,
  organIds: readonly string[],
  { from, to }: Period,
): Promise<DecidedCounts> {
  const rows = await countedRequests(database, organIds)
    .where('counted_on', '>=', from)
    .where('counted_on', '<=', to)
    .select(['organ_id', 'unit_id', 'counted_on', 'applicant_class', 'counted_outcome', 'received_on', 'closed_on'])
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.count<number>('in_time').as('judged'),
      fn.countAll<number>().filterWhere('in_time', '=', sql.lit(true)).as('inTime'),
    ])
    .groupBy(
      sql`grouping sets ((organ_id, unit_id), (counted_on), (applicant_class, counted_outcome), (received_on, closed_on))`,
    )
    .orderBy('organ_id')
    .orderBy('unit_id')
    .$castTo<DecidedRow>()
    .execute()
  return {
    units: rows.flatMap(({ organ_id: organId, unit_id: unitId, count: decided, judged, inTime }) =>
      organId === null ? [] : [{ ...noCounts, organId, unitId, decided, judged, inTime }],
    ),
    days: rows.flatMap(({ counted_on: day, count }) => (day === null ? [] : [{ day, count }])),
    results: rows.flatMap(({ applicant_class: of, counted_outcome: outcome, count }) =>
      of === null ? [] : [{ kind: 'decided', when: 'within', class: of, outcome, count }],
    ),
    spans: rows.flatMap(({ received_on: from, closed_on: to, count }) =>
      from === null || to === null ? [] : [{ from, to, count }],
    ),
  }
}

/** What a row is not counted by is null in it. */
type DecidedRow = {
  readonly organ_id: string | null
  readonly unit_id: string | null
  readonly counted_on: Day | null
  readonly applicant_class: FactTally['class'] | null
  readonly counted_outcome: string | null
  readonly received_on: Day | null
  readonly closed_on: Day | null
  readonly count: number
  readonly judged: number
  readonly inTime: number
}
