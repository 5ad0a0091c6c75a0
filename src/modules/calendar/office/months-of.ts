import { addDays, findDay, weekdayOf, type Day } from '../../../kernel/day.ts'
import { isWorkingKind } from '../../../statute/calendar/calendar-year.ts'
import { judgeDay, type JudgedDay, type WorkCalendar } from '../../../statute/calendar/work-calendar.ts'

export type MonthDay = { readonly on: Day; readonly judged: JudgedDay }

export type Month = {
  readonly month: number
  readonly workingDays: number
  /** Weeks from Monday to Sunday; null before the first and after the last day. */
  readonly weeks: readonly (readonly (MonthDay | null)[])[]
}

/** The months of a year as weeks, each day judged. */
export function monthsOf(calendar: WorkCalendar, year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, at) => {
    const days = daysOfMonth(calendar, year, at + 1)
    const blank = weekdayOf(days[0]?.on ?? ('1970-01-05' as Day)) - 1
    const cells = [...Array.from({ length: blank }, () => null), ...days]
    return {
      month: at + 1,
      workingDays: days.filter(({ judged }) => isWorkingKind(judged.kind)).length,
      weeks: weeksOf(cells),
    }
  })
}

function daysOfMonth(calendar: WorkCalendar, year: number, month: number): readonly MonthDay[] {
  const days: MonthDay[] = []
  const first = findDay(year, month, 1)
  if (first === undefined) return days
  for (let on = first; on.slice(0, 7) === first.slice(0, 7); on = addDays(on, 1))
    days.push({ on, judged: judgeDay(calendar, on) })
  return days
}

function weeksOf(cells: readonly (MonthDay | null)[]): readonly (readonly (MonthDay | null)[])[] {
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, at) => cells.slice(at * 7, at * 7 + 7))
  return weeks.map((week) => [...week, ...Array.from({ length: 7 - week.length }, () => null)])
}
