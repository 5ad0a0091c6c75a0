import { holidayNotices } from '../../../statute/calendar/holiday-notices.table.ts'
import { workCalendarOf, type WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { CalendarFile } from './calendar-file.ts'
import { standing, type EnteredNotice } from './entered-notice.ts'

/** The calendar of a file: its notices beside those that come with the software, its region's days off over them. */
export function calendarOfFile({ notices, regional }: CalendarFile): WorkCalendar {
  return workCalendarOf([...holidayNotices, ...notices], regional)
}

/** The calendar of the notices that come with the software and those entered, by the day of their publication. */
export function calendarOf(entered: readonly EnteredNotice[]): WorkCalendar {
  return workCalendarOf([...holidayNotices, ...standing(entered)])
}
