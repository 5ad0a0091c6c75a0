import { addDays, findDay, weekdayOf, type Day } from '../../kernel/day.ts'
import type { ArrangedDay } from './arranged-days.ts'

export type DayKind = 'working' | 'weekend' | 'holiday' | 'makeup'

/** One year laid out for counting: positions are days of the year, from 0. */
export type CalendarYear = {
  readonly days: readonly Day[]
  /** The position of the first day of each month. */
  readonly monthStarts: readonly number[]
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
  const days = daysOf(year)
  const kinds: DayKind[] = []
  const names = new Map<number, string>()
  const arranged = new Set<number>()
  for (const [at, on] of days.entries()) {
    const arrangement = arrangementOf(on)
    kinds.push(arrangement?.kind ?? (weekdayOf(on) > 5 ? 'weekend' : 'working'))
    if (arrangement !== undefined) names.set(at, arrangement.name)
    if (arrangement?.byNotice === true) arranged.add(at)
  }
  const monthStarts = days.flatMap((on, at) => (on.endsWith('-01') ? at : []))
  return { days, monthStarts, loaded, kinds, names, arranged, ...countWorkingDays(kinds) }
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

function daysOf(year: number): readonly Day[] {
  const first = findDay(year, 1, 1)
  if (first === undefined) throw new RangeError(`no such year: ${year}`)
  const days: Day[] = []
  for (let on = first; on.startsWith(first.slice(0, 5)); on = addDays(on, 1)) days.push(on)
  return days
}
