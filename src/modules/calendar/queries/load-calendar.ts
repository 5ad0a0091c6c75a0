import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { CalendarTables } from '../data/calendar-tables.ts'
import { enteredNotices } from '../data/entered-notices.ts'
import { calendarOf } from '../domain/calendar-of.ts'
import { standing } from '../domain/entered-notice.ts'

/** The calendar as it is now: the notices that come with the software and those entered. */
export async function loadCalendar(database: Database): Promise<WorkCalendar> {
  const entered = await enteredNotices(database.withTables<CalendarTables>())
  const stamp = JSON.stringify(standing(entered))
  // A calendar is worth keeping: its years are laid out on first use. The same notices make the same calendar.
  if (kept?.stamp !== stamp) kept = { stamp, calendar: calendarOf(entered) }
  return kept.calendar
}

let kept: { readonly stamp: string; readonly calendar: WorkCalendar } | undefined

/**
 * The calendar for whoever saves days counted by it: no notice is entered until this transaction ends, so that every
 * case is counted by the notice or counted anew because of it. To be called before a case is locked.
 */
export async function calendarInForce(transaction: DatabaseTransaction): Promise<WorkCalendar> {
  await sql`lock table calendar.notice in row share mode`.execute(transaction)
  return loadCalendar(transaction)
}
