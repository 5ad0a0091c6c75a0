import { dayNumber, parseDay, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DaySpan, HolidayBlock, HolidayNotice, RegionalHoliday } from '../../../statute/calendar/holiday-notice.ts'
import { checkNotice } from './check-notice.ts'

/** What an office counts by beyond the notices that come with the software. */
export type CalendarFile = {
  readonly notices: readonly HolidayNotice[]
  /** Days off in one region by its own law; an office that has none leaves them out. */
  readonly regional: readonly RegionalHoliday[]
}

const FORMAT = 'gongkai-calendar'

/** The notices as a file for other computers, see {@link readCalendarFile}. */
export function writeCalendarFile({ notices, regional }: CalendarFile): string {
  const plain = notices.map(({ year, number, publishedOn, scope, blocks }) => ({
    ...{ year, number, publishedOn, scope, blocks },
  }))
  return `${JSON.stringify({ format: FORMAT, version: 1, notices: plain, regional }, null, 2)}\n`
}

/** Reads what {@link writeCalendarFile} wrote or somebody wrote by hand; refuses in Chinese what it cannot be. */
export function readCalendarFile(text: string): Outcome<CalendarFile, string> {
  const parsed = asRecord(parsedJson(text))
  if (parsed?.['format'] !== FORMAT || parsed['version'] !== 1) {
    return refuse('不是工作日历文件。请从工作台“工作日历”页面导出。')
  }
  const notices = listOf(parsed['notices'], noticeOf)
  const regional = listOf(parsed['regional'] ?? [], regionalOf)
  if (notices === undefined) return refuse('其中的放假通知写得不完整，请重新导出。')
  if (regional === undefined) return refuse('其中的地方放假写得不完整：应有名称 name 和起止日期 off.from、off.to。')
  const faults = notices.flatMap((notice) => Object.values(checkNotice(notice, LATEST)))
  return faults.length > 0 ? refuse(faults.join('\n')) : done({ notices, regional })
}

const LATEST = '2099-12-31' as Day

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
}

/** Every one of a list, or none where one is not what it should be. */
function listOf<Item>(value: unknown, read: (item: unknown) => Item | undefined): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined
  const items = value.map(read)
  return items.includes(undefined) ? undefined : items.flatMap((item) => (item === undefined ? [] : [item]))
}

function noticeOf(value: unknown): HolidayNotice | undefined {
  const { year, number, publishedOn, scope, blocks } = asRecord(value) ?? {}
  const read = { publishedOn: dayOf(publishedOn), blocks: listOf(blocks, blockOf) }
  const known = scope === 'whole-year' || scope === 'named-holidays' ? scope : undefined
  if (!isYear(year) || known === undefined || read.publishedOn === undefined || read.blocks === undefined)
    return undefined
  const named = typeof number === 'string' && number !== '' ? number : null
  return { year, number: named, publishedOn: read.publishedOn, scope: known, blocks: read.blocks }
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2008 && value <= 2099
}

function blockOf(value: unknown): HolidayBlock | undefined {
  const { name, off, makeup } = asRecord(value) ?? {}
  const [spans, worked] = [listOf(off, spanOf), listOf(makeup, dayOf)]
  if (typeof name !== 'string' || spans === undefined || worked === undefined) return undefined
  return { name, off: spans, makeup: worked }
}

function regionalOf(value: unknown): RegionalHoliday | undefined {
  const { name, off, makeup = [] } = asRecord(value) ?? {}
  const [span, worked] = [spanOf(off), listOf(makeup, dayOf)]
  if (typeof name !== 'string' || name === '' || span === undefined || worked === undefined) return undefined
  return { name, off: span, makeup: worked }
}

/** No holiday is longer than a month: a wrong year would otherwise take years off. */
function spanOf(value: unknown): DaySpan | undefined {
  const { from, to } = asRecord(value) ?? {}
  const span = { from: dayOf(from), to: dayOf(to) }
  if (span.from === undefined || span.to === undefined || span.to < span.from) return undefined
  return dayNumber(span.to) - dayNumber(span.from) < 31 ? { from: span.from, to: span.to } : undefined
}

function dayOf(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined
}
