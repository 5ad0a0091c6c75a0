import { daysOf } from './domain/day-number.ts'
import { findHits, tokensOfQuestion } from './domain/find-hits.ts'
import { parseWords } from './domain/parse-words.ts'
import type { Lexicon } from './domain/lexicon.ts'
import type { SearchAsk } from './domain/search-ask.ts'
import { textQuery } from './domain/text-query.ts'
import type { SegmentShelf } from './segment-shelf.ts'

type WordNeeds = {
  readonly shelf: SegmentShelf
  readonly lexicon: Lexicon
  readonly known: Parameters<typeof parseWords>[2]
  readonly today: string
}

const MOST_ALONE = 5

/** Those of some words that lead to something by themselves, narrowed as before. */
export async function wordsThere(
  needs: WordNeeds,
  ask: SearchAsk,
  words: readonly string[],
): Promise<readonly string[]> {
  if (words.length < 2) return []
  const there: string[] = []
  for (const word of words.slice(0, MOST_ALONE)) {
    const query = textQuery(parseWords(word, needs.lexicon, needs.known), needs.lexicon)
    if (query === null) continue
    const question = { query, narrowed: ask, order: 'newest' as const, today: daysOf(needs.today) }
    if (findHits(await needs.shelf.open(tokensOfQuestion(question)), question).total > 0) there.push(word)
  }
  return there
}
