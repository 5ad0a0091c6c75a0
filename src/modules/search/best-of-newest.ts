import type { SearchDatabase } from './data/search-tables.ts'
import { newestMatching, tokensOfWanted } from './domain/find-hits.ts'
import type { Narrowed } from './domain/narrowed.ts'
import type { AskedWords } from './domain/parse-words.ts'
import { scoreOfStanding, scoreOfTexts } from './domain/score-thing.ts'
import type { WantedTokens } from './domain/wanted-tokens.ts'
import type { SegmentShelf } from './segment-shelf.ts'
import { scoredTexts } from './queries/scored-texts.ts'

export type ScoredId = { readonly id: number; readonly score: number }

type Searched = { readonly database: SearchDatabase; readonly shelf: SegmentShelf }

type BestQuestion = {
  readonly asked: AskedWords
  readonly wanted: WantedTokens
  readonly narrowed: Narrowed
  /** In days since 1970. */
  readonly today: number
  readonly most: number
}

const RANKED = 300

/** The best of the newest things that have what is wanted; words that are neither in the title nor what it is about count nothing. */
export async function bestOfNewest(
  { database, shelf }: Searched,
  { asked, wanted, narrowed, today, most }: BestQuestion,
): Promise<readonly ScoredId[]> {
  const segments = await shelf.open(tokensOfWanted(wanted, narrowed))
  const hits = newestMatching(segments, { wanted, narrowed, enough: RANKED })
  const texts = await scoredTexts(
    database,
    hits.map(({ id }) => id),
  )
  return hits
    .flatMap(({ segment, doc, id, time }) => {
      const [its, facts] = [texts.get(id), segments[segment]?.facts]
      if (its === undefined || facts === undefined) return []
      const { of, values } = facts.columns.validity
      const standing = scoreOfStanding(facts.days[doc] ?? 0, today, values[of[doc] ?? 0] ?? '')
      return [{ id, time, score: standing + scoreOfTexts(asked, its, 0) }]
    })
    .toSorted((one, other) => other.score - one.score || other.time - one.time)
    .slice(0, most)
}
