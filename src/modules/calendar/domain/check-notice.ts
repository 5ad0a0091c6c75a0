import { addDays, dayInChinese, weekdayOf, type Day } from '../../../kernel/day.ts'
import type { HolidayBlock, HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import { daysOfSpans } from '../../../statute/calendar/arranged-days.ts'
import { statutoryFestivals } from '../../../statute/calendar/statutory-festivals.ts'

/** What is wrong with a notice, by field: in Chinese, empty where nothing is. */
export function checkNotice(
  notice: HolidayNotice,
  today: Day,
): Readonly<Partial<Record<'text' | 'publishedOn', string>>> {
  const publishedOn = notice.publishedOn > today ? '发布日期不能晚于今天。' : undefined
  const text = spanFault(notice) ?? dayFault(notice) ?? (notice.scope === 'whole-year' ? yearFault(notice) : undefined)
  return { ...(publishedOn && { publishedOn }), ...(text && { text }) }
}

const LONGEST = 15

function spanFault({ blocks, year }: HolidayNotice): string | undefined {
  for (const { name, off } of blocks) {
    if (off.some(({ from, to }) => to < from)) return `${name}：放假的最后一天早于第一天。`
    const days = off.flatMap((span) => [span.from, span.to])
    if (days.some((on) => on < `${year - 1}-12-20` || on > `${year}-12-31`)) return `${name}：放假日期不在${year}年。`
    if (daysOfSpans(off).length > LONGEST) return `${name}：放假超过${LONGEST}天，请核对。`
  }
  return undefined
}

function dayFault({ blocks }: HolidayNotice): string | undefined {
  const names = new Set<string>()
  const seen = new Set<Day>()
  for (const block of blocks) {
    const { name, off, makeup } = block
    if (names.has(name)) return `${name}写了两次。`
    names.add(name)
    const fault = makeupFault(block)
    if (fault !== undefined) return fault
    for (const on of [...daysOfSpans(off), ...makeup]) {
      if (seen.has(on)) return `${dayInChinese(on)}写了两次，或者既放假又上班。`
      seen.add(on)
    }
  }
  return undefined
}

/** Days are made up on weekends, some days before or after. */
function makeupFault({ name, off, makeup }: HolidayBlock): string | undefined {
  const weekday = makeup.find((on) => weekdayOf(on) < 6)
  if (weekday !== undefined) return `${name}：${dayInChinese(weekday)}不是周末，不会是调休上班的日子。`
  const far = makeup.find(
    (on) => !off.some(({ from, to }) => on >= addDays(from, -LONGEST) && on <= addDays(to, LONGEST)),
  )
  return far === undefined ? undefined : `${name}：上班日期${dayInChinese(far)}离放假日期太远，请核对年份和月份。`
}

const yearly = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆']

/** A year's arrangement names every festival, and its days off hold the festival itself. */
function yearFault({ blocks, year }: HolidayNotice): string | undefined {
  const missing = yearly.filter((word) => !blocks.some(({ name }) => name.includes(word)))
  if (missing.length > 0) return `全年安排缺少：${missing.join('、')}。只改其中几个节日的，请选“部分节日”。`
  const off = new Set(blocks.flatMap((block) => daysOfSpans(block.off)))
  const uncovered = [...statutoryFestivals(year)].find(([on]) => !off.has(on) && !becameOffIn2025(on, year))
  if (uncovered === undefined) return undefined
  return `${uncovered[1]}的放假日期里没有${dayInChinese(uncovered[0])}，请核对。`
}

/** 2 May is a day off since 2025; the lunar festivals are only known for later years anyway. */
function becameOffIn2025(on: Day, year: number): boolean {
  return year < 2025 && on.endsWith('-05-02')
}
