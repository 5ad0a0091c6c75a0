import type { Day } from '../../../kernel/day.ts'
import type { MonthCount } from './month-count.ts'

/** A month of a channel: what a person counted, and how many posts are on record. */
export type CountedMonth = { readonly month: Day; readonly typed: MonthCount | null; readonly recorded: number }

/** What section 一 of the annual report says of a channel; null: nobody counted it. */
export type YearCount = {
  readonly posts: number | null
  /** At the end of the year, or as counted last. */
  readonly followers: number | null
  readonly views: number | null
  /** The months in which posts were neither counted nor recorded. */
  readonly missing: readonly Day[]
}

/** A year of a channel: posts as counted by a person, else as recorded; followers as counted last. */
export function countYear(months: readonly CountedMonth[], today: Day): YearCount {
  const posts = months.map(({ typed, recorded }) => typed?.posts ?? (recorded > 0 ? recorded : null))
  const views = months.flatMap(({ typed }) => typed?.views ?? [])
  const followers = months.flatMap(({ typed }) => typed?.followers ?? [])
  return {
    posts: posts.every((count) => count === null) ? null : sum(posts.map((count) => count ?? 0)),
    followers: followers.at(-1) ?? null,
    views: views.length === 0 ? null : sum(views),
    missing: months.filter(({ month }, at) => month <= today && posts[at] === null).map(({ month }) => month),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
