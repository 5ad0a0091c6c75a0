import type { Place, SourceDocument } from '../../../../../kernel/source-document.ts'
import type { ReportSection } from '../../../../../statute/report-format/report.ts'
import { findAgency } from './find-agency.ts'
import { findPublishedOn } from './find-published-on.ts'
import { findTitle, type FoundTitle } from './find-title.ts'
import { findYear } from './find-year.ts'
import { isAgencyName } from './agency-name.ts'
import { daysInText } from './days-in-text.ts'
import { kindsOfLines, type LineKind } from './line-kinds.ts'
import { paragraphOfLine, paragraphsBetween, type Paragraph } from './paragraphs.ts'
import { proseFindings } from './prose-findings.ts'
import type { ProseReading } from './prose-reading.ts'
import { placeOf, printed, proseTextOf, type ProseLine, type ProseText } from './prose-text.ts'
import { readNarrative, type Passage } from './read-narrative.ts'
import { reportEnding } from './report-ending.ts'
import { sectionHeadings, type SectionHeading } from './section-headings.ts'

/**
 * Reads what a report says outside its tables: title, agency, year, day, sections and the figures in its sentences.
 * Lines inside `tableRegions` are never read as prose.
 */
export function readProse(document: SourceDocument, tableRegions: readonly Place[]): ProseReading {
  const prose = proseTextOf(document)
  const kinds = kindsOfLines(prose, tableRegions)
  const headings = sectionHeadings(prose, kinds)
  const first = headings[0]?.line ?? Number.POSITIVE_INFINITY
  const title = findTitle(prose, kinds, first)
  const titleEnd = title?.next ?? 0
  const ending = reportEnding(prose, kinds, Math.max(headings.at(-1)?.line ?? -1, titleEnd - 1))
  const preamble = paragraphsBetween(prose, kinds, titleEnd, Math.min(first, ending.textEnd)).filter(isOwnText)
  const sections = headings.map((heading, at) => {
    const end = headings[at + 1]?.line ?? ending.textEnd
    return { heading, paragraphs: sectionParagraphs(prose, kinds, heading, end) }
  })
  const paragraphs = [...preamble, ...sections.flatMap((section) => section.paragraphs)]
  const surroundings = prose.lines.filter(({ index }) => index < Math.min(first, 120) || index >= ending.textEnd)

  const { year, place: yearPlace, period } = findYear(prose, title, paragraphs, ending)
  const agency = findAgency(prose, { title, ending, paragraphs, surroundings })
  const days = findPublishedOn(prose, kinds, ending, {
    titleEnd,
    firstSection: Math.min(first, ending.textEnd),
    surroundings,
  })
  const passages: Passage[] = [
    { key: null, paragraphs: preamble },
    ...sections.map(({ heading, paragraphs }) => ({ key: heading.key, paragraphs })),
  ]
  const told = readNarrative(prose, passages, { year, agency: agency.agency })
  const titleText = title === null ? null : printedTitle(prose, title)
  return {
    title: titleText,
    agency: agency.agency,
    year,
    publishedOn: days.publishedOn,
    preamble: textOf(prose, preamble),
    sections: sections.map(({ heading, paragraphs }) => sectionOf(prose, heading, paragraphs)),
    narrative: told.narrative,
    identity: {
      inTitle: agency.inTitle,
      inBody: agency.inBody,
      inSignature: agency.inSignature,
      signedOn: days.signedOn,
      postedOn: days.postedOn,
      yearInTitle: title?.words.year ?? null,
      periodFrom: period?.from ?? null,
      periodTo: period?.to ?? null,
    },
    places: {
      ...(title?.printed ? { title: placeOf(prose, title.printed.offsets, 0, title.printed.text.length) } : {}),
      ...(agency.place === null ? {} : { agency: agency.place }),
      ...(yearPlace === null ? {} : { year: yearPlace }),
      ...(days.place === null ? {} : { publishedOn: days.place }),
      ...Object.fromEntries(headings.map((heading, at) => [`section.${at}`, headingPlace(prose, heading)])),
      ...told.places,
    },
    findings: [
      ...proseFindings({
        title: titleText,
        agency: agency.agency,
        year,
        yearInTitle: title?.words.year ?? null,
        period,
        sections: headings.length,
      }),
      ...told.findings,
    ],
  }
}

function sectionParagraphs(
  prose: ProseText,
  kinds: readonly LineKind[],
  heading: SectionHeading,
  end: number,
): Paragraph[] {
  const line = prose.lines[heading.line] as ProseLine
  const rest = paragraphOfLine(line, heading.textFrom)
  const below = paragraphsBetween(prose, kinds, heading.line + 1, end)
  return (rest.text.trim() === '' ? below : [rest, ...below]).filter(({ text }) => text !== '')
}

// Between title and first section also stand the office and the day of the title; they are no preamble.
function isOwnText({ text }: Paragraph): boolean {
  const days = daysInText(text)
  return text !== '' && !isAgencyName(text) && !(days.length === 1 && text.length <= 16)
}

function sectionOf(prose: ProseText, heading: SectionHeading, paragraphs: readonly Paragraph[]): ReportSection {
  const line = prose.lines[heading.line] as ProseLine
  const title = printed(prose, line.text.slice(heading.from, heading.to), line.offsets.slice(heading.from, heading.to))
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
