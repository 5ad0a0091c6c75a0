import { weekdayOf, type Day } from '../../kernel/day.ts'
import type { JudgedDay } from '../calendar/work-calendar.ts'
import { ARTICLE_30, ARTICLE_31, ARTICLE_33, FEE_RULES, ORDERED_ANEW } from './articles.ts'
import type { Term } from './count-term.ts'

/** Why a day counts or not, and the source. */
export type Why = { readonly why: string; readonly article: string }

/** Day 0 of a term, by what began it. */
export const firstDayWords: Readonly<Record<Term['begunBy'], Why>> = {
  receipt: { why: '收到申请当日，不计入', article: ARTICLE_31 },
  correction: { why: '收到补正当日，不计入，期限自次日起重新计算', article: ARTICLE_30 },
  payment: { why: '缴费当日，不计入，期限自次日起重新计算', article: FEE_RULES },
  reopening: {
    why: '收到责令重新办理的决定、判决当日，不计入；其未确定期限，自次日起计算20个工作日',
    article: ARTICLE_33,
  },
  order: { why: '收到责令重新办理的决定、判决当日，不计入；按其确定的期限自次日起计算', article: ORDERED_ANEW },
}

/** `3` → `星期三`. */
export function weekdayInChinese(weekday: number): string {
  return `星期${'一二三四五六日'[weekday - 1] ?? ''}`
}

/** Why a day off does not count. */
export function offWords(on: Day, { kind, name, provisional }: JudgedDay): string {
  if (kind === 'holiday') return `${name ?? '节假日'}放假，不计入${caveat(provisional)}`
  return `${weekdayInChinese(weekdayOf(on))}休息，不计入${caveat(provisional)}`
}

/** Why a working day is left out. */
export function suspendedWords(judged: JudgedDay): string {
  return `${workingWords(judged)}，征求意见期间，不计入${caveat(judged.provisional)}`
}

/** A day that counts, and which one it is; beyond the first length the term is extended. */
export function countedWords(judged: JudgedDay, nth: number, workingDays: number): string {
  const extended = nth > workingDays ? '（延长的期限）' : ''
  return `${workingWords(judged)}，第${nth}日${extended}${caveat(judged.provisional)}`
}

function workingWords({ kind, name }: JudgedDay): string {
  return kind === 'makeup' ? `${name ?? ''}调休上班` : '工作日'
}

function caveat(provisional: boolean): string {
  return provisional ? '（该年放假安排尚未收录，暂定）' : ''
}
