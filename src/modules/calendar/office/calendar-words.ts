import { dayInChinese, weekdayOf, type Day } from '../../../kernel/day.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import type { JudgedDay } from '../../../statute/calendar/work-calendar.ts'
import { weekdayInChinese } from '../../../statute/terms/explanation.zh.ts'
import type { Recounted } from '../actions/recount.ts'

/** `2026年2月14日（星期六）`. */
export function dayWords(on: Day): string {
  return `${dayInChinese(on)}（${weekdayInChinese(weekdayOf(on))}）`
}

/** What a notice is called: its number, else by the day it was published. */
export function noticeWords({ number, publishedOn, scope }: HolidayNotice): string {
  const name = number ?? `${dayInChinese(publishedOn)}发布的通知`
  return scope === 'whole-year' ? name : `${name}（部分节日）`
}

export function kindWords({ kind, name }: JudgedDay): string {
  const words = { working: '工作日', weekend: '周末', holiday: '放假', makeup: '调休上班' }[kind]
  return name === null ? words : `${name}${words}`
}

/** What came of a change of the calendar. */
export function recountedWords({ changedDays, movedCases }: Recounted): string {
  const cases = movedCases === 0 ? '在办申请的期限没有变化' : `${movedCases}件在办申请的期限已经重新计算`
  return `${changedDays}天有变化，${cases}。`
}
