import type { Segment } from './search-ask.ts'
import { searchKeyWithPlaces } from './search-key.ts'

const BEFORE = 24
const LENGTH = 120

/** A text with the words in it marked. */
export function highlight(text: string, keys: readonly string[]): readonly Segment[] {
  return segmentsOf(text, spansOf(text, keys))
}

/**
 * The part of a long text that has most of the words, marked; `hits` is how many different ones it has. The beginning where
 * it has none.
 */
export function snippetOf(
  text: string,
  keys: readonly string[],
): { readonly hits: number; readonly segments: readonly Segment[] } {
  const spans = spansOf(text, keys)
  const best = bestStart(spans)
  const from = best === undefined ? 0 : beginningBefore(text, best.from)
  const part = text.slice(from, from + LENGTH)
  const within = spans.filter((span) => span.from >= from && span.to <= from + part.length)
  const shifted = within.map((span) => ({ ...span, from: span.from - from, to: span.to - from }))
  const segments = segmentsOf(part.replace(/\s/g, ' '), shifted)
  const open = from > 0 ? [{ text: '…', hit: false }] : []
  const more = from + part.length < text.length ? [{ text: '…', hit: false }] : []
  return { hits: best?.words ?? 0, segments: [...open, ...segments, ...more] }
}

type Span = { readonly from: number; readonly to: number; readonly key: string }

/** Where the words stand in the text; what overlaps is one. */
function spansOf(text: string, keys: readonly string[]): readonly Span[] {
  const { key, at } = searchKeyWithPlaces(text)
  const found: Span[] = []
  for (const word of keys) {
    for (
      let from = key.indexOf(word);
      from >= 0 && found.length < MOST_SPANS;
      from = key.indexOf(word, from + word.length)
    ) {
      found.push({ from: at[from] ?? 0, to: (at[from + word.length - 1] ?? 0) + 1, key: word })
    }
  }
  return found.toSorted((one, other) => one.from - other.from || other.to - one.to)
}

const MOST_SPANS = 400

function bestStart(spans: readonly Span[]): { readonly from: number; readonly words: number } | undefined {
  let best: { from: number; words: number; spans: number } | undefined
  for (const [index, { from }] of spans.entries()) {
    const near: Span[] = []
    for (let next = index; next < spans.length; next++) {
      const span = spans[next]
      if (span === undefined || span.to > from + LENGTH - BEFORE) break
      near.push(span)
    }
    const words = new Set(near.map(({ key }) => key)).size
    if (best === undefined || words > best.words || (words === best.words && near.length > best.spans))
      best = { from, words, spans: near.length }
  }
  return best
}

/** A little before a place, from the beginning of a sentence where one is near. */
function beginningBefore(text: string, from: number): number {
  const start = Math.max(0, from - BEFORE)
  const sentence = /[。；！？\n][^。；！？\n]*$/.exec(text.slice(start, from))
  if (start === 0) return 0
  return sentence === null ? start : start + sentence.index + 1
}

function segmentsOf(text: string, spans: readonly Span[]): readonly Segment[] {
  const segments: Segment[] = []
  let done = 0
  for (const { from, to } of merged(spans)) {
    if (from > done) segments.push({ text: text.slice(done, from), hit: false })
    segments.push({ text: text.slice(Math.max(from, done), to), hit: true })
    done = to
  }
  if (done < text.length) segments.push({ text: text.slice(done), hit: false })
  return segments
}

function merged(spans: readonly Span[]): readonly { readonly from: number; readonly to: number }[] {
  const whole: { from: number; to: number }[] = []
  for (const { from, to } of spans) {
    const last = whole.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}
