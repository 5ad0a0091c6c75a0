import { addDays, addMonths, type Day } from '../../kernel/day.ts'
import { addWorkingDays, hasProvisionalDays, workingDayFrom } from '../calendar/working-days.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'

/** A limit the law gives: in days or months of the calendar, weekends and holidays included, or in working days. */
export type Limit = { readonly amount: number; readonly unit: 'day' | 'month' | 'working-day' }

export type LimitEnd = {
  readonly lastDay: Day
  /** The day the count itself ended on, where that is a day off and the limit runs on to the next working day. */
  readonly rolledFrom: Day | null
  /** The last day lies in, or was counted over, a year without a holiday notice: it may still move. */
  readonly provisional: boolean
}

/**
 * The last day of a limit that starts on a day, which is not counted. Months end on the same day of the month, else on
 * its last day. A last day off moves to the first working day after it (法释〔2018〕1号 第四十八条); a make-up Saturday is
 * no day off.
 */
export function endOfLimit(calendar: WorkCalendar, from: Day, limit: Limit): LimitEnd {
  const counted = countedEnd(calendar, from, limit)
  const lastDay = workingDayFrom(calendar, counted)
  const certainFrom = limit.unit === 'working-day' ? from : addDays(counted, -1)
  return {
    lastDay,
    rolledFrom: lastDay === counted ? null : counted,
    provisional: hasProvisionalDays(calendar, certainFrom, lastDay),
  }
}

function countedEnd(calendar: WorkCalendar, from: Day, { amount, unit }: Limit): Day {
  if (unit === 'working-day') return addWorkingDays(calendar, from, amount)
  return unit === 'month' ? addMonths(from, amount) : addDays(from, amount)
}
