import { addMonths, day, parseDay, type Day } from '../../../kernel/day.ts'

/** What a person counted on a channel in a month; null: not counted. `month` is its first day. */
export type MonthCount = {
  readonly month: Day
  readonly posts: number | null
  readonly followers: number | null
  readonly views: number | null
  readonly lastPostOn: Day | null
}

/** What a month has to agree with: today, what is recorded in it, and the month counted before it. */
export type MonthAround = {
  readonly today: Day
  /** How many posts the program has on record in the month. */
  readonly recorded: number
  /** The newest followers counted before. */
  readonly followersBefore: number | null
}

/** What is wrong with the numbers of a month, by field. */
export function faultsOfMonth(count: MonthCount, around: MonthAround): Readonly<Record<string, string>> {
  const { posts, followers, views } = count
  const { recorded } = around
  return {
    ...(count.month > around.today ? { month: '不能登记还没有到的月份。' } : {}),
    ...(posts === null && followers === null && views === null ? { posts: '请至少填写一项数字。' } : {}),
    ...(posts !== null && posts < recorded
      ? { posts: `系统中这个月已经登记${recorded}条，发布数不能更少；请核对后填写。` }
      : {}),
    ...faultOfLastPost(count, around.today),
  }
}

function faultOfLastPost({ month, posts, lastPostOn }: MonthCount, today: Day): Readonly<Record<string, string>> {
  if (lastPostOn === null) return {}
  if (posts === 0) return { lastPostOn: '发布数为0，就没有最近发布日期。' }
  const within = lastPostOn >= month && lastPostOn < addMonths(month, 1) && lastPostOn <= today
  return within ? {} : { lastPostOn: '最近发布日期应在这个月内，并且不晚于今天。' }
}

/** Followers that fell to less than half, or rose more than tenfold: typed wrongly more often than true. */
export function isRemarkable({ followers }: MonthCount, { followersBefore }: MonthAround): boolean {
  if (followers === null || followersBefore === null || followersBefore < 100) return false
  return followers * 2 < followersBefore || followers > followersBefore * 10
}

/** `2026-03` as the first day of that month; undefined where it is no month. */
export function readMonth(text: string): Day | undefined {
  return /^\d{4}-\d{2}$/.test(text) ? parseDay(`${text}-01`) : undefined
}

export function monthsOf(year: number): readonly Day[] {
  return Array.from({ length: 12 }, (_, at) => day(`${year}-${String(at + 1).padStart(2, '0')}-01`))
}

export function monthInChinese(month: Day): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`
}
