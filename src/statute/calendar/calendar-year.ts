import { dayNumber, dayOfNumber, findDay, type Day } from '../../kernel/day.ts'
import type { ArrangedDay } from './arranged-days.ts'

export type DayKind = 'working' | 'weekend' | 'holiday' | 'makeup'

/** One year laid out for counting: positions are days of the year, from 0. */
export type CalendarYear = {
  /** The number of 1 January; see `dayNumber`. */
  readonly first: number
  readonly length: number
  /** Whether a notice arranges the year; otherwise its days are only likely. */
  readonly loaded: boolean
  readonly kinds: readonly DayKind[]
  readonly names: ReadonlyMap<number, string>
  /** Positions a notice speaks about. */
  readonly arranged: ReadonlySet<number>
  /** How many working days there are through each position. */
  readonly workedThrough: Uint16Array
  /** The positions of the working days. */
  readonly workingAt: Uint16Array
}

export type YearArrangement = {
  readonly loaded: boolean
  /** What is known of a day beyond its weekday. */
  readonly arrangementOf: (on: Day) => (ArrangedDay & { readonly byNotice: boolean }) | undefined
}

/** Lays out a year, so that counting is looking up. */
export function layOutYear(year: number, { loaded, arrangementOf }: YearArrangement): CalendarYear {
  const first = dayNumber(firstDayOf(year))
  const length = dayNumber(firstDayOf(year + 1)) - first
  const kinds: DayKind[] = []
  const names = new Map<number, string>()
  const arranged = new Set<number>()
  for (let at = 0; at < length; at++) {
    const arrangement = arrangementOf(dayOfNumber(first + at))
    kinds.push(arrangement?.kind ?? (isWeekend(first + at) ? 'weekend' : 'working'))
    if (arrangement !== undefined) names.set(at, arrangement.name)
    if (arrangement?.byNotice === true) arranged.add(at)
  }
  return { first, length, loaded, kinds, names, arranged, ...countWorkingDays(kinds) }
}

export function isWorkingKind(kind: DayKind): boolean {
  return kind === 'working' || kind === 'makeup'
}

function countWorkingDays(kinds: readonly DayKind[]): Pick<CalendarYear, 'workedThrough' | 'workingAt'> {
  const workedThrough = new Uint16Array(kinds.length)
  const workingAt: number[] = []
  for (const [at, kind] of kinds.entries()) {
    if (isWorkingKind(kind)) workingAt.push(at)
    workedThrough[at] = workingAt.length
  }
  return { workedThrough, workingAt: Uint16Array.from(workingAt) }
}

// 1970-01-01, day number 0, was a Thursday.
function isWeekend(number: number): boolean {
  return (((number + 3) % 7) + 7) % 7 >= 5
}

function firstDayOf(year: number): Day {
  const first = findDay(year, 1, 1)
  if (first === undefined) throw new RangeError(`no such year: ${year}`)
  return first
}
