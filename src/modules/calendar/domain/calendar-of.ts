import { holidayNotices } from '../../../statute/calendar/holiday-notices.table.ts'
import { workCalendarOf, type WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { CalendarFile } from './calendar-file.ts'

/** The calendar of a file: its notices beside those that come with the software, its region's holidays over them. */
export function calendarOfFile({ notices, regional }: CalendarFile): WorkCalendar {
  return workCalendarOf([...holidayNotices, ...notices], regional)
}
