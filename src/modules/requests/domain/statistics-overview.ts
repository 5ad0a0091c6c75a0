import type { Day } from '../../../kernel/day.ts'
import type { Table3 } from '../../../statute/report-format/report.ts'
import { TOTAL_COLUMN } from '../../../statute/report-format/applicants.table.ts'
import { table3Categories, table3RowsOf } from '../../../statute/report-format/table3.table.ts'
import { channels } from './channel.table.ts'
import { monthsOf, type Period } from './statistics-period.ts'
import { topicLabel } from './topics.table.ts'
import type { WorkingDaysTaken } from './working-days-taken.ts'

/** Requests of one unit, some of its figures; a unit of null: those no unit was given. */
export type UnitCounts = {
  readonly organId: string
  readonly unitId: string | null
  readonly received: number
  readonly decided: number
  /** Received by the end of the period and not decided by then. */
  readonly open: number
  /** Past the day to reply today. */
  readonly overdue: number
  /** Decided in the period and replied to, in time or not. */
  readonly judged: number
  readonly inTime: number
}

export type DayCount = { readonly day: Day; readonly count: number }
export type SortCount = { readonly key: string; readonly count: number }
/** How many requests are about these topics and no others. */
export type TopicsCount = { readonly topics: readonly string[]; readonly count: number }
export type LabelledCount = { readonly label: string; readonly count: number }

/** What a period came to. */
export type StatisticsOverview = {
  readonly total: Counts
  /** One line for each unit, or for each organ where there are several. */
  readonly lines: readonly (Counts & { readonly name: string })[]
  readonly taken: WorkingDaysTaken | null
  readonly months: readonly { readonly label: string; readonly received: number; readonly decided: number }[]
  readonly results: readonly LabelledCount[]
  readonly channels: readonly LabelledCount[]
  readonly topics: readonly LabelledCount[]
}

type Counts = Pick<UnitCounts, 'received' | 'decided' | 'open' | 'overdue' | 'judged' | 'inTime'>

export const noCounts: Counts = { received: 0, decided: 0, open: 0, overdue: 0, judged: 0, inTime: 0 }

/** All counts of several units together. */
export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, one) => ({
      received: sum.received + one.received,
      decided: sum.decided + one.decided,
      open: sum.open + one.open,
      overdue: sum.overdue + one.overdue,
      judged: sum.judged + one.judged,
      inTime: sum.inTime + one.inTime,
    }),
    noCounts,
  )
}

/** The counts under the names they belong to, the largest first; lines with nothing in them are left out. */
export function linesBy(
  counts: readonly UnitCounts[],
  nameOf: (one: UnitCounts) => string,
): StatisticsOverview['lines'] {
  const names = [...new Set(counts.map(nameOf))]
  return names
    .map((name) => ({ name, ...sumOf(counts.filter((one) => nameOf(one) === name)) }))
    .filter(({ received, decided, open, overdue }) => received + decided + open + overdue > 0)
    .sort((one, other) => other.received - one.received || other.open - one.open)
}

/** In time among the replies of the period; null where there was none. */
export function inTimeShare({ judged, inTime }: Counts): number | null {
  return judged === 0 ? null : inTime / judged
}

/** Every month of the period, those without anything too. */
export function monthLines(
  received: readonly DayCount[],
  decided: readonly DayCount[],
  period: Period,
): StatisticsOverview['months'] {
  return monthsOf(period).map(({ from }) => {
    const month = from.slice(0, 7)
    const within = (counts: readonly DayCount[]) =>
      counts.reduce((sum, { day, count }) => (day.startsWith(month) ? sum + count : sum), 0)
    return {
      label: `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
      received: within(received),
      decided: within(decided),
    }
  })
}

/** How requests ended, in the six categories of Table 3. */
export function resultLines({ rows }: Table3): readonly LabelledCount[] {
  return table3Categories.map(({ key, label }) => {
    const within = table3RowsOf('2021').filter(({ category }) => category === key)
    return { label, count: within.reduce((sum, row) => sum + (rows[row.key]?.[TOTAL_COLUMN] ?? 0), 0) }
  })
}

/** Every channel that brought something, in the usual order. */
export function channelLines(counts: readonly SortCount[]): readonly LabelledCount[] {
  return channels
    .map(({ key, zh }) => ({ label: zh as string, count: counts.find((one) => one.key === key)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
}

/** How many requests are about each topic, the most first; one request may have several. */
export function topicLines(counts: readonly TopicsCount[]): readonly LabelledCount[] {
  const byTopic = new Map<string, number>()
  for (const { topics, count } of counts)
    for (const topic of topics) byTopic.set(topic, (byTopic.get(topic) ?? 0) + count)
  return [...byTopic]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([topic, count]) => ({ label: topicLabel(topic), count }))
}
