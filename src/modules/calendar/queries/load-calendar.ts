import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { organPlaces, pathOf } from '../../organizations/public.ts'
import type { CalendarTables } from '../data/calendar-tables.ts'
import { enteredNotices } from '../data/entered-notices.ts'
import { calendarsOf, type Calendars } from '../domain/calendars.ts'
import { standing } from '../domain/entered-notice.ts'

/** The nation's calendar as it is now: the notices that come with the software and those entered for everybody. */
export async function loadCalendar(database: Database): Promise<WorkCalendar> {
  return (await loadCalendars(database)).calendars.national
}

/** The calendar an organ counts by: the nation's, with the holidays of its region over it. */
export async function loadOrganCalendar(database: Database, organId: string): Promise<WorkCalendar> {
  const { calendars, hasRegions } = await loadCalendars(database)
  return hasRegions ? calendars.of(pathOf(await organPlaces(database), organId)) : calendars.national
}

type Kept = { readonly stamp: string; readonly calendars: Calendars; readonly hasRegions: boolean }

async function loadCalendars(database: Database): Promise<Kept> {
  const inForce = standing(await enteredNotices(database.withTables<CalendarTables>()))
  const stamp = JSON.stringify(inForce)
  // The same notices make the same calendars, whose years are laid out once.
  if (kept?.stamp !== stamp)
    kept = { stamp, calendars: calendarsOf(inForce), hasRegions: inForce.some(({ organId }) => organId !== null) }
  return kept
}

let kept: Kept | undefined

/**
 * The calendar of an organ for whoever saves days counted by it: no notice is entered until this transaction ends, so that
 * every case is counted by the notice or counted anew because of it. To be called before a case is locked.
 */
export async function calendarInForce(transaction: DatabaseTransaction, organId: string): Promise<WorkCalendar> {
  await sql`lock table calendar.notice in row share mode`.execute(transaction)
  return loadOrganCalendar(transaction, organId)
}
