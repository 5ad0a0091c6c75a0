import type { AskedWord, AskedWords } from './parse-words.ts'
import type { Lexicon } from './lexicon.ts'
import { proofOf } from './word-tokens.ts'

type LongWords = Pick<Lexicon, 'isLongWord' | 'longestFrom'>

/** A question as `tsquery` texts; each tier finds fewer and better things than the next. */
export type TextQuery = {
  /** Every word in the title or the keywords. */
  readonly title: string
  /** Every word in the title, or among what the thing is about. */
  readonly about: string
  /** Every word anywhere. */
  readonly anywhere: string
  /** Whether the index alone is certain that what it finds has the words. */
  readonly certain: boolean
}

/** The tiers of a question; null where there is nothing to look for. */
export function textQuery(asked: AskedWords, words: LongWords): TextQuery | null {
  if (asked.words.length === 0) return asked.number === null ? null : onlyNumber(asked.number)
  const all = (tier: Tier) => withNumber(asked, both(asked.words.map((word) => wordQuery(word, tier, words))))
  return {
    title: all('title'),
    about: all('about'),
    anywhere: all('anywhere'),
    certain: asked.words.every(({ key, synonyms }) => [key, ...synonyms].every((each) => proofOf(each, words).certain)),
  }
}

/** Things that have some of the words, in the title or among what they are about; null where no word tells anything. */
export function someWordsQuery({ words: asked }: AskedWords, words: LongWords): string | null {
  const telling = asked.filter(({ weight }) => weight >= 0.5)
  if (telling.length === 0) return null
  return either(telling.map((word) => wordQuery(word, 'about', words)))
}

type Tier = 'title' | 'about' | 'anywhere'

function wordQuery({ key, synonyms }: AskedWord, tier: Tier, words: LongWords): string {
  return either([key, ...synonyms].map((each) => spelled(each, tier, words)))
}

function spelled(key: string, tier: Tier, words: LongWords): string {
  const { tokens, prefix } = proofOf(key, words)
  const marked = (mark: string) => both(tokens.map((token) => quote(mark + token) + (prefix ? ':*' : '')))
  if (tier === 'anywhere') return marked('')
  if (tier === 'title') return marked('^')
  // The words a thing is about are whole words of the dictionary; the name of its organ is kept as tokens.
  return either([marked('^'), ...(prefix ? [] : [quote(`~${key}`)]), marked('~')])
}

function withNumber({ number }: AskedWords, query: string): string {
  return number === null ? query : both([either(number.map(quote)), query])
}

function onlyNumber(number: readonly string[]): TextQuery {
  const query = either(number.map(quote))
  return { title: query, about: query, anywhere: query, certain: true }
}

/** Everything of both. */
export function both(queries: readonly string[]): string {
  return joined(queries, ' & ')
}

/** Anything of either. */
export function either(queries: readonly string[]): string {
  return joined([...new Set(queries)], ' | ')
}

function joined(queries: readonly string[], sign: string): string {
  return queries.length === 1 ? (queries[0] ?? '') : `(${queries.join(sign)})`
}

/** A token as `tsquery` text. */
export function quote(token: string): string {
  return `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
