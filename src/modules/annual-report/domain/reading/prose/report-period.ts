import { findDay, type Day } from '../../../../../kernel/day.ts'
import { dayOfDigits } from './days-in-text.ts'
import { matchesOf } from './matches.ts'

export type ReportPeriod = { readonly from: Day; readonly to: Day; readonly at: number; readonly length: number }

/** The period a report says its figures cover: `自2023年1月1日起至12月31日止`, 年月日 lost in extraction included. */
export function reportPeriod(text: string): ReportPeriod | null {
  for (const match of matchesOf(wholePeriod, text)) {
    const year = Number(match[1])
    const from = findDay(year, Number(match[2]), Number(match[3]))
    const to = findDay(Number(match[4] ?? year), Number(match[5]), Number(match[6]))
    if (from !== undefined && to !== undefined && coversMonths(from, to))
      return { from, to, at: match.index, length: match[0].length }
  }
  const bare = barePeriod.exec(text)
  if (bare === null) return null
  const from = dayOfDigits(bare[1] as string)
  const to = dayOfDigits(
    (bare[2] as string).length > 4 ? (bare[2] as string) : (bare[1] as string).slice(0, 4) + bare[2],
  )
  return from === undefined || to === undefined ? null : { from, to, at: bare.index, length: bare[0].length }
}

const wholePeriod =
  /(20\d\d)年(\d{1,2})月(\d{1,2})日(?:起|开始|始)?,?(?:至|到|-|—|–|~|-)+(?:(20\d\d)年|当年|同年)?(\d{1,2})月(\d{1,2})日/g
const barePeriod = /(?<!\d)(20\d{4,6})日?起?,?(?:至|到|-|—)+(20\d{4,6}|\d{3,4})日/

// A report covers a year; periods of a few days are those of some event.
function coversMonths(from: Day, to: Day): boolean {
  return from < to && (from.slice(5) === '01-01' || to.slice(5) === '12-31')
}
