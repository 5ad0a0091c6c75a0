import { matchesOf } from './matches.ts'
import type { Paragraph } from './paragraphs.ts'

/** One sentence with bracketed remarks and quoted titles of laws taken out, or one bracketed remark by itself. */
export type Sentence = Paragraph & {
  readonly bracketed: boolean
  /** Where in `text` a remark was taken out that says a count includes what was carried in: `（含上年结转）`. */
  readonly carryRemarks: readonly number[]
}

/** The sentences of a paragraph as printed, full stop included. One that never ends is cut where a clause does. */
export function sentencesOf({ text, offsets }: Paragraph): Paragraph[] {
  const sentences: Paragraph[] = []
  let start = 0
  for (const end of ends(text)) {
    sentences.push({ text: text.slice(start, end), offsets: offsets.subarray(start, end) })
    start = end
  }
  return sentences
}

// A full stop inside brackets ends no sentence.
function ends(text: string): number[] {
  const found: number[] = []
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if ((character === '。' || character === '!') && depth === 0) found.push(at + 1)
  }
  if (found.at(-1) !== text.length) found.push(text.length)
  return text.length > LONGEST ? found.flatMap((end, at) => cuts(text, found[at - 1] ?? 0, end)) : found
}

// Far more than any sentence that can be understood: what is longer is text whose full stops were lost.
const LONGEST = 800

/** Where to cut one sentence so that no piece is too long, its end included. */
function cuts(text: string, from: number, end: number): number[] {
  const found: number[] = []
  for (let start = from; end - start > LONGEST; start = found.at(-1) as number) {
    const piece = text.slice(start, start + LONGEST)
    const clause = Math.max(piece.lastIndexOf(','), piece.lastIndexOf(';'), piece.lastIndexOf('。'))
    found.push(start + (clause < 0 ? LONGEST : clause + 1))
  }
  return [...found, end]
}

const remark = /\([^()]*(?:\([^()]*\)[^()]*)*\)|《[^》]*》/g
const ordinal = /^\([一二三四五六七八九十\d]{1,3}\)$/

/** The sentence with its bracketed remarks taken out, then the remarks one by one. */
export function withRemarksApart({ text: whole, offsets }: Paragraph): Sentence[] {
  if (!whole.includes('(') && !whole.includes('《'))
    return [{ text: whole, offsets, bracketed: false, carryRemarks: [] }]
  const kept: (readonly [number, number])[] = []
  const remarks: Sentence[] = []
  const carryRemarks: number[] = []
  let at = 0
  let length = 0
  for (const match of matchesOf(remark, whole)) {
    if (ordinal.test(match[0])) continue
    kept.push([at, match.index])
    length += match.index - at
    at = match.index + match[0].length
    const inside = match[0].slice(1, -1)
    if (/[含括].{0,6}结转/.test(inside)) carryRemarks.push(length)
    if (match[0].startsWith('(')) {
      const first = match.index + 1
      const places = offsets.subarray(first, first + inside.length)
      remarks.push({ text: inside, offsets: places, bracketed: true, carryRemarks: [] })
    }
  }
  kept.push([at, whole.length])
  return [{ ...pieced(whole, offsets, kept), bracketed: false, carryRemarks }, ...remarks]
}

function pieced(text: string, offsets: Int32Array, kept: readonly (readonly [number, number])[]): Paragraph {
  if (kept.length === 1) return { text, offsets }
  const joined = new Int32Array(kept.reduce((length, [from, to]) => length + to - from, 0))
  let at = 0
  for (const [from, to] of kept) {
    joined.set(offsets.subarray(from, to), at)
    at += to - from
  }
  return { text: kept.map(([from, to]) => text.slice(from, to)).join(''), offsets: joined }
}
