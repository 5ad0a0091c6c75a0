import type { Day } from '../../kernel/day.ts'
import { arrangeDays, arrangeRegion } from './arranged-days.ts'
import { layOutYear, type CalendarYear, type DayKind } from './calendar-year.ts'
import type { HolidayNotice, RegionalHoliday } from './holiday-notice.ts'
import { holidayNotices } from './holiday-notices.table.ts'
import { statutoryFestivals } from './statutory-festivals.ts'

/** Which days are working days, by the notices it was made from. Made once and asked often: years are laid out once. */
export type WorkCalendar = {
  /** The notices in force of each year that has one. */
  readonly years: ReadonlyMap<number, readonly HolidayNotice[]>
  layoutOf(year: number): CalendarYear
}

export type JudgedDay = {
  readonly kind: DayKind
  /** The holiday the day off or make-up day belongs to. */
  readonly name: string | null
  /** No notice has arranged this day yet: the judgement is only likely. */
  readonly provisional: boolean
}

/** The calendar these notices make; the holidays of one region may be laid over it. */
export function workCalendarOf(
  notices: readonly HolidayNotice[],
  regional: readonly RegionalHoliday[] = [],
): WorkCalendar {
  const { days, years } = arrangeDays(notices)
  const ofRegion = arrangeRegion(regional)
  const layouts = new Map<number, CalendarYear>()

  const layOut = (year: number): CalendarYear => {
    const loaded = years.has(year)
    const festivals = loaded ? new Map<Day, string>() : statutoryFestivals(year)
    return layOutYear(year, {
      loaded,
      arrangementOf(on) {
        // A region's own day off stays off even where the nation makes up for another holiday.
        const own = ofRegion.get(on)
        if (own !== undefined) return { ...own, byNotice: false }
        const byNotice = days.get(on)
        if (byNotice !== undefined) return { ...byNotice, byNotice: true }
        const name = festivals.get(on)
        return name === undefined ? undefined : { kind: 'holiday', name, byNotice: false }
      },
    })
  }
  return {
    years,
    layoutOf(year) {
      const known = layouts.get(year) ?? layOut(year)
      layouts.set(year, known)
      return known
    },
  }
}

/** The calendar of the notices that come with the software. */
export const statutoryCalendar: WorkCalendar = workCalendarOf(holidayNotices)

/** What kind of day it is, of which holiday, and whether that is certain. */
export function judgeDay(calendar: WorkCalendar, on: Day): JudgedDay {
  const { layout, at } = placeOf(calendar, on)
  return {
    kind: layout.kinds[at] ?? 'working',
    name: layout.names.get(at) ?? null,
    provisional: !layout.loaded && !layout.arranged.has(at),
  }
}

/** The layout of the day's year and its position in it. Read off the text: this is where counting spends its time. */
export function placeOf(calendar: WorkCalendar, on: Day): { readonly layout: CalendarYear; readonly at: number } {
  const layout = calendar.layoutOf(yearOf(on))
  return { layout, at: (layout.monthStarts[twoDigits(on, 5) - 1] ?? 0) + twoDigits(on, 8) - 1 }
}

export function yearOf(on: Day): number {
  return twoDigits(on, 0) * 100 + twoDigits(on, 2)
}

function twoDigits(on: Day, at: number): number {
  return on.charCodeAt(at) * 10 + on.charCodeAt(at + 1) - ZERO * 11
}

const ZERO = '0'.charCodeAt(0)
