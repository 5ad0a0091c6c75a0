import { isAgencyName } from './agency-name.ts'
import { daysInText } from './days-in-text.ts'
import { findTitle, type FoundTitle } from './find-title.ts'
import type { LineKind } from './line-kinds.ts'
import { paragraphOfLine, paragraphsBetween, type Paragraph } from './paragraphs.ts'
import type { ProseLine, ProseText } from './prose-text.ts'
import { reportEnding, type ReportEnding } from './report-ending.ts'
import { sectionHeadings, type SectionHeading } from './section-headings.ts'

/** A report taken apart: title, preamble, sections, signature, and the page around them. */
export type ReportParts = {
  readonly kinds: readonly LineKind[]
  readonly title: FoundTitle | null
  /** First line after the title. */
  readonly titleEnd: number
  /** Line where the sections begin, or the report ends. */
  readonly bodyStart: number
  readonly preamble: readonly Paragraph[]
  readonly sections: readonly { readonly heading: SectionHeading; readonly paragraphs: readonly Paragraph[] }[]
  /** Preamble and sections together. */
  readonly paragraphs: readonly Paragraph[]
  readonly ending: ReportEnding
  /** Lines outside the report's own text: title and card above it, the site's lines below it. */
  readonly surroundings: readonly ProseLine[]
}

/** Takes a report apart by its title, its section headings and its signature. */
export function partsOfReport(prose: ProseText, kinds: readonly LineKind[]): ReportParts {
  const headings = sectionHeadings(prose, kinds)
  const first = headings[0]?.line ?? Number.POSITIVE_INFINITY
  const title = findTitle(prose, kinds, first)
  const titleEnd = title?.next ?? 0
  const ending = reportEnding(prose, kinds, Math.max(headings.at(-1)?.line ?? -1, titleEnd - 1))
  const bodyStart = Math.min(first, ending.textEnd)
  const preamble = paragraphsBetween(prose, kinds, titleEnd, bodyStart).filter(isOwnText)
  const sections = headings.map((heading, at) => {
    const end = headings[at + 1]?.line ?? ending.textEnd
    return { heading, paragraphs: sectionParagraphs(prose, kinds, heading, end) }
  })
  const paragraphs = [...preamble, ...sections.flatMap((section) => section.paragraphs)]
  const surroundings = surroundingLines(prose, first, ending.textEnd)
  return { kinds, title, titleEnd, bodyStart, preamble, sections, paragraphs, ending, surroundings }
}

// A page's card and navigation rarely run longer.
const MOST_LINES_ABOVE = 120

function surroundingLines({ lines }: ProseText, first: number, textEnd: number): ProseLine[] {
  return lines.filter(({ index }) => index < Math.min(first, MOST_LINES_ABOVE) || index >= textEnd)
}

function sectionParagraphs(
  prose: ProseText,
  kinds: readonly LineKind[],
  heading: SectionHeading,
  end: number,
): Paragraph[] {
  const rest = paragraphOfLine(prose.lines[heading.line] as ProseLine, heading.textFrom)
  const below = paragraphsBetween(prose, kinds, heading.line + 1, end)
  return (rest.text.trim() === '' ? below : [rest, ...below]).filter(({ text }) => text !== '')
}

// Between title and first section also stand the office and the day of the title; they are no preamble.
function isOwnText({ text }: Paragraph): boolean {
  const days = daysInText(text)
  return text !== '' && !isAgencyName(text) && !(days.length === 1 && text.length <= 16)
}
