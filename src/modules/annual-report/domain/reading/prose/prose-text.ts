import { foldText } from '../../../../../kernel/chinese-text.ts'
import type { Place, SourceDocument, SourceLine } from '../../../../../kernel/source-document.ts'

/**
 * A line as it is compared: folded, without spaces (one is kept between two ASCII words), Markdown marks, bracketed
 * pinyin and the `?` a lost space leaves behind. Tabs and bars between cells stay.
 */
export type ProseLine = {
  readonly index: number
  readonly text: string
  /** Offset into the source of each character of `text`. */
  readonly offsets: Int32Array
  readonly source: SourceLine
}

export type ProseText = {
  readonly document: SourceDocument
  readonly lines: readonly ProseLine[]
  /** Written in traditional characters, so that what is read is given in simplified ones. */
  readonly traditional: boolean
}

/** The lines of a document, ready to be compared with words. */
export function proseTextOf(document: SourceDocument): ProseText {
  const folded = foldText(document.text)
  const traditional = isTraditional(document.text, folded)
  const room = { codes: new Uint16Array(document.text.length), offsets: new Int32Array(document.text.length), used: 0 }
  const ends = document.lines.map((source) => {
    keepCharacters(document.text, folded, source, room)
    return room.used
  })
  const compact = utf16.decode(room.codes.subarray(0, room.used))
  // Taiwan writes 資訊 where the mainland writes 信息.
  const words = traditional ? compact.replaceAll('资讯', '信息') : compact
  const lines = document.lines.map((source, index) => {
    const from = ends[index - 1] ?? 0
    const to = ends[index] as number
    return { index, text: words.slice(from, to), offsets: room.offsets.subarray(from, to), source }
  })
  return { document, lines, traditional }
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

type Room = { readonly codes: Uint16Array; readonly offsets: Int32Array; used: number }

function keepCharacters(text: string, folded: string, source: SourceLine, room: Room): void {
  let last = 0
  for (let at = source.start; at < source.end; at++) {
    const code = folded.charCodeAt(at)
    if (code === OPENING) {
      const end = pinyinEnd(folded, at, source.end)
      if (end > at) {
        at = end
        continue
      }
    }
    const next = at + 1 < source.end ? folded.charCodeAt(at + 1) : 0
    if (code < 0x60 && isNoise(code, text.charCodeAt(at), last, next)) continue
    room.codes[room.used] = code
    room.offsets[room.used++] = at
    last = code
  }
}

const SPACE = 0x20
const TAB = 0x09
const OPENING = 0x28
const QUESTION = 0x3f
const STAR = 0x2a
const HASH = 0x23
const BACKSLASH = 0x5c

function isNoise(code: number, printed: number, last: number, next: number): boolean {
  if (code === SPACE) return !(isWord(last) && isWord(next))
  if (code === BACKSLASH) return isMarkup(next)
  return code < SPACE ? code !== TAB : code === STAR || code === HASH || (code === QUESTION && printed === QUESTION)
}

// A backslash before one of these is Markdown's way of saying that it is no markup.
function isMarkup(code: number): boolean {
  return code > SPACE && code < 0x7f && !isWord(code)
}

function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** The closing bracket of a pinyin gloss such as `鎮(zhèn)` that opens at `at`; `at` itself where there is none. */
function pinyinEnd(folded: string, at: number, end: number): number {
  for (let next = at + 1; next < end && next <= at + 8; next++) {
    const code = folded.charCodeAt(next)
    if (code === OPENING + 1) return next > at + 1 ? next : at
    if (!isPinyin(code)) return at
  }
  return at
}

function isPinyin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1dc)
}

// A twentieth of the characters: a simplified text has a few (乾县, 於) that also fold.
function isTraditional(text: string, folded: string): boolean {
  let han = 0
  let changed = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isHan(code)) continue
    han++
    if (folded.charCodeAt(at) !== code) changed++
  }
  return changed * 20 > han
}

/** Characters of the source as a reader should see them, in one run: what stands at these offsets, spaces taken out. */
export function printed(prose: ProseText, compact: string, offsets: Int32Array): string {
  const { text } = prose.document
  const codes = new Uint16Array(compact.length)
  for (let at = 0; at < compact.length; at++) {
    const plain = compact.charCodeAt(at)
    const original = text.charCodeAt(offsets[at] as number)
    const keepPlain = plain === original || plain === SPACE || isWord(plain) || (prose.traditional && isHan(original))
    codes[at] = keepPlain ? plain : original
  }
  return utf16.decode(codes)
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

/** Where a stretch of compact text stands in the source. */
export function placeOf(prose: ProseText, offsets: Int32Array, from: number, to: number): Place {
  const start = offsets[from] as number
  const end = (offsets[to - 1] as number) + 1
  const page = pageAt(prose, start)
  return page === undefined ? { start, end } : { start, end, page }
}

function pageAt(prose: ProseText, offset: number): number | undefined {
  if (prose.document.pages === undefined) return undefined
  let low = 0
  let high = prose.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((prose.lines[middle] as ProseLine).source.start <= offset) low = middle
    else high = middle - 1
  }
  return prose.lines[low]?.source.page
}

/** Whether what begins at `at` is set apart from what is before it in the line: by a mark or, in the source, by a space. */
export function standsApart({ text, offsets }: Pick<ProseLine, 'text' | 'offsets'>, at: number): boolean {
  return at === 0 || !isHan(text.charCodeAt(at - 1)) || (offsets[at] as number) - (offsets[at - 1] as number) > 1
}

/** Compact text without its punctuation: the same as `labelKey`, for text folded already. */
export function wordsOnly(compact: string): string {
  return compact.replace(/[^0-9A-Za-z一-鿿]+/g, '')
}
