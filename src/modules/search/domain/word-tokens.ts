import type { Lexicon } from './lexicon.ts'

type LongWords = Pick<Lexicon, 'longWordsAt'>

/** Told where each token of a key begins and ends. */
type Told = (from: number, to: number) => void

/**
 * The tokens that stand for a key in the index: every character, every two neighbouring ones, every word of the dictionary
 * with three or more, three neighbouring letters or digits. None depends on what stands around it, so whatever holds a word
 * also holds the word's tokens: nothing that a full scan would find can be missed. The same one may be told more than once.
 */
export function eachToken(key: string, words: LongWords, told: Told): void {
  let at = 0
  while (at < key.length) {
    const width = widthAt(key, at)
    const next = at + width
    if (width > 0) {
      told(at, next)
      const second = widthAt(key, next)
      if (second > 0) addFrom(key, { at, afterPair: next + second }, words, told)
    }
    at = next + (width === 0 ? 1 : 0)
  }
}

type Pair = { readonly at: number; readonly afterPair: number }

function addFrom(key: string, { at, afterPair }: Pair, words: LongWords, told: Told): void {
  told(at, afterPair)
  if (isAsciiAt(key, at) && isAsciiAt(key, at + 1)) {
    if (isAsciiAt(key, at + 2) && widthAt(key, at + 2) === 1) told(at, at + 3)
    return
  }
  for (let long = words.longWordsAt(key, at) >>> 3, length = 3; long !== 0; long >>>= 1, length++) {
    if ((long & 1) === 1) told(at, at + length)
  }
}

function wordTokens(key: string, words: LongWords): ReadonlySet<string> {
  const tokens = new Set<string>()
  eachToken(key, words, (from, to) => tokens.add(key.slice(from, to)))
  return tokens
}

/** How a word is found: tokens that must all be there, and whether they say for certain that the word is. */
export type WordProof = { readonly tokens: readonly string[]; readonly certain: boolean }

/** The fewest tokens that stand for a word. */
export function proofOf(key: string, words: LongWords): WordProof {
  const tokens = wordTokens(key, words)
  if (tokens.has(key)) return { tokens: [key], certain: true }
  const longer = [...tokens].filter((token) => ![...tokens].some((other) => other !== token && other.includes(token)))
  return { tokens: longer, certain: false }
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
