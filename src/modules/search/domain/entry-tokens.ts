import { mentionedNumbers, numberTokens } from './document-number.ts'
import type { Lexicon } from './lexicon.ts'
import { salientWords } from './salient-words.ts'
import { searchKey } from './search-key.ts'
import type { Searchable } from './searchable.ts'
import { wordTokens } from './word-tokens.ts'

/** A thing as the index keeps it. */
export type IndexEntry = {
  /** Every token it is found by; see {@link entryTokens}. */
  readonly tokens: readonly string[]
  readonly titleKey: string
  readonly keywordKey: string
  readonly organKey: string
  /** The words it is about, the weightiest first, each between spaces. */
  readonly salient: string
  /** Whether it was longer than the index takes. */
  readonly cut: boolean
}

// A tsvector holds a megabyte; two hundred pages have some sixty thousand different pairs of characters.
const LONGEST = 400_000
const MOST_TOKENS = 120_000

/**
 * Tokens in tiers: `^` what the title and the keywords say, `~` what the thing is about, without a mark what it says
 * anywhere. `@` says where it belongs, `#` its numbers.
 */
export function indexEntry(thing: Searchable, lexicon: Lexicon): IndexEntry {
  const titleKey = searchKey(thing.title)
  const keywordKey = thing.keywords.map(searchKey).join('|')
  const organKey = searchKey(thing.organName)
  const full = [thing.text, ...thing.attachments.flatMap(({ name, text }) => [name, text])].join('\n.\n')
  const all = new Set<string>()
  const named = [titleKey, keywordKey].flatMap((key) => [...wordTokens(key, lexicon)])
  const organ = [...wordTokens(organKey, lexicon)]
  const numbers = [thing.documentNumber, thing.indexNumber].map((number) => searchKey(number ?? '')).join('|')
  for (const token of [...named, ...organ]) all.add(token)
  wordTokens(numbers, lexicon, all)
  const fullKey = searchKey(full.slice(0, LONGEST))
  wordTokens(fullKey, lexicon, all)
  const words = salientWords(thing, lexicon)
  const anywhere = [...all].slice(0, MOST_TOKENS)
  const marked = [
    ...named.map((token) => `^${token}`),
    ...[...organ, ...words].map((token) => `~${token}`),
    ...placeTokens(thing),
    ...mentionedNumbers(`${titleKey}\n${fullKey}`),
    ...(thing.documentNumber === null ? [] : numberTokens(thing.documentNumber)),
    ...(thing.indexNumber === null ? [] : [indexNumberToken(thing.indexNumber)]),
  ]
  return {
    tokens: [...new Set([...anywhere, ...marked])],
    titleKey,
    keywordKey,
    organKey,
    salient: words.length === 0 ? '' : ` ${words.join(' ')} `,
    cut: full.length > LONGEST || all.size > MOST_TOKENS,
  }
}

/** The month of a day as a number: 202603. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7))
}

/** The token of an index number (索引号), whatever signs divide it. */
export function indexNumberToken(indexNumber: string): string {
  return `#i=${searchKey(indexNumber).replace(/[^\p{L}\p{N}]/gu, '')}`
}

function placeTokens(thing: Searchable): readonly string[] {
  const month = monthOf(thing.publishedOn)
  return [
    `@o=${thing.organId}`,
    `@k=${thing.kind}`,
    `@y=${Math.floor(month / 100)}`,
    `@m=${month}`,
    ...(thing.topic === null ? [] : [`@t=${thing.topic}`]),
    ...(thing.validity === null ? [] : [`@v=${thing.validity}`]),
    ...thing.places.flatMap(({ siteId, column }) => [
      `@s=${siteId}`,
      ...pathsOf(column).map((path) => `@c=${siteId}/${path}`),
    ]),
  ]
}

/** A column and those above it: `a/b/c`, `a/b`, `a`. */
function pathsOf(column: string): readonly string[] {
  const parts = column.split('/')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/')).filter((path) => path !== '')
}
