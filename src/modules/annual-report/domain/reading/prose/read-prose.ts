import type { Place, SourceDocument } from '../../../../../kernel/source-document.ts'
import type { ReportIdentity } from '../../../../../statute/report-format/report.ts'
import { findAgency, type FoundAgency } from './find-agency.ts'
import { findPublishedOn, type FoundDays } from './find-published-on.ts'
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
  const { title, preamble, sections } = wordsOf(prose, parts)
  return {
    title,
    agency: agency.agency,
    year: year.year,
    publishedOn: days.publishedOn,
    preamble,
    sections,
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

type Words = Pick<ProseReading, 'title' | 'preamble' | 'sections'>

// All of the report's own words are put back as printed in one go.
function wordsOf(prose: ProseText, { title, preamble, sections }: ReportParts): Words {
  const headings = sections.map(({ heading }) => headingText(prose, heading))
  const bodies = [preamble, ...sections.map(({ paragraphs }) => paragraphs)]
  const found = title?.printed ?? null
  const texts = printed(prose, [...(found === null ? [] : [found]), ...headings, ...bodies.flat()]).values()
  const next = () => texts.next().value ?? ''
  const printedTitle = found === null ? (title?.text ?? null) : next()
  const titles = headings.map(next)
  const [opening = '', ...rest] = bodies.map((paragraphs) => paragraphs.map(next).join('\n'))
  return {
    title: printedTitle,
    preamble: opening,
    sections: sections.map(({ heading }, at) => ({
      number: heading.number,
      title: titles[at] ?? '',
      text: rest[at] ?? '',
    })),
  }
}

function headingText(prose: ProseText, { line, from, to }: SectionHeading): Paragraph {
  const { text, offsets } = prose.lines[line] as ProseLine
  return { text: text.slice(from, to), offsets: offsets.subarray(from, to) }
}

function headingPlace(prose: ProseText, { line, from, to }: SectionHeading): Place {
  return placeOf(prose, (prose.lines[line] as ProseLine).offsets, from, to)
}
