import { addDays, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DaySpan, HolidayBlock } from '../../../statute/calendar/holiday-notice.ts'
import { readDates } from './read-dates.ts'

export type ReadNotice = {
  readonly blocks: readonly HolidayBlock[]
  /** Sentences that arrange no day, such as those about duty rosters: shown, so that nothing is lost unseen. */
  readonly leftOut: readonly string[]
}

/**
 * Reads the paragraphs of a holiday notice, one holiday each: `春节：2月15日至23日放假调休，共9天。2月14日（周六）上班。`
 * Refuses in Chinese where a paragraph does not say what it seems to: no day is ever guessed.
 */
export function readNoticeText(text: string, year: number): Outcome<ReadNotice, string> {
  const blocks: HolidayBlock[] = []
  const leftOut: string[] = []
  for (const paragraph of paragraphsOf(text)) {
    const parts = holidayPattern.exec(paragraph)
    if (parts === null) {
      leftOut.push(paragraph)
      continue
    }
    const [, name = '', words = ''] = parts
    const read = readHoliday(name, words, year)
    if (!read.ok) return refuse(`${name}：${read.refusal}。`)
    blocks.push(read.value.block)
    leftOut.push(...read.value.leftOut)
  }
  return blocks.length === 0
    ? refuse(
        '没有读到放假安排。请粘贴通知中各节日的段落，例如“国庆节：10月1日至7日放假调休，共7天。10月10日（周六）上班。”',
      )
    : done({ blocks, leftOut })
}

// A number before the name ends in a mark, or stands in brackets: 三月三 begins with a numeral of its own.
const holidayPattern =
  /^(?:\([一二三四五六七八九十\d]{1,3}\)[、.]?|[一二三四五六七八九十\d]{1,3}[、.])?([\p{Script=Han}、]{2,20})[:：](.*\d日.*)$/u

function paragraphsOf(text: string): readonly string[] {
  const narrow = text.normalize('NFKC').replace(/[^\S\n]+/g, '')
  return narrow.split(/\n+/).filter((paragraph) => paragraph !== '')
}

type ReadHoliday = { readonly block: HolidayBlock; readonly leftOut: readonly string[] }

function readHoliday(name: string, words: string, year: number): Outcome<ReadHoliday, string> {
  const off: DaySpan[] = []
  const makeup: Day[] = []
  const leftOut: string[] = []
  for (const sentence of words.split(/[。;]/).filter((each) => each !== '')) {
    const use = useOf(sentence)
    if (use === 'none') leftOut.push(sentence)
    if (use === 'both') return refuse(`“${sentence}”既写放假又写上班，请分成两句`)
    if (use === 'none') continue
    const read = readSpans(sentence, year)
    if (!read.ok) return read
    if (use === 'off') off.push(...read.value)
    else makeup.push(...read.value.flatMap(daysOf))
  }
  return off.length === 0 ? refuse('没有读到放假的日期') : done({ block: { name, off, makeup }, leftOut })
}

function useOf(sentence: string): 'off' | 'makeup' | 'both' | 'none' {
  const [off, makeup] = [sentence.includes('放假'), sentence.includes('上班')]
  if (off) return makeup ? 'both' : 'off'
  return makeup ? 'makeup' : 'none'
}

/** The spans of a sentence; where it tells how many days they are, so many they have to be. */
function readSpans(sentence: string, year: number): Outcome<readonly DaySpan[], string> {
  const dates = readDates(sentence, year)
  if (!dates.ok) return dates
  const spans = spansOf(dates.value)
  const told = /(?:共|放假)(\d{1,2})天/.exec(sentence)
  const days = spans.flatMap(daysOf).length
  if (told === null || Number(told[1]) === days) return done(spans)
  return refuse(`通知写“${told[0]}”，读到的是${days}天，请核对`)
}

function spansOf(written: readonly { on: Day; endsSpan: boolean }[]): readonly DaySpan[] {
  const spans: DaySpan[] = []
  for (const { on, endsSpan } of written) {
    const last = spans.at(-1)
    if (endsSpan && last !== undefined) spans[spans.length - 1] = { from: last.from, to: on }
    else spans.push({ from: on, to: on })
  }
  return spans
}

const LONGEST = 31

/** The days of a span; one that runs backwards or for more than a month gives none, and the count then tells. */
function daysOf({ from, to }: DaySpan): readonly Day[] {
  const days: Day[] = []
  for (let on = from; on <= to && days.length <= LONGEST; on = addDays(on, 1)) days.push(on)
  return days
}
