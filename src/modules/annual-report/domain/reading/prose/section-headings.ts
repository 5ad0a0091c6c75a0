import type { SectionKey } from '../../../../../statute/report-format/sections.table.ts'
import type { LineKind } from './line-kinds.ts'
import type { ProseLine, ProseText } from './prose-text.ts'
import { isPrescribedTitle, prescribedTitleAtStart, sectionOfTitle } from './section-titles.ts'

/** A line that opens a section; `from` and `to` bound its title, text of the section may follow in the same line. */
export type SectionHeading = {
  readonly line: number
  readonly key: SectionKey | null
  readonly number: string | null
  readonly from: number
  readonly to: number
  readonly textFrom: number
}

/** The headings of the report's sections in order; rows of tables, sub-headings and tables of contents are none. */
export function sectionHeadings(prose: ProseText, kinds: readonly LineKind[]): SectionHeading[] {
  const candidates = prose.lines.flatMap((line, index) => {
    const heading = kinds[index] === 'prose' ? headingOf(line) : null
    return heading === null ? [] : [heading]
  })
  return withoutStrays(withoutContents(candidates, kinds))
}

const numbered = /^[\t| >.]*(?:第?([一二三四五六七八九十]{1,3})(?:部分)?[、.,:：\s]+|(\d{1,2})[、.](?!\d)\s*)/
const unnumbered = /^[\t| >.、]*/

/** A line cut into numeral and words: `number` as printed, `from` where the words begin. */
type NumberedLine = {
  readonly line: ProseLine
  readonly number: string | null
  readonly from: number
  readonly rest: string
}

// Longer lines are headings only with a numeral before and their text after them.
const LONGEST_HEADING = 60

function headingOf(line: ProseLine): SectionHeading | null {
  if (line.text.length > LONGEST_HEADING && !numbered.test(line.text)) return null
  const cut = cutNumeral(line)
  return wholeHeading(cut) ?? inlineHeading(cut)
}

function cutNumeral(line: ProseLine): NumberedLine {
  const numeral = numbered.exec(line.text) ?? unnumbered.exec(line.text)
  const from = numeral?.[0].length ?? 0
  return {
    line,
    number: numeral?.[1] ?? numeral?.[2] ?? null,
    from,
    rest: line.text.slice(from).replace(/[\t| ]+$/, ''),
  }
}

function wholeHeading({ line, number, from, rest }: NumberedLine): SectionHeading | null {
  const title = rest.replace(/[:。;,.]+$/, '')
  if (title.length < 2 || title.length > 44) return null
  const key = number === null && !isPrescribedTitle(title) ? null : sectionOfTitle(title)
  if (key === null && !(title === rest && isOwnHeading(title, number))) return null
  return { line: line.index, key, number, from, to: from + title.length, textFrom: line.text.length }
}

// A heading of the report's own: a Chinese numeral and a few words that are no sentence.
function isOwnHeading(title: string, number: string | null): boolean {
  return number !== null && /\D/.test(number) && title.length <= 24 && /^[一-龥"'()《》、]+$/.test(title)
}

function inlineHeading({ line, number, from, rest }: NumberedLine): SectionHeading | null {
  const title = number === null ? null : prescribedTitleAtStart(rest)
  if (title === null || !/^(?:[。:]|\d|\(|[|\t])/.test(rest.slice(title.length))) return null
  const to = from + title.length
  const mark = /^[。:|\t]*/.exec(line.text.slice(to))?.[0].length ?? 0
  return { line: line.index, key: sectionOfTitle(title), number, from, to, textFrom: to + mark }
}

// A table of contents: headings one under the other, each of which comes again.
function withoutContents(headings: readonly SectionHeading[], kinds: readonly LineKind[]): SectionHeading[] {
  const lastLines = new Map(headings.map(({ key, line }) => [key, line]))
  const comesAgain = ({ key, line }: SectionHeading) => key === null || (lastLines.get(key) ?? line) > line
  const lists = runs(headings, kinds).filter((run) => run.length >= 3 && run.every(comesAgain))
  const listed = new Set(lists.flat())
  return headings.filter((heading) => !listed.has(heading))
}

function runs(headings: readonly SectionHeading[], kinds: readonly LineKind[]): SectionHeading[][] {
  const found: SectionHeading[][] = []
  for (const heading of headings) {
    const last = found.at(-1)?.at(-1)
    const adjacent =
      last !== undefined &&
      kinds.slice(last.line + 1, heading.line).every((kind) => kind === 'blank' || kind === 'page')
    if (adjacent) found.at(-1)?.push(heading)
    else found.push([heading])
  }
  return found
}

// Digits number sub-headings where the sections have Chinese numerals; an unnumbered title counts only where no
// numbered one has its name; a heading of the report's own must carry the next numeral.
function withoutStrays(headings: readonly SectionHeading[]): SectionHeading[] {
  const chinese = headings.some((heading) => heading.key !== null && hasChineseNumeral(heading))
  const numberedKeys = new Set(headings.filter(({ number }) => number !== null).map(({ key }) => key))
  const named = headings.filter((heading) =>
    heading.number === null ? !numberedKeys.has(heading.key) : !chinese || hasChineseNumeral(heading),
  )
  const kept: SectionHeading[] = []
  let last = 0
  for (const heading of named) {
    const value = heading.number === null ? last + 1 : valueOf(heading.number)
    if (heading.key === null && (value !== last + 1 || kept.length === 0)) continue
    kept.push(heading)
    last = value
  }
  return kept
}

function hasChineseNumeral({ number }: SectionHeading): boolean {
  return number !== null && /\D/.test(number)
}

function valueOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number)
  const at = '一二三四五六七八九十'.indexOf(number)
  return at < 0 ? 99 : at + 1
}
