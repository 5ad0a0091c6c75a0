import { isAgencyName } from './agency-name.ts'
import type { LineKind } from './line-kinds.ts'
import type { ProseLine, ProseText } from './prose-text.ts'

/** Sentences that belong together, with lines a page width broke put back together. */
export type Paragraph = { readonly text: string; readonly offsets: Int32Array }

/** The paragraphs of the running text from line `from` up to line `to`; tables, page numbers and site lines fall out. */
export function paragraphsBetween(prose: ProseText, kinds: readonly LineKind[], from: number, to: number): Paragraph[] {
  const paragraphs: ProseLine[][] = []
  let gap = false
  for (let index = from; index < to; index++) {
    if (kinds[index] === 'prose') {
      const line = prose.lines[index] as ProseLine
      const previous = gap ? undefined : paragraphs.at(-1)
      if (previous !== undefined && continues(prose, previous.at(-1) as ProseLine, line)) previous.push(line)
      else paragraphs.push([line])
      gap = false
    } else if (kinds[index] === 'row') gap = true
  }
  return paragraphs.map(joined)
}

/** One line as a paragraph of its own, from character `from` on. */
export function paragraphOfLine(line: ProseLine, from = 0): Paragraph {
  return from === 0 ? line : { text: line.text.slice(from), offsets: line.offsets.subarray(from) }
}

/** Lines as one paragraph, without the tabs and bars at its edges that remain of a one-cell row. */
export function joined(lines: readonly Paragraph[]): Paragraph {
  if (lines.length === 1) return trimmed(lines[0] as Paragraph)
  const offsets = new Int32Array(lines.reduce((length, line) => length + line.text.length, 0))
  let at = 0
  for (const line of lines) {
    offsets.set(line.offsets, at)
    at += line.text.length
  }
  return trimmed({ text: lines.map((line) => line.text).join(''), offsets })
}

function trimmed({ text, offsets }: Paragraph): Paragraph {
  const [from, to] = edges(text)
  if (from === 0 && to === text.length) return { text, offsets }
  return { text: text.slice(from, to), offsets: offsets.subarray(from, to) }
}

/** A text as {@link joined} leaves it. */
export function withoutEdges(text: string): string {
  return text.slice(...edges(text))
}

function edges(text: string): [number, number] {
  let from = 0
  let to = text.length
  while (from < to && '\t| >'.includes(text[from] as string)) from++
  while (to > from && '\t| '.includes(text[to - 1] as string)) to--
  return [from, to]
}

// Only plain text and PDF break lines at the width of the page; elsewhere a line is a paragraph. Within a page of a
// PDF the lines have been put together by where they stand.
function continues(prose: ProseText, line: ProseLine, next: ProseLine): boolean {
  if (prose.document.format !== 'text' && prose.document.format !== 'pdf') return false
  if (isWhole(line.text, next.text)) return false
  if (prose.document.format === 'pdf' && line.source.page === next.source.page) return false
  const apart = next.index - line.index > 1
  if (!apart) return line.text.length >= 12
  return line.text.length >= 20 && /[A-Za-z一-鿿\d,、]$/.test(line.text) && !shortHeading.test(line.text)
}

function isWhole(line: string, next: string): boolean {
  return finished.test(line) || begins.test(next) || standsAlone(line) || standsAlone(next)
}

// The day or the office by itself, as under a title or in a signature.
function standsAlone(text: string): boolean {
  return text.length <= 24 && (/^\(?\d{4}[-年].*[\d日]\)?$/.test(text) || isAgencyName(text))
}

const finished = /[。!?;:；！？][")'」』]?\t*$/
const begins =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|[1-9]\d?[.、](?!\d)|第[一二三四五六七八九十]|附件)/
const shortHeading = /^(?:\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])[^。;]{1,30}$/
