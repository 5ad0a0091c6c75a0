import type { Day } from '../../../../../kernel/day.ts'
import type { Place } from '../../../../../kernel/source-document.ts'
import { dayOfSiteLine, isSiteLine, postedDay, type CardDay } from './metadata-card.ts'
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
  const { ending } = parts
  const under = dayUnderTitle(prose, parts)
  const posted = postedOnPage(prose, parts)
  const found = ending.signed ?? under ?? posted
  return {
    publishedOn: found?.on ?? null,
    place: found === null ? null : placeOf(prose, found.line.offsets, found.from, found.to),
    signedOn: ending.signed?.on ?? null,
    postedOn: posted?.on ?? null,
  }
}

const LINES_UNDER_TITLE = 5

function dayUnderTitle(prose: ProseText, { kinds, titleEnd, bodyStart }: ReportParts): CardDay | null {
  let looked = 0
  for (let index = titleEnd; index < bodyStart && looked < LINES_UNDER_TITLE; index++) {
    const line = prose.lines[index]
    if (line === undefined || kinds[index] === 'blank') continue
    looked++
    const day = dayOfSiteLine(line)
    if (day !== null) return day
  }
  return null
}

function postedOnPage(prose: ProseText, parts: ReportParts): CardDay | null {
  return postedDay(parts.surroundings) ?? dayAboveTitle(prose, parts)
}

// The site's own line above the title: `来源：县水利局 2024-01-19 10:21`.
function dayAboveTitle({ lines }: ProseText, { titleEnd }: ReportParts): CardDay | null {
  for (let index = titleEnd - 2; index >= 0 && index >= titleEnd - 8; index--) {
    const line = lines[index] as ProseLine
    const day = isSiteLine(line) ? dayOfSiteLine(line) : null
    if (day !== null) return day
  }
  return null
}
