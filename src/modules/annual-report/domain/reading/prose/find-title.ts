import { foldText } from '../../../../../kernel/chinese-text.ts'
import { isAgencyName } from './agency-name.ts'
import type { LineKind } from './line-kinds.ts'
import { joined, withoutEdges, type Paragraph } from './paragraphs.ts'
import type { ProseLine, ProseText } from './prose-text.ts'
import { titleBeforeSentence, titleWords, type TitleWords } from './title-words.ts'

export type FoundTitle = {
  /** The characters of the title; null where only the file's own title has it. */
  readonly printed: Paragraph | null
  readonly text: string
  readonly words: TitleWords
  /** The line after the last of the title. */
  readonly next: number
}

/**
 * The title line, put together where it is broken over lines or the office stands above it. Of several the last before
 * the first section counts: what stands above is the site's. `firstSection`: line of the first heading.
 */
export function findTitle(prose: ProseText, kinds: readonly LineKind[], firstSection: number): FoundTitle | null {
  const zone = titleZone(prose, kinds, firstSection)
  return (
    bestOf(zone.flatMap((_, at) => titlesFrom(zone, at))) ??
    gluedTitle(zone) ??
    labelledTitle(prose) ??
    titleOfFile(prose)
  )
}

type Candidate = { readonly lines: readonly ProseLine[]; readonly whole: Paragraph; readonly words: TitleWords }

// Where no section opens the text, only its beginning can hold a title.
function titleZone(prose: ProseText, kinds: readonly LineKind[], firstSection: number): ProseLine[] {
  const end = Number.isFinite(firstSection) ? firstSection : Math.min(prose.lines.length, 60)
  return prose.lines.filter((_, index) => index < end && kinds[index] === 'prose')
}

const MOST_LINES = 4

function titlesFrom(zone: readonly ProseLine[], at: number): Candidate[] {
  const found: Candidate[] = []
  for (let count = 1; count <= MOST_LINES && at + count <= zone.length; count++) {
    const lines = zone.slice(at, at + count)
    if (lines.some(({ text }) => text.length > 60)) break
    if (count > 1 && apart(lines)) break
    if (!lines.some(({ text }) => text.includes('报'))) continue
    const words = titleWords(withoutEdges(lines.map(({ text }) => text).join('')))
    if (words !== null) found.push({ lines, whole: joined(lines), words })
  }
  return found
}

// Lines of one title stand together, at most two blank lines between them.
function apart(lines: readonly ProseLine[]): boolean {
  return lines.some((line, at) => at > 0 && line.index - (lines[at - 1] as ProseLine).index > 3)
}

function bestOf(candidates: readonly Candidate[]): FoundTitle | null {
  let best: Candidate | null = null
  for (const candidate of candidates) if (best === null || rank(candidate) >= rank(best)) best = candidate
  if (best === null) return null
  const text = best.whole
  const printed = { text: text.text.slice(0, best.words.length), offsets: text.offsets.slice(0, best.words.length) }
  return { printed, text: printed.text, words: best.words, next: (best.lines.at(-1) as ProseLine).index + 1 }
}

// A title naming office and year beats one that lacks either; of equals the later one, then the shorter one.
function rank({ lines, words }: Candidate): number {
  const complete = (words.agency === '' ? 0 : 2) + (words.year === null ? 0 : 1)
  return complete * 1000 - lines.length
}

// `…年度报告根据《…条例》编制`: the line break after the title was lost.
function gluedTitle(zone: readonly ProseLine[]): FoundTitle | null {
  const line = zone[0]
  const words = line === undefined ? null : titleBeforeSentence(line.text)
  if (line === undefined || words === null || words.agency === '') return null
  const printed = { text: line.text.slice(0, words.length), offsets: line.offsets.slice(0, words.length) }
  return { printed, text: printed.text, words, next: line.index }
}

const label = /^[\t| ]*(?:标题|名称|信息名称|题名|文件名称|文章标题)[:\t| ]+/

// The card of particulars many sites put above a report.
function labelledTitle(prose: ProseText): FoundTitle | null {
  for (const line of prose.lines.slice(0, 80)) {
    const labelled = label.exec(line.text)
    if (labelled === null) continue
    const from = labelled[0].length
    const end = /[\t|]/.exec(line.text.slice(from))
    const stop = end === null ? line.text.length : from + end.index
    const words = titleWords(line.text.slice(from, stop))
    if (words === null) continue
    const to = from + words.length
    const printed = { text: line.text.slice(from, to), offsets: line.offsets.slice(from, to) }
    return { printed, text: printed.text, words, next: 0 }
  }
  return null
}

function titleOfFile({ document }: ProseText): FoundTitle | null {
  const text = foldText(document.title ?? '').replace(/\s+/g, '')
  const words = titleWords(text)
  if (words === null || !(isAgencyName(words.agency) || words.year !== null)) return null
  return { printed: null, text: text.slice(0, words.length), words, next: 0 }
}
