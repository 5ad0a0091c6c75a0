import { regionalHolidays } from '../../../statute/calendar/arranged-days.ts'
import type { RegionalHoliday } from '../../../statute/calendar/holiday-notice.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { calendarOfFile } from './calendar-of.ts'
import type { PlacedNotice } from './entered-notice.ts'

/** Where an organ stands: itself, then the organs above it up to the topmost. */
export type OrganPath = readonly string[]

/** The calendars the notices make: one for the nation, and one for every region with holidays of its own. */
export type Calendars = {
  readonly national: WorkCalendar
  /** The calendar an organ counts by: a holiday entered for an organ holds for all below it. */
  of(path: OrganPath): WorkCalendar
  /** The regional holidays that hold for an organ, those of the topmost organ first. */
  regionalOf(path: OrganPath): readonly RegionalHoliday[]
}

/** Made of the notices that hold, beside those that come with the software. */
export function calendarsOf(inForce: readonly PlacedNotice[]): Calendars {
  const notices = inForce.filter(({ organId }) => organId === null)
  const national = calendarOfFile({ notices, regional: [] })
  const regions = new Set(inForce.flatMap(({ organId }) => organId ?? []))
  // A calendar is worth keeping: its years are laid out on first use.
  const kept = new Map<string, WorkCalendar>([['', national]])
  const regionsOf = (path: OrganPath) => path.filter((id) => regions.has(id)).toReversed()
  const regionalOf = (path: OrganPath) =>
    regionsOf(path).flatMap((id) => regionalHolidays(inForce.filter(({ organId }) => organId === id)))
  return {
    ...{ national, regionalOf },
    of(path) {
      const key = regionsOf(path).join()
      const calendar = kept.get(key) ?? calendarOfFile({ notices, regional: regionalOf(path) })
      kept.set(key, calendar)
      return calendar
    },
  }
}
