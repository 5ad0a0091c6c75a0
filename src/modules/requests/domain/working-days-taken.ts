import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { countWorkingDays } from '../../../statute/calendar/working-days.ts'

/** How many requests were received on one day and replied to on another. */
export type CountedSpan = { readonly from: Day; readonly to: Day; readonly count: number }

export type WorkingDaysTaken = { readonly average: number; readonly median: number; readonly requests: number }

/**
 * Working days from receipt to reply, the day of receipt not counted; waiting for a correction, an opinion or a fee is in
 * them, for this is how long the applicant waited. Of an even number of requests the median is the middle of two.
 */
export function workingDaysTaken(spans: readonly CountedSpan[], calendar: WorkCalendar): WorkingDaysTaken | null {
  const taken = spans
    .map(({ from, to, count }) => ({ days: countWorkingDays(calendar, from, to), count }))
    .sort((one, other) => one.days - other.days)
  const requests = taken.reduce((sum, { count }) => sum + count, 0)
  if (requests === 0) return null
  const average = taken.reduce((sum, { days, count }) => sum + days * count, 0) / requests
  const median = (nth(taken, Math.floor((requests - 1) / 2)) + nth(taken, Math.floor(requests / 2))) / 2
  return { average, median, requests }
}

/** The days the n-th request took, counted from 0. */
function nth(taken: readonly { readonly days: number; readonly count: number }[], at: number): number {
  let before = 0
  for (const { days, count } of taken) {
    before += count
    if (at < before) return days
  }
  return 0
}
