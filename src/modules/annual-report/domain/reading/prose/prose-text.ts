import { foldUnits } from '../../../../../kernel/chinese-text.ts'
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
  /** The text of all lines, one below the other. */
  readonly whole: string
  /** Written in traditional characters, so that what is read is given in simplified ones. */
  readonly traditional: boolean
}

/** The lines of a document, ready to be compared with words. */
export function proseTextOf(document: SourceDocument): ProseText {
  const { text } = document
  const folded = foldUnits(text)
  const traditional = isTraditional(text, folded)
  const most = text.length + document.lines.length
  const room = { codes: new Uint16Array(most), offsets: new Int32Array(most), used: 0 }
  const ends = document.lines.map((source) => {
    keepCharacters(text, folded, source, room)
    room.codes[room.used] = NEWLINE
    return room.used++
  })
  const compact = utf16.decode(room.codes.subarray(0, room.used))
  // Taiwan writes 資訊 where the mainland writes 信息.
  const whole = traditional ? compact.replaceAll('资讯', '信息') : compact
  const lines = document.lines.map((source, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] as number) + 1
    return new LineOfText(source, index, whole.slice(from, ends[index]), { offsets: room.offsets, from })
  })
  return { document, lines, whole, traditional }
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

// Few of the many lines are ever asked for their offsets, and each view of an array costs more than the line's text.
class LineOfText implements ProseLine {
  readonly source: SourceLine
  readonly index: number
  readonly text: string
  readonly #within: { readonly offsets: Int32Array; readonly from: number }

  constructor(
    source: SourceLine,
    index: number,
    text: string,
    within: { readonly offsets: Int32Array; readonly from: number },
  ) {
    this.source = source
    this.index = index
    this.text = text
    this.#within = within
  }

  get offsets(): Int32Array {
    return this.#within.offsets.subarray(this.#within.from, this.#within.from + this.text.length)
  }
}

type Room = { readonly codes: Uint16Array; readonly offsets: Int32Array; used: number }

function keepCharacters(text: string, folded: Uint16Array, source: SourceLine, room: Room): void {
  const { codes, offsets } = room
  let { used } = room
  let last = 0
  for (let at = source.start; at < source.end; at++) {
    const code = folded[at] as number
    if (code === OPENING) {
      const end = pinyinEnd(folded, at, source.end)
      if (end > at) {
        at = end
        continue
      }
    }
    if (code < 0x60) {
      const next = at + 1 < source.end ? (folded[at + 1] as number) : 0
      if (isNoise(code, text.charCodeAt(at), last, next)) continue
    }
    codes[used] = code
    offsets[used++] = at
    last = code
  }
  room.used = used
}

const NEWLINE = 0x0a
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
function pinyinEnd(folded: Uint16Array, at: number, end: number): number {
  for (let next = at + 1; next < end && next <= at + 8; next++) {
    const code = folded[next] as number
    if (code === OPENING + 1) return next > at + 1 ? next : at
    if (!isPinyin(code)) return at
  }
  return at
}

function isPinyin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1dc)
}

// A twentieth of the characters: a simplified text has a few (乾县, 於) that also fold.
function isTraditional(text: string, folded: Uint16Array): boolean {
  let han = 0
  let changed = 0
  // Of a long text every fourth character tells as much as all of them.
  const step = folded.length > 1000 ? 4 : 1
  for (let at = 0; at < folded.length; at += step) {
    const code = folded[at] as number
    if (!isHan(code)) continue
    han++
    if (text.charCodeAt(at) !== code) changed++
  }
  return changed * 20 > han
}

/** Stretches of the source as a reader should see them: each in one run, spaces taken out. */
export function printed(prose: ProseText, stretches: readonly Pick<ProseLine, 'text' | 'offsets'>[]): string[] {
  const room = new Uint16Array(stretches.reduce((length, { text }) => length + text.length, 0))
  const source = prose.document.text
  let used = 0
  for (const { text, offsets } of stretches) {
    for (let at = 0; at < text.length; at++) {
      const plain = text.charCodeAt(at)
      const original = source.charCodeAt(offsets[at] as number)
      room[used++] = plain === original || keepsPlain(prose, plain, original) ? plain : original
    }
  }
  // One decoding for all: each has a price of its own.
  const all = utf16.decode(room)
  let from = 0
  return stretches.map(({ text }) => all.slice(from, (from += text.length)))
}

function keepsPlain({ traditional }: ProseText, plain: number, original: number): boolean {
  return plain === SPACE || isWord(plain) || (traditional && isHan(original))
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
