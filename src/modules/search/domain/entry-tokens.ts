import { mentionedNumbers, numberTokens } from './document-number.ts'
import type { Lexicon } from './lexicon.ts'
import { salientWords } from './salient-words.ts'
import { searchKey } from './search-key.ts'
import type { Searchable } from './searchable.ts'
import type { Mark } from './token-key.ts'
import { tokenList } from './token-list.ts'
import { eachToken } from './word-tokens.ts'

/** A thing as the index keeps it. */
export type IndexEntry = {
  /** Every token it is found by, as {@link tokenKey}; some more than once. See {@link indexEntry}. */
  readonly tokens: Float64Array
  readonly titleKey: string
  readonly keywordKey: string
  readonly organKey: string
  /** The words it is about, the weightiest first, each between spaces. */
  readonly salient: string
  /** Whether it was longer than the index takes. */
  readonly cut: boolean
}

// Two hundred pages.
const LONGEST = 400_000

/**
 * Tokens in tiers: what the title and the keywords say, what the thing is about, what it says anywhere. `#` marks its
 * numbers. Where it belongs is no token: the searcher knows that by heart (`segment-facts.ts`).
 */
export function indexEntry(thing: Searchable, lexicon: Lexicon): IndexEntry {
  const titleKey = searchKey(thing.title)
  const keywordKey = thing.keywords.map(searchKey).join('|')
  const organKey = searchKey(thing.organName)
  const full = [thing.text, ...thing.attachments.flatMap(({ name, text }) => [name, text])].join('\n.\n')
  const numbers = [thing.documentNumber, thing.indexNumber].map((number) => searchKey(number ?? '')).join('|')
  const fullKey = searchKey(full.slice(0, LONGEST))
  const words = salientWords(thing, lexicon)
  const tokens = tokenList(3 * fullKey.length)
  const addAll = (key: string, mark: Mark) => eachToken(key, lexicon, (from, to) => tokens.add(key, from, to, mark))
  const addWhole = (word: string, mark: Mark) => tokens.add(word, 0, word.length, mark)
  for (const key of [titleKey, keywordKey, organKey, numbers, fullKey]) addAll(key, 'anywhere')
  for (const key of [titleKey, keywordKey]) addAll(key, 'title')
  addAll(organKey, 'about')
  for (const word of words) addWhole(word, 'about')
  for (const token of numbersOf(thing, `${titleKey}\n${fullKey}`)) addWhole(token, 'anywhere')
  return {
    ...{ tokens: tokens.all(), titleKey, keywordKey, organKey },
    salient: words.length === 0 ? '' : ` ${words.join(' ')} `,
    cut: full.length > LONGEST,
  }
}

function numbersOf({ documentNumber, indexNumber }: Searchable, key: string): readonly string[] {
  return [
    ...mentionedNumbers(key),
    ...(documentNumber === null ? [] : numberTokens(documentNumber)),
    ...(indexNumber === null ? [] : [indexNumberToken(indexNumber)]),
  ]
}

/** The token of an index number (索引号), whatever signs divide it. */
export function indexNumberToken(indexNumber: string): string {
  return `#i=${searchKey(indexNumber).replace(/[^\p{L}\p{N}]/gu, '')}`
}
