import type { Day } from '../../kernel/day.ts'
import { isWorkingKind } from './calendar-year.ts'
import { judgeDay, placeOf, yearOf, type WorkCalendar } from './work-calendar.ts'

/** Whether offices work on that day: weekdays and make-up weekends, not weekends nor days off. */
export function isWorkingDay(calendar: WorkCalendar, on: Day): boolean {
  return isWorkingKind(judgeDay(calendar, on).kind)
}

/** The n-th working day after a day, which itself is day 0 whether it is a working day or not. n is at least 0. */
export function addWorkingDays(calendar: WorkCalendar, from: Day, workingDays: number): Day {
  if (workingDays === 0) return from
  let year = yearOf(from)
  const start = placeOf(calendar, from)
  let layout = start.layout
  // How many working days of this year lie behind the one looked for.
  let nth = workingDays + (layout.workedThrough[start.at] ?? 0)
  while (nth > layout.workingAt.length) {
    nth -= layout.workingAt.length
    year += 1
    layout = calendar.layoutOf(year)
  }
  return layout.days[layout.workingAt[nth - 1] ?? 0] ?? from
}

/** How many working days d there are with `after` < d ≤ `through`; negative where `through` is the earlier. */
export function countWorkingDays(calendar: WorkCalendar, after: Day, through: Day): number {
  if (through < after) return -countWorkingDays(calendar, through, after)
  const [from, to] = [placeOf(calendar, after), placeOf(calendar, through)]
  let counted = (to.layout.workedThrough[to.at] ?? 0) - (from.layout.workedThrough[from.at] ?? 0)
  for (let year = yearOf(after); year < yearOf(through); year++) counted += calendar.layoutOf(year).workingAt.length
  return counted
}

/** The day itself where it is a working day, else the first one after it. */
export function workingDayFrom(calendar: WorkCalendar, on: Day): Day {
  return isWorkingDay(calendar, on) ? on : addWorkingDays(calendar, on, 1)
}

/** Whether counting over the days d with `after` < d ≤ `through` meets a day no notice has arranged. */
export function hasProvisionalDays(calendar: WorkCalendar, after: Day, through: Day): boolean {
  for (let year = yearOf(after); year <= yearOf(through); year++) {
    const { loaded, days, arranged } = calendar.layoutOf(year)
    // A notice reaches into the year before its own (元旦): those few days are certain though their year is not.
    if (!loaded && days.some((on, at) => after < on && on <= through && !arranged.has(at))) return true
  }
  return false
}

/** The day after, without a detour over numbers. */
export function dayAfter(calendar: WorkCalendar, on: Day): Day {
  const { layout, at } = placeOf(calendar, on)
  return layout.days[at + 1] ?? calendar.layoutOf(yearOf(on) + 1).days[0] ?? on
}
