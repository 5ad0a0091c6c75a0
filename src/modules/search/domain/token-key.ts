/** Which of the three tiers of the index a token belongs to; see `entry-tokens.ts`. */
export type Mark = 'anywhere' | 'title' | 'about'

const marks: Readonly<Record<Mark, number>> = { anywhere: 0, title: 1, about: 2 }

const HIGH = 0x200000
const UNIT = 4
const LONG = 8

/** Token keys are whole numbers below 2 ** 53, spread evenly. */
export const KEY_BITS = 53

/**
 * A token (or the part of a text from one place to another) as a number. Tokens of one or two UTF-16 units have a number each
 * of their own; of longer ones two meet as often as among 2 ** 50 numbers at random, which is never.
 */
export function tokenKey(text: string, from = 0, to = text.length): number {
  if (to - from === 1) return keyOf(text.charCodeAt(from), UNIT)
  if (to - from === 2) return keyOf((text.charCodeAt(from) << 16) | text.charCodeAt(from + 1), 0)
  let one = 0x811c9dc5
  let other = 0x9747b28c
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x5bd1e995)
    other ^= other >>> 15
  }
  return keyOf(other, LONG + ((one >>> 14) << 2))
}

/** The same token in another tier. */
export function marked(key: number, mark: Mark): number {
  return key + marks[mark]
}

/** The part of all numbers that a key falls into, of 2 ** bits. */
export function partOf(key: number, bits: number): number {
  return Math.floor(key / 2 ** (KEY_BITS - bits))
}

/** Each `low` has another number: every step can be undone. */
function keyOf(low: number, high: number): number {
  let mixed = Math.imul(low ^ (low >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return ((mixed ^ (mixed >>> 16)) >>> 0) * HIGH + high
}
