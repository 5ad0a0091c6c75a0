import { findDay, weekdayOf, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'

/** A day as a notice writes it, and whether it ends a stretch that the day before it in the text began. */
export type WrittenDay = { readonly on: Day; readonly endsSpan: boolean }

/**
 * The days a sentence of a notice names: `2022年12月31日至2023年1月2日`, `9月28日（周日）、10月11日（周六）`. What is left out
 * is taken from the day before, at first from the year of the notice; a weekday in brackets has to be right.
 */
export function readDates(sentence: string, year: number): Outcome<readonly WrittenDay[], string> {
  const written: WrittenDay[] = []
  let before = { year: beginsInYearBefore(sentence) ? year - 1 : year, month: 0 }
  for (const match of sentence.matchAll(datePattern)) {
    const mention = mentionOf(match, before)
    before = mention
    const on = findDay(mention.year, mention.month, mention.dayOfMonth)
    if (on === undefined) return refuse(`没有“${mention.words}”这一天`)
    if (contradicts(mention.weekday, on))
      return refuse(`“${mention.words}”不是星期${mention.weekday}，请核对年份和日期`)
    written.push({ on, endsSpan: /(?:至|到|[—–~…-])$/.test(sentence.slice(0, match.index)) })
  }
  return done(written)
}

const datePattern = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\([^)]*?(?:周|星期)([一二三四五六日天])\))?/g

type Mention = {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
  readonly weekday: string | undefined
  readonly words: string
}

function mentionOf(match: RegExpExecArray, before: { readonly year: number; readonly month: number }): Mention {
  const [words, year, monthWritten, dayOfMonth, weekday] = match
  const month = Number(monthWritten ?? before.month)
  // From December to January the year turns, where it is not written.
  const following = month < before.month ? before.year + 1 : before.year
  return {
    year: Number(year ?? following),
    month,
    dayOfMonth: Number(dayOfMonth),
    weekday,
    words: words.replace(/\(.*/, ''),
  }
}

/** 元旦 from 30 December to 1 January begins in the year before that of the notice. */
function beginsInYearBefore(sentence: string): boolean {
  return /^\D*12月.*[^\d]1月/.test(sentence)
}

const weekdays = '日一二三四五六'

function contradicts(weekday: string | undefined, on: Day): boolean {
  return weekday !== undefined && weekdays.indexOf(weekday.replace('天', '日')) !== weekdayOf(on) % 7
}
