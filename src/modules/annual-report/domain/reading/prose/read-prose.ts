import type { Place, SourceDocument } from '../../../../../kernel/source-document.ts'
import type { ReportIdentity, ReportSection } from '../../../../../statute/report-format/report.ts'
import { findAgency, type FoundAgency } from './find-agency.ts'
import { findPublishedOn, type FoundDays } from './find-published-on.ts'
import type { FoundTitle } from './find-title.ts'
import { findYear, type FoundYear } from './find-year.ts'
import { kindsOfLines } from './line-kinds.ts'
import type { Paragraph } from './paragraphs.ts'
import type { ProseReading } from './prose-reading.ts'
import { placeOf, printed, proseTextOf, type ProseLine, type ProseText } from './prose-text.ts'
import { readNarrative, type Passage } from './read-narrative.ts'
import { partsOfReport, type ReportParts } from './report-parts.ts'
import type { SectionHeading } from './section-headings.ts'

/**
 * Reads what a report says outside its tables: title, agency, year, day, sections and the figures in its sentences.
 * Lines inside `tableRegions` are read as prose only where they are section headings or whole sentences.
 */
export function readProse(document: SourceDocument, tableRegions: readonly Place[]): ProseReading {
  const prose = proseTextOf(document)
  const parts = partsOfReport(prose, kindsOfLines(prose, tableRegions))
  const year = findYear(prose, parts)
  const agency = findAgency(prose, parts)
  const days = findPublishedOn(prose, parts)
  const told = readNarrative(prose, passagesOf(parts), { year: year.year, agency: agency.agency })
  const title = parts.title === null ? null : printedTitle(prose, parts.title)
  return {
    title,
    agency: agency.agency,
    year: year.year,
    publishedOn: days.publishedOn,
    preamble: textOf(prose, parts.preamble),
    sections: parts.sections.map(({ heading, paragraphs }) => sectionOf(prose, heading, paragraphs)),
    narrative: told.narrative,
    identity: identityOf(agency, year, days),
    places: {
      ...placesOf(prose, parts, { agency: agency.place, year: year.place, publishedOn: days.place }),
      ...told.places,
    },
    findings: told.findings,
  }
}

function passagesOf({ preamble, sections }: ReportParts): Passage[] {
  const ofSections = sections.map(({ heading, paragraphs }) => ({ key: heading.key, paragraphs }))
  return [{ key: null, paragraphs: preamble }, ...ofSections]
}

function identityOf(agency: FoundAgency, { inTitle, period }: FoundYear, days: FoundDays): ReportIdentity {
  return {
    inTitle: agency.inTitle,
    inBody: agency.inBody,
    inSignature: agency.inSignature,
    signedOn: days.signedOn,
    postedOn: days.postedOn,
    yearInTitle: inTitle,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
  }
}

function placesOf(
  prose: ProseText,
  { title, sections }: ReportParts,
  found: Readonly<Record<'agency' | 'year' | 'publishedOn', Place | null>>,
): Record<string, Place> {
  const printedAt = title?.printed ?? null
  const places: readonly (readonly [string, Place | null])[] = [
    ['title', printedAt === null ? null : placeOf(prose, printedAt.offsets, 0, printedAt.text.length)],
    ...Object.entries(found),
    ...sections.map(({ heading }, at) => [`section.${at}`, headingPlace(prose, heading)] as const),
  ]
  return Object.fromEntries(places.filter((entry): entry is readonly [string, Place] => entry[1] !== null))
}

function sectionOf(prose: ProseText, heading: SectionHeading, paragraphs: readonly Paragraph[]): ReportSection {
  const { text, offsets } = prose.lines[heading.line] as ProseLine
  const title = printed(prose, text.slice(heading.from, heading.to), offsets.subarray(heading.from, heading.to))
  return { number: heading.number, title, text: textOf(prose, paragraphs) }
}

function textOf(prose: ProseText, paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text, offsets }) => printed(prose, text, offsets)).join('\n')
}

function printedTitle(prose: ProseText, title: FoundTitle): string {
  return title.printed === null ? title.text : printed(prose, title.printed.text, title.printed.offsets)
}

function headingPlace(prose: ProseText, { line, from, to }: SectionHeading): Place {
  return placeOf(prose, (prose.lines[line] as ProseLine).offsets, from, to)
}
