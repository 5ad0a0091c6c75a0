import type { Lexicon } from './lexicon.ts'

const SLOTS = 1 << 22
const ENDS = 1
const GOES_ON = 2

/**
 * Finds the long words of a dictionary in texts. Most places of a text begin none, and a small table says so at once: for each
 * beginning whether a word may end or go on there.
 */
export function longWordsOf(words: readonly string[]): Lexicon['longWordsAt'] {
  const all = new Set(words)
  // Two bits for each slot.
  const table = new Uint8Array(SLOTS / 4)
  for (const word of all) {
    let mixed = 0
    for (let at = 0; at < word.length; at++) {
      mixed = mix(mixed, word.charCodeAt(at))
      const bit = at === word.length - 1 ? ENDS : GOES_ON
      table[mixed >>> 12] = (table[mixed >>> 12] as number) | (bit << shiftOf(mixed))
    }
  }
  return (text, at) => {
    let found = 0
    let mixed = 0
    for (let next = at; next < text.length; next++) {
      mixed = mix(mixed, text.charCodeAt(next))
      const says = (table[mixed >>> 12] as number) >>> shiftOf(mixed)
      if ((says & ENDS) !== 0 && all.has(text.slice(at, next + 1))) found |= 1 << (next + 1 - at)
      if ((says & GOES_ON) === 0) break
    }
    return found
  }
}

const mix = (mixed: number, unit: number) => Math.imul((mixed << 5) ^ (mixed >>> 7) ^ unit, 0x9e3779b1)
const shiftOf = (mixed: number) => ((mixed >>> 10) & 3) << 1
