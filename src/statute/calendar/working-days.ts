import { addDays, dayOfNumber, type Day } from '../../kernel/day.ts'
import { isWorkingKind } from './calendar-year.ts'
import { judgeDay, placeOf, type WorkCalendar } from './work-calendar.ts'

/** Whether offices work on that day: weekdays and make-up weekends, not weekends nor days off. */
export function isWorkingDay(calendar: WorkCalendar, on: Day): boolean {
  return isWorkingKind(judgeDay(calendar, on).kind)
}

/** The n-th working day after a day, which itself is day 0 whether it is a working day or not. n is at least 0. */
export function addWorkingDays(calendar: WorkCalendar, from: Day, workingDays: number): Day {
  if (workingDays === 0) return from
  let year = Number(from.slice(0, 4))
  const start = placeOf(calendar, from)
  let layout = start.layout
  // How many working days of this year lie behind the one looked for.
  let nth = workingDays + (layout.workedThrough[start.at] ?? 0)
  while (nth > layout.workingAt.length) {
    nth -= layout.workingAt.length
    year += 1
    layout = calendar.layoutOf(year)
  }
  return dayOfNumber(layout.first + (layout.workingAt[nth - 1] ?? 0))
}

/** How many working days d there are with `after` < d ≤ `through`; negative where `through` is the earlier. */
export function countWorkingDays(calendar: WorkCalendar, after: Day, through: Day): number {
  if (through < after) return -countWorkingDays(calendar, through, after)
  const [from, to] = [placeOf(calendar, after), placeOf(calendar, through)]
  let counted = (to.layout.workedThrough[to.at] ?? 0) - (from.layout.workedThrough[from.at] ?? 0)
  for (let year = Number(after.slice(0, 4)); year < Number(through.slice(0, 4)); year++)
    counted += calendar.layoutOf(year).workingAt.length
  return counted
}

/** The day itself where it is a working day, else the first one after it. */
export function workingDayFrom(calendar: WorkCalendar, on: Day): Day {
  return isWorkingDay(calendar, on) ? on : addWorkingDays(calendar, on, 1)
}

/** Whether counting over the days d with `after` < d ≤ `through` meets a year no notice has arranged. */
export function hasProvisionalDays(calendar: WorkCalendar, after: Day, through: Day): boolean {
  if (through <= after) return false
  const last = Number(through.slice(0, 4))
  for (let year = Number(addDays(after, 1).slice(0, 4)); year <= last; year++)
    if (!calendar.layoutOf(year).loaded && !onlyArrangedDays(calendar, { after, through, year })) return true
  return false
}

/** A notice reaches into the year before its own (元旦): those few days are certain though their year is not. */
function onlyArrangedDays(calendar: WorkCalendar, part: { after: Day; through: Day; year: number }): boolean {
  const { first, length, arranged } = calendar.layoutOf(part.year)
  for (let at = length - 1; at >= 0; at--) {
    const on = dayOfNumber(first + at)
    if (on <= part.after) return true
    if (on <= part.through && !arranged.has(at)) return false
  }
  return true
}
