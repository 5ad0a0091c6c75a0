import { findDay, type Day } from '../../../../../kernel/day.ts'
import { readCount } from './chinese-number.ts'
import { matchesOf } from './matches.ts'

/** A day named in compact text, and the characters that name it. */
export type DayInText = { readonly on: Day; readonly from: number; readonly to: number }

/**
 * The days named in a text: `2024年1月16日`, `2024-01-16`, `二〇二四年一月十六日`. Where extraction lost 年月日
 * (`20211230日`) a day is given only if the digits can be split in one way.
 */
export function daysInText(text: string): DayInText[] {
  const days: DayInText[] = []
  for (const match of matchesOf(written, text)) {
    const on = dayOf(match)
    if (on !== undefined) days.push({ on, from: match.index, to: match.index + match[0].length })
  }
  return days
}

/** The one day that digits run together can mean; undefined where none or several can. */
export function dayOfDigits(digits: string): Day | undefined {
  const year = Number(digits.slice(0, 4))
  if (year < 1990 || year > 2099) return undefined
  const rest = digits.slice(4)
  const readings = [1, 2]
    .filter((width) => width < rest.length && rest.length - width <= 2)
    .filter((width) => rest[0] !== '0' || width === 2)
    .map((width) => findDay(year, Number(rest.slice(0, width)), Number(rest.slice(width))))
    .filter((on) => on !== undefined)
  return readings.length === 1 ? readings[0] : undefined
}

const written =
  /(\d{4})年(\d{1,2})月(\d{1,2})[日号]|(?<!\d)(20\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)|(?<!\d)(20\d{4,6})日|([零〇○O0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]/g

function dayOf(match: RegExpExecArray): Day | undefined {
  if (match[1] !== undefined) return findDay(Number(match[1]), Number(match[2]), Number(match[3]))
  if (match[4] !== undefined) return findDay(Number(match[4]), Number(match[5]), Number(match[6]))
  if (match[7] !== undefined) return dayOfDigits(match[7])
  const year = [...(match[8] ?? '')].map((digit) => Math.max(0, '零一二三四五六七八九'.indexOf(digit))).join('')
  return findDay(Number(year), readCount(match[9] ?? '') ?? 0, readCount(match[10] ?? '') ?? 0)
}
