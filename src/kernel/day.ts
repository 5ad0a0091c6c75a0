declare const dayBrand: unique symbol

/** A legal day as text `YYYY-MM-DD`, always a day that exists. Text order is day order. */
export type Day = string & { readonly [dayBrand]: true }

/** The day with this year, month (1–12) and day of month, or undefined where the calendar has no such day. */
export function findDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  return [pad(year, 4), pad(month, 2), pad(dayOfMonth, 2)].join('-') as Day
}

/** Reads `YYYY-MM-DD`; undefined for any other text and for days that do not exist. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts === null ? undefined : findDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Like {@link parseDay}, for text known to be a day; throws otherwise. */
export function day(text: string): Day {
  const found = parseDay(text)
  if (found === undefined) throw new Error(`not a day: ${text}`)
  return found
}

/** The day as offices write it: `2024年3月7日`. */
export function dayInChinese(on: Day): string {
  const [year, month, dayOfMonth] = on.split('-').map(Number)
  return `${year}年${month}月${dayOfMonth}日`
}

/** Days since 1970-01-01, which is 0; for counting. */
export function dayNumber(on: Day): number {
  return Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8))) / DAY_MILLISECONDS
}

/** The day with this number; see {@link dayNumber}. */
export function dayOfNumber(number: number): Day {
  return new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10) as Day
}

/** So many days later (earlier where negative), weekends and holidays alike. */
export function addDays(on: Day, days: number): Day {
  return dayOfNumber(dayNumber(on) + days)
}

/** Months later, on the same day of the month or, where that month is too short, on its last day. */
export function addMonths(on: Day, months: number): Day {
  const monthNumber = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(monthNumber / 12), (monthNumber % 12) + 1]
  return [pad(year, 4), pad(month, 2), pad(Math.min(Number(on.slice(8)), daysInMonth(year, month)), 2)].join('-') as Day
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(on: Day): number {
  return ((((dayNumber(on) + 3) % 7) + 7) % 7) + 1
}

/** The day an instant falls on in China (Asia/Shanghai, UTC+8 all year). */
export function dayInChina(instant: Date): Day {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as Day
}

/** `2026-03-02 09:05:07`: an instant as clocks in China show it. */
export function timeInChina(instant: Date): string {
  const there = new Date(instant.getTime() + 8 * 3_600_000).toISOString()
  return `${there.slice(0, 10)} ${there.slice(11, 19)}`
}

const DAY_MILLISECONDS = 86_400_000

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
