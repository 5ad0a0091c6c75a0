import type { Day } from '../../../../../kernel/day.ts'
import type { Place } from '../../../../../kernel/source-document.ts'
import { daysInText } from './days-in-text.ts'
import { postedDay } from './metadata-card.ts'
import { placeOf, type ProseLine, type ProseText } from './prose-text.ts'
import type { ReportParts } from './report-parts.ts'

export type FoundDays = {
  readonly publishedOn: Day | null
  readonly place: Place | null
  readonly signedOn: Day | null
  readonly postedOn: Day | null
}

/**
 * When the report was published: the day of its signature, the day under its title, or the day the page gives for its
 * posting. Days of laws and of deadlines never stand alone in such a line.
 */
export function findPublishedOn(prose: ProseText, parts: ReportParts): FoundDays {
  const { ending, surroundings } = parts
  const under = dayUnderTitle(prose, parts)
  const posted = postedDay(surroundings)
  const found = ending.signed ?? under ?? posted
  return {
    publishedOn: found?.on ?? null,
    place: found === null ? null : placeOf(prose, found.line.offsets, found.from, found.to),
    signedOn: ending.signed?.on ?? null,
    postedOn: posted?.on ?? null,
  }
}

type DayInLine = { readonly on: Day; readonly line: ProseLine; readonly from: number; readonly to: number }

const LINES_UNDER_TITLE = 5

function dayUnderTitle(prose: ProseText, { kinds, titleEnd, bodyStart }: ReportParts): DayInLine | null {
  let looked = 0
  for (let index = titleEnd; index < bodyStart && looked < LINES_UNDER_TITLE; index++) {
    const line = prose.lines[index]
    if (line === undefined || kinds[index] === 'blank') continue
    looked++
    const [day, ...more] = daysInText(line.text)
    if (day === undefined || more.length > 0) continue
    const rest = line.text.slice(0, day.from) + line.text.slice(day.to)
    if (/^[()\t| :.]*$/.test(rest)) return { on: day.on, line, from: day.from, to: day.to }
  }
  return null
}
