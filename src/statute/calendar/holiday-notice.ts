import type { Day } from '../../kernel/day.ts'

/** From one day to another, both included. */
export type DaySpan = { readonly from: Day; readonly to: Day }

/** One holiday of a notice: the days off (weekends inside included) and the weekend days worked in exchange. */
export type HolidayBlock = {
  readonly name: string
  readonly off: readonly DaySpan[]
  readonly makeup: readonly Day[]
}

/**
 * A holiday notice of the State Council's General Office for one year. Its days may lie in the year before (元旦).
 * A `whole-year` notice replaces what was known of its year; one about `named-holidays` replaces those blocks only.
 */
export type HolidayNotice = {
  readonly year: number
  /** 国办发明电…; null where it is not known for certain. */
  readonly number: string | null
  readonly publishedOn: Day
  readonly scope: 'whole-year' | 'named-holidays'
  readonly blocks: readonly HolidayBlock[]
}

/**
 * Days off in one region only, by its own law (三月三, 古尔邦节; 全国年节及纪念日放假办法 第四条): an overlay, never part of
 * a notice for the nation. `makeup`: weekend days the region works in exchange.
 */
export type RegionalHoliday = { readonly name: string; readonly off: DaySpan; readonly makeup?: readonly Day[] }
