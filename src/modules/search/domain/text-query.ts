import type { AskedWord, AskedWords } from './parse-words.ts'
import type { Lexicon } from './lexicon.ts'
import { marked, tokenKey, type Mark } from './token-key.ts'
import type { WantedTokens } from './wanted-tokens.ts'
import { proofOf } from './word-tokens.ts'

type LongWords = Pick<Lexicon, 'longWordsAt'>

/** Of several groups of tokens at least one, of that all. */
type Groups = WantedTokens[number]

/** A word as tokens; each tier finds fewer and better things than the next. */
export type WordTokens = {
  /** In the title or the keywords. */
  readonly title: Groups
  /** In the title, or among what the thing is about. */
  readonly about: Groups
  readonly anywhere: Groups
  /** Its part of what all words are worth together. */
  readonly share: number
}

/** A question as tokens. */
export type TextQuery = {
  readonly words: readonly WordTokens[]
  /** Tokens of a document number, of which one must be there. */
  readonly number: Groups | null
  /** The token of things that have just this number. */
  readonly named: number | null
  /** Whether the index alone is certain that what it finds has the words. */
  readonly certain: boolean
}

/** A question's tokens; null where there is nothing to look for. */
export function textQuery(asked: AskedWords, words: LongWords): TextQuery | null {
  if (asked.words.length === 0 && asked.number === null) return null
  const total = asked.words.reduce((sum, { weight }) => sum + weight, 0)
  const keys = asked.number?.map((token) => tokenKey(token)) ?? null
  return {
    words: asked.words.map((word) => ({
      ...{ title: wordGroups(word, 'title', words), about: wordGroups(word, 'about', words) },
      ...{ anywhere: wordGroups(word, 'anywhere', words), share: word.weight / total },
    })),
    number: keys?.map((key) => [key]) ?? null,
    named: keys?.[0] ?? null,
    certain: asked.words.every(({ key, synonyms }) => [key, ...synonyms].every((each) => proofOf(each, words).certain)),
  }
}

/** Everything a tier of the question wants. */
export function wantedBy({ words, number }: TextQuery, tier: Mark): WantedTokens {
  return [...words.map((word) => word[tier]), ...(number === null ? [] : [number])]
}

/** Things that have some of the words, in the title or among what they are about; null where no word tells anything. */
export function someWordsWanted({ words: asked }: AskedWords, words: LongWords): WantedTokens | null {
  const telling = asked.filter(({ weight }) => weight >= 0.5)
  return telling.length === 0 ? null : [telling.flatMap((word) => wordGroups(word, 'about', words))]
}

function wordGroups({ key, synonyms }: AskedWord, tier: Mark, words: LongWords): Groups {
  return [key, ...synonyms].flatMap((each) => spelled(each, tier, words))
}

function spelled(key: string, tier: Mark, words: LongWords): Groups {
  const { tokens } = proofOf(key, words)
  const group = (mark: Mark) => tokens.map((token) => marked(tokenKey(token), mark))
  if (tier !== 'about') return [group(tier)]
  // The words a thing is about are whole words of the dictionary; the name of its organ is kept as tokens.
  return [group('title'), [marked(tokenKey(key), 'about')], group('about')]
}
