import { findDocumentNumber, tokensWithNumber } from './document-number.ts'
import { isIdleWord, isUsualWord } from './idle-words.table.ts'
import type { Lexicon } from './lexicon.ts'
import { searchKey } from './search-key.ts'
import { synonymsOf } from './synonyms.table.ts'
import { isWordUnit } from './word-tokens.ts'

/** One word looked for. */
export type AskedWord = {
  readonly key: string
  /** Other words for the same. */
  readonly synonyms: readonly string[]
  /** How much it tells of what is looked for: 0.3 for a word of half of all titles, more for long ones. */
  readonly weight: number
}

/** What somebody typed, understood. */
export type AskedWords = {
  readonly words: readonly AskedWord[]
  /** The tokens of a document number that the words contain: of what has it, and of what mentions it. */
  readonly number: readonly string[] | null
  /** All of it as one key: a title that has it whole is what was meant. */
  readonly whole: string
}

const LONGEST_QUESTION = 200
const MOST_WORDS = 8

/** Whether a word names the place that everything here is about. */
type IsPlace = (word: string) => boolean

/** `loosely`: short chunks are cut as well. */
type ParseHow = { readonly isPlace?: IsPlace; readonly loosely?: boolean }
const quoted = /"([^"]{1,60})"/g

/** Understands what somebody typed: quoted phrases stay whole, the rest is cut into words, idle ones left out. */
export function parseWords(typed: string, lexicon: Pick<Lexicon, 'cut'>, how: ParseHow = {}): AskedWords {
  const { isPlace = noPlace, loosely = false } = how
  const text = typed.slice(0, LONGEST_QUESTION).replace(/[“”„「」『』]/g, '"')
  const phrases = [...text.matchAll(quoted)].map(([, phrase = '']) => searchKey(phrase)).filter(hasWords)
  const unquoted = text.replace(quoted, ' ')
  const number = findDocumentNumber(unquoted)
  const rest = number?.rest ?? unquoted
  const chunks = searchChunks(rest)
  const keys = unique([...phrases, ...chunks.flatMap((chunk) => wordsOf(chunk, lexicon, loosely))])
  const telling = keys.filter((key) => phrases.includes(key) || !isIdleWord(key))
  const kept = (telling.length > 0 ? telling : keys).slice(0, MOST_WORDS)
  return {
    words: kept.map((key) => askedWord(key, phrases.includes(key), isPlace)),
    number: number === undefined ? null : tokensWithNumber(number),
    whole: chunks.length === 0 ? phrases.join('') : chunks.join(''),
  }
}

function askedWord(key: string, phrase: boolean, isPlace: IsPlace): AskedWord {
  const length = Array.from(key).length
  const usual = isUsualWord(key) || isPlace(key) || /^(19|20)\d\d年?$/.test(key)
  const weight = usual ? 0.35 : Math.min(1 + 0.15 * (length - 2), 1.6)
  return { key, synonyms: phrase ? [] : synonymsOf(key), weight }
}

/** What stands between spaces and signs. */
function searchChunks(text: string): readonly string[] {
  const chunks: string[] = []
  for (const part of text.split(/\s+/)) {
    let chunk = ''
    for (const unit of Array.from(searchKey(part))) {
      if (isWordUnit(unit)) chunk += unit
      else if (chunk !== '') {
        chunks.push(chunk)
        chunk = ''
      }
    }
    if (chunk !== '') chunks.push(chunk)
  }
  return chunks
}

/** A short chunk is one word, as it was typed; a long one is cut, and single characters left over in a row are a word. */
function wordsOf(chunk: string, lexicon: Pick<Lexicon, 'cut'>, loosely: boolean): readonly string[] {
  if (Array.from(chunk).length <= (loosely ? 2 : 3)) return [chunk]
  const words: string[] = []
  let singles = ''
  const settle = () => {
    if (Array.from(singles).length > 1) words.push(singles)
    singles = ''
  }
  for (const word of lexicon.cut(chunk)) {
    if (Array.from(word).length === 1 && !isIdleWord(word)) singles += word
    else {
      settle()
      if (Array.from(word).length > 1) words.push(word)
    }
  }
  settle()
  return words.length > 0 ? words : [chunk]
}

const hasWords = (key: string) => Array.from(key).some(isWordUnit)
const unique = (keys: readonly string[]) => [...new Set(keys)]
const noPlace: IsPlace = () => false
