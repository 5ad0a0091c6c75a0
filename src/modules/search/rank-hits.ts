import type { SearchDatabase } from './data/search-tables.ts'
import { findHits, tokensOfQuestion, type Candidate, type HitQuestion, type Hits } from './domain/find-hits.ts'
import type { AskedWords } from './domain/parse-words.ts'
import { scoreOfTexts } from './domain/score-thing.ts'
import type { SegmentShelf } from './segment-shelf.ts'
import { scoredTexts } from './queries/scored-texts.ts'

export type RankedHits = Pick<Hits, 'total' | 'more' | 'facets'> & {
  /** Ids of entries, the best first. */
  readonly ids: readonly number[]
}

type Searched = { readonly database: SearchDatabase; readonly shelf: SegmentShelf }

/** The best, as far as the index tells, are put in order by their texts: as many as fill six pages. */
const READ = 60

/** The hits of a question in order, their number and their distribution. */
export async function rankHits(
  { database, shelf }: Searched,
  question: HitQuestion,
  asked: AskedWords,
): Promise<RankedHits> {
  const hits = findHits(await shelf.open(tokensOfQuestion(question)), question)
  const ids = hits.candidates.map(({ id }) => id)
  if (question.order === 'newest') return { ...hits, ids }
  const best = await inOrder(database, hits.candidates.slice(0, READ), asked)
  return { ...hits, ids: [...best, ...ids.slice(READ)] }
}

async function inOrder(database: SearchDatabase, candidates: readonly Candidate[], asked: AskedWords) {
  const texts = await scoredTexts(
    database,
    candidates.map(({ id }) => id),
  )
  const score = ({ id, standing }: Candidate) => {
    const its = texts.get(id)
    return standing + (its === undefined ? 0 : scoreOfTexts(asked, its))
  }
  return candidates
    .map((candidate) => ({ ...candidate, score: score(candidate) }))
    .toSorted((one, other) => other.score - one.score || other.time - one.time || other.id - one.id)
    .map(({ id }) => id)
}
