import { either, quote } from './text-query.ts'

/** How many things each month has. */
export type MonthCount = { readonly month: number; readonly things: number }

export type TimeSlices = {
  /** `tsquery` texts, the newest first; none overlap. */
  readonly slices: readonly string[]
  /** The first month within them, as 202603: what is older is in none. */
  readonly since: number
}

// Enough to find a page's worth of a common word in the first, without reading much for it.
const OLDEST = 190_001
const sizes = [3_000, 20_000, 150_000]

/**
 * Cuts time into slices of about 3, 20 and 150 thousand things. A word that half of all things have fills a page from the
 * newest slice alone; a rare one is soon looked up in all. Every month of a slice is in it, also those without anything as
 * yet: what is published now is in the first slice, counted or not.
 */
export function timeSlices(counts: readonly MonthCount[], thisMonth: number): TimeSlices {
  const known = new Map(counts.map(({ month, things }) => [month, things]))
  const newest = Math.max(nextMonth(thisMonth), ...known.keys())
  const oldest = Math.max(OLDEST, Math.min(thisMonth, ...known.keys()))
  const slices: string[] = []
  let months: number[] = []
  let things = 0
  let since = nextMonth(newest)
  for (let month = newest; month >= oldest && slices.length < sizes.length; month = monthBefore(month)) {
    months.push(month)
    things += known.get(month) ?? 0
    if (things < (sizes[slices.length] ?? 0)) continue
    slices.push(sliceOf(months))
    since = month
    months = []
    things = 0
  }
  return { slices, since }
}

function sliceOf(months: readonly number[]): string {
  const years = new Set(months.map((month) => Math.floor(month / 100)))
  const tokens = [...years].flatMap((year) => {
    const within = months.filter((month) => Math.floor(month / 100) === year)
    return within.length === 12 ? [`@y=${year}`] : within.map((month) => `@m=${month}`)
  })
  return either(tokens.map(quote))
}

const nextMonth = (month: number) => (month % 100 === 12 ? month + 89 : month + 1)
const monthBefore = (month: number) => (month % 100 === 1 ? month - 89 : month - 1)
