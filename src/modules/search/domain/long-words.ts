import type { Lexicon } from './lexicon.ts'

const PAIRS = 20
const BEGINNINGS = 22
const GOES_ON = 2
const ENDS = 1

/**
 * Finds the long words of a dictionary in texts. Most places of a text begin none, and small tables say so at once: whether
 * words begin with two characters, then for each longer beginning whether a word may end or go on there.
 */
export function longWordsOf(words: readonly string[]): Lexicon['longWordsAt'] {
  const all = wordSet(words)
  const pairs = new Uint8Array(2 ** (PAIRS - 3))
  // Two bits for each slot.
  const table = new Uint8Array(2 ** (BEGINNINGS - 2))
  for (const word of words) {
    let mixed = mix(mix(0, word.charCodeAt(0)), word.charCodeAt(1))
    pairs[mixed >>> (35 - PAIRS)] = (pairs[mixed >>> (35 - PAIRS)] as number) | bitOf(mixed)
    for (let at = 2; at < word.length; at++) {
      mixed = mix(mixed, word.charCodeAt(at))
      const bits = at === word.length - 1 ? ENDS : GOES_ON
      table[mixed >>> 12] = (table[mixed >>> 12] as number) | (bits << shiftOf(mixed))
    }
  }
  return (text, at) => {
    let found = 0
    let mixed = mix(mix(0, text.charCodeAt(at)), text.charCodeAt(at + 1))
    if (((pairs[mixed >>> (35 - PAIRS)] as number) & bitOf(mixed)) === 0) return 0
    for (let next = at + 2; next < text.length; next++) {
      mixed = mix(mixed, text.charCodeAt(next))
      const says = (table[mixed >>> 12] as number) >>> shiftOf(mixed)
      if ((says & ENDS) !== 0 && all.has(text, at, next + 1)) found |= 1 << (next + 1 - at)
      if ((says & GOES_ON) === 0) break
    }
    return found
  }
}

const mix = (mixed: number, unit: number) => Math.imul((mixed << 5) ^ (mixed >>> 7) ^ unit, 0x9e3779b1)
const shiftOf = (mixed: number) => ((mixed >>> 10) & 3) << 1
const bitOf = (mixed: number) => 1 << ((mixed >>> (32 - PAIRS)) & 7)

type WordSet = { readonly has: (text: string, from: number, to: number) => boolean }

/** A set of words that is asked without cutting the text: their characters one after the other, and where each word begins. */
function wordSet(words: readonly string[]): WordSet {
  const units = new Uint16Array(words.reduce((sum, { length }) => sum + length + 1, 0))
  const bits = Math.ceil(Math.log2(2 * words.length + 2))
  const starts = new Int32Array(2 ** bits).fill(-1)
  const slotOf = (text: string, from: number, to: number) => {
    let mixed = to - from
    for (let at = from; at < to; at++) mixed = mix(mixed, text.charCodeAt(at))
    return mixed >>> (32 - bits)
  }
  let end = 0
  for (const word of words) {
    let slot = slotOf(word, 0, word.length)
    while ((starts[slot] as number) >= 0) slot = (slot + 1) & (starts.length - 1)
    starts[slot] = end
    units[end++] = word.length
    for (let at = 0; at < word.length; at++) units[end++] = word.charCodeAt(at)
  }
  const isAt = (start: number, text: string, from: number) => {
    const length = units[start] as number
    for (let at = 0; at < length; at++) if (units[start + 1 + at] !== text.charCodeAt(from + at)) return false
    return true
  }
  return {
    has: (text, from, to) => {
      for (let slot = slotOf(text, from, to); ; slot = (slot + 1) & (starts.length - 1)) {
        const start = starts[slot] as number
        if (start < 0) return false
        if (units[start] === to - from && isAt(start, text, from)) return true
      }
    },
  }
}
