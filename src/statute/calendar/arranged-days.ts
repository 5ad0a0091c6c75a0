import { addDays, type Day } from '../../kernel/day.ts'
import type { HolidayBlock, HolidayNotice, RegionalHoliday } from './holiday-notice.ts'

/** What notices say about single days, and the years they arrange. */
export type ArrangedDays = {
  readonly days: ReadonlyMap<Day, ArrangedDay>
  /** Years with a notice, and the notice that speaks last for each. */
  readonly years: ReadonlyMap<number, readonly HolidayNotice[]>
}

export type ArrangedDay = { readonly kind: 'holiday' | 'makeup'; readonly name: string }

/** Lays the notices over one another in the order of publication: for each year the later one prevails. */
export function arrangeDays(notices: readonly HolidayNotice[]): ArrangedDays {
  const years = inForceByYear(notices)
  const days = new Map<Day, ArrangedDay>()
  for (const inForce of years.values()) for (const block of blocksInForce(inForce)) layBlock(block, days)
  // An amendment alone does not arrange a year.
  for (const [year, inForce] of years) if (inForce[0]?.scope !== 'whole-year') years.delete(year)
  return { days, years }
}

/** The days off the notices of one region leave in force: of its notices, too, the later one prevails. */
export function regionalHolidays(notices: readonly HolidayNotice[]): readonly RegionalHoliday[] {
  const blocks = [...inForceByYear(notices).values()].flatMap(blocksInForce)
  return blocks.flatMap(({ name, off, makeup }) =>
    off.map((span, at) => ({ name, off: span, makeup: at === 0 ? makeup : [] })),
  )
}

/** What the days of a region are by its own holidays; of the same day the one given later speaks last. */
export function arrangeRegion(regional: readonly RegionalHoliday[]): ReadonlyMap<Day, ArrangedDay> {
  const days = new Map<Day, ArrangedDay>()
  for (const { name, off, makeup = [] } of regional) layBlock({ name, off: [off], makeup }, days)
  return days
}

function inForceByYear(notices: readonly HolidayNotice[]): Map<number, readonly HolidayNotice[]> {
  const years = new Map<number, readonly HolidayNotice[]>()
  for (const notice of notices.toSorted(byPublication)) {
    const before = notice.scope === 'whole-year' ? [] : (years.get(notice.year) ?? [])
    years.set(notice.year, [...before, notice])
  }
  return years
}

/** Of the same day the one given later speaks last. */
function byPublication(one: HolidayNotice, other: HolidayNotice): number {
  return one.publishedOn < other.publishedOn ? -1 : Number(one.publishedOn > other.publishedOn)
}

function blocksInForce(notices: readonly HolidayNotice[]): readonly HolidayBlock[] {
  const blocks = new Map<string, HolidayBlock>()
  for (const notice of notices) for (const block of notice.blocks) blocks.set(block.name, block)
  return [...blocks.values()]
}

function layBlock({ name, off, makeup }: HolidayBlock, days: Map<Day, ArrangedDay>): void {
  for (const on of daysOfSpans(off)) days.set(on, { kind: 'holiday', name })
  for (const on of makeup) days.set(on, { kind: 'makeup', name })
}

/** Every day of the spans, in order. */
export function daysOfSpans(spans: HolidayBlock['off']): readonly Day[] {
  const days: Day[] = []
  for (const { from, to } of spans) for (let on = from; on <= to; on = addDays(on, 1)) days.push(on)
  return days
}
