import { foldText } from '../../../kernel/chinese-text.ts'

/** Length of the pieces texts are compared by: long enough that set phrases alone do not match. */
const LENGTH = 8

/** One piece in so many is kept; which ones depends on the piece alone, so that two texts keep the same ones. */
const SAMPLE = 4

/** What of a text is looked at, in characters: ten times the longest of real sections. */
const LOOKED_AT = 200_000

/**
 * A sample of a text's pieces, as numbers. Digits, punctuation and spaces do not count, so that a text with last year's
 * numbers replaced is still the same text.
 */
export function shinglesOf(text: string): ReadonlySet<number> {
  const letters = foldText(text.slice(0, LOOKED_AT)).replace(/[^\p{Script=Han}a-z]+/giu, '')
  const found = new Set<number>()
  for (let at = 0; at + LENGTH <= letters.length; at++) {
    const piece = hashOf(letters, at)
    if (piece % SAMPLE === 0) found.add(piece)
  }
  return found
}

/** How much of the smaller text stands in the other, 0 to 1. */
export function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  if (small.size === 0) return 0
  let shared = 0
  for (const piece of small) if (large.has(piece)) shared += 1
  return shared / small.size
}

function hashOf(letters: string, at: number): number {
  let hash = 0x811c9dc5
  for (let offset = 0; offset < LENGTH; offset++) hash = Math.imul(hash ^ letters.charCodeAt(at + offset), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}
