import { addDays, addMonths, dayInChinese, findDay, type Day } from '../../../kernel/day.ts'

/** The days that statistics are about, first and last included. */
export type Period = { readonly from: Day; readonly to: Day }

export type NamedPeriod = Period & { readonly zh: string }

/** The periods asked for most often, seen from today; the first is the usual one. */
export function usualPeriods(today: Day): readonly [NamedPeriod, ...NamedPeriod[]] {
  const year = Number(today.slice(0, 4))
  const month = firstOfMonth(today)
  const quarter = quarterFrom(today)
  return [
    { zh: '今年以来', from: dayOf(year, 1, 1), to: today },
    { zh: '上一年度', from: dayOf(year - 1, 1, 1), to: dayOf(year - 1, 12, 31) },
    { zh: '本季度', from: quarter, to: today },
    { zh: '上季度', from: addMonths(quarter, -3), to: addDays(quarter, -1) },
    { zh: '本月', from: month, to: today },
    { zh: '上月', from: addMonths(month, -1), to: addDays(month, -1) },
  ]
}

/** `2026年`, `2026年3月` or `2026年1月1日至2026年3月5日`. */
export function periodInChinese({ from, to }: Period): string {
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `${year}年`
  if (from === `${year}-${month}-01` && to === addDays(addMonths(from, 1), -1)) return `${year}年${Number(month)}月`
  return `${dayInChinese(from)}至${dayInChinese(to)}`
}

/** The months of a period in order, cut off where it begins and ends. */
export function monthsOf({ from, to }: Period): readonly Period[] {
  const months: Period[] = []
  for (let first = from; first <= to; first = addMonths(firstOfMonth(first), 1)) {
    const last = addDays(addMonths(firstOfMonth(first), 1), -1)
    months.push({ from: first, to: last < to ? last : to })
  }
  return months
}

function quarterFrom(today: Day): Day {
  const month = Number(today.slice(5, 7))
  return dayOf(Number(today.slice(0, 4)), month - ((month - 1) % 3), 1)
}

function firstOfMonth(on: Day): Day {
  return dayOf(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 1)
}

function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const found = findDay(year, month, dayOfMonth)
  if (found === undefined) throw new Error(`not a day: ${year}-${month}-${dayOfMonth}`)
  return found
}
