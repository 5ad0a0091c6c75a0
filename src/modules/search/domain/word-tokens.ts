import type { Lexicon } from './lexicon.ts'

type LongWords = Pick<Lexicon, 'isLongWord' | 'longestFrom'>

/**
 * The tokens that stand for a key in the index: every two neighbouring characters, every word of the dictionary with three
 * or more, three neighbouring letters or digits, and the last character before each sign. None depends on what stands around
 * it, so whatever holds a word also holds the word's tokens: nothing that a full scan would find can be missed.
 */
export function wordTokens(key: string, words: LongWords, into: Set<string> = new Set()): Set<string> {
  let at = 0
  while (at < key.length) {
    const width = widthAt(key, at)
    const next = at + width
    if (width > 0 && widthAt(key, next) === 0) into.add(key.slice(at, next))
    else if (width > 0) addFrom(key, at, next + widthAt(key, next), { words, into })
    at = next + (width === 0 ? 1 : 0)
  }
  return into
}

type Gathering = { readonly words: LongWords; readonly into: Set<string> }

function addFrom(key: string, at: number, afterPair: number, { words, into }: Gathering): void {
  const pair = key.slice(at, afterPair)
  into.add(pair)
  if (isAsciiAt(key, at) && isAsciiAt(key, at + 1)) {
    if (isAsciiAt(key, at + 2) && widthAt(key, at + 2) === 1) into.add(key.slice(at, at + 3))
    return
  }
  const longest = words.longestFrom(pair)
  for (let length = 3; length <= longest; length++) {
    const word = key.slice(at, at + length)
    if (words.isLongWord(word)) into.add(word)
  }
}

/** How a word is found: tokens that must all be there, and whether they say for certain that the word is. */
export type WordProof = { readonly tokens: readonly string[]; readonly certain: boolean; readonly prefix: boolean }

/** The fewest tokens that stand for a word; a single character is the beginning of some pair. */
export function proofOf(key: string, words: LongWords): WordProof {
  const units = Array.from(key)
  const [only = ''] = units
  if (units.length === 1 && isWordUnit(only)) return { tokens: [only], certain: true, prefix: true }
  const tokens = wordTokens(key, words)
  if (tokens.has(key)) return { tokens: [key], certain: true, prefix: false }
  // The last character before the end stands alone here, but in a text something may follow it.
  const lasting = [...tokens].filter((token) => Array.from(token).length > 1)
  const longer = lasting.filter((token) => !lasting.some((other) => other !== token && other.includes(token)))
  return { tokens: longer, certain: false, prefix: false }
}

/** Whether a character is part of words: a letter, a digit or a Chinese character. */
export function isWordUnit(unit: string): boolean {
  return widthAt(unit, 0) > 0
}

/** How many UTF-16 units the letter or digit at a place takes; 0 where there is none. */
function widthAt(key: string, at: number): number {
  const unit = key.charCodeAt(at)
  if ((wordUnits[unit] ?? 0) === 1) return 1
  if (!(unit >= 0xd800 && unit <= 0xdbff)) return 0
  return wordLike.test(String.fromCodePoint(key.codePointAt(at) ?? 0)) ? 2 : 0
}

const isAsciiAt = (key: string, at: number) => key.charCodeAt(at) < 0x80
const wordLike = /^[\p{L}\p{N}]$/u
const wordUnits = Uint8Array.from({ length: 0x10000 }, (_, unit) => (wordLike.test(String.fromCharCode(unit)) ? 1 : 0))
