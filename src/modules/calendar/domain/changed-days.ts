import { addDays, findDay, type Day } from '../../../kernel/day.ts'
import { judgeDay, type JudgedDay, type WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { isWorkingDay } from '../../../statute/calendar/working-days.ts'

/** A day that is a working day under one calendar and a day off under the other. */
export type ChangedDay = { readonly on: Day; readonly before: JudgedDay; readonly after: JudgedDay }

/** The days a notice for this year makes working days or days off: of the year, and of the end of the year before. */
export function changedDays(before: WorkCalendar, after: WorkCalendar, year: number): readonly ChangedDay[] {
  const [first, last] = [findDay(year - 1, 12, 1), findDay(year, 12, 31)]
  const changed: ChangedDay[] = []
  if (first === undefined || last === undefined) return changed
  for (let on = first; on <= last; on = addDays(on, 1))
    if (isWorkingDay(before, on) !== isWorkingDay(after, on))
      changed.push({ on, before: judgeDay(before, on), after: judgeDay(after, on) })
  return changed
}
