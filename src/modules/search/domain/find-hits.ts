import { facetCounts, type FacetCount } from './facet-counts.ts'
import { MOST_COUNTED } from './most-counted.ts'
import { numberWanted, withinNarrowed, type Narrowed } from './narrowed.ts'
import { newestHits, type FoundInSegment, type Hit } from './newest-hits.ts'
import { weights } from './ranking.table.ts'
import { scoreOfStanding } from './score-thing.ts'
import type { SearchOrder } from './search-ask.ts'
import type { SegmentFacts } from './segment-facts.ts'
import type { TextQuery, WordTokens } from './text-query.ts'
import { wantedBy } from './text-query.ts'
import { hasThing, takeOut, type ThingSet } from './thing-set.ts'
import { matching, tokensIn, type LookUp, type WantedTokens } from './wanted-tokens.ts'
import type { Mark } from './token-key.ts'

/** A segment, opened for the tokens of one question. */
export type OpenSegment = {
  readonly facts: SegmentFacts
  /** What was taken back since the segment was written. */
  readonly gone: ThingSet | null
  readonly lookUp: LookUp
}

export type HitQuestion = {
  readonly query: TextQuery
  readonly narrowed: Narrowed
  readonly order: SearchOrder
  /** In days since 1970. */
  readonly today: number
}

/** A hit with what is known of its worth before its texts are read. */
export type Candidate = Hit & {
  readonly score: number
  /** The part of the score that does not come from its texts. */
  readonly standing: number
}

export type Hits = {
  readonly total: number
  /** Whether there are more than `total`. */
  readonly more: boolean
  readonly facets: readonly FacetCount[]
  /** The best first, as far as the index tells. */
  readonly candidates: readonly Candidate[]
}

/** Of a question with more hits than can be counted, so many of each tier are ranked. */
const RANKED_OF_TIER = 200

/** Every token that {@link findHits} looks up. */
export function tokensOfQuestion({ query, narrowed }: Pick<HitQuestion, 'query' | 'narrowed'>): readonly number[] {
  return tokensOfWanted(
    (['anywhere', 'title', 'about'] as const).flatMap((tier) => wantedBy(query, tier)),
    narrowed,
  )
}

/** Every token that {@link newestMatching} looks up. */
export function tokensOfWanted(wanted: WantedTokens, narrowed: Narrowed): readonly number[] {
  return [...new Set(tokensIn([...wanted, ...numberWanted(narrowed)]))]
}

/**
 * The hits of a question, their number and their distribution. Where there are no more than can be counted, all are
 * candidates; else the newest of those that have the words in their title, of those that are about them, and of all.
 */
export function findHits(segments: readonly OpenSegment[], question: HitQuestion): Hits {
  const { query, narrowed, order } = question
  const newest = (tier: Mark, enough: number) =>
    newestMatching(segments, { wanted: wantedBy(query, tier), narrowed, enough })
  const counted = newest('anywhere', MOST_COUNTED + 1)
  const more = counted.length > MOST_COUNTED
  const hits = more ? counted.slice(0, MOST_COUNTED) : counted
  const facets = facetCounts(
    segments.map(({ facts }) => facts),
    hits,
  )
  const found = { total: hits.length, more, facets }
  if (order === 'newest') return { ...found, candidates: hits.map(withoutScore) }
  const tiers: readonly Mark[] = ['title', 'about']
  const chosen = more
    ? [...hits.slice(0, RANKED_OF_TIER), ...tiers.flatMap((tier) => newest(tier, RANKED_OF_TIER))]
    : hits
  const unique = [...new Map(chosen.map((hit) => [hit.id, hit])).values()]
  return { ...found, candidates: scored(segments, unique, question) }
}

/** The newest things that have what is wanted. */
export function newestMatching(
  segments: readonly OpenSegment[],
  { wanted, narrowed, enough }: { readonly wanted: WantedTokens; readonly narrowed: Narrowed; readonly enough: number },
): readonly Hit[] {
  const all = [...wanted, ...numberWanted(narrowed)]
  const found = segments.map(({ facts, gone, lookUp }): FoundInSegment => {
    const within = withinNarrowed(facts, narrowed)
    const set = within === null ? new Uint32Array() : matching(all, facts.size, lookUp)
    return { facts, within, set: gone === null || within === null ? set : takeOut(set, gone) }
  })
  return newestHits(found, enough)
}

/** As far as the index tells: in which tier each word is, how new the thing is, whether it has the number. */
function scored(segments: readonly OpenSegment[], hits: readonly Hit[], question: HitQuestion): readonly Candidate[] {
  const scorers = segments.map((segment) => scorerIn(segment, question))
  return hits.map((hit) => scorers[hit.segment]?.(hit) ?? withoutScore(hit)).toSorted(byScore)
}

const withoutScore = ({ segment, doc, id, time }: Hit): Candidate => ({ segment, doc, id, time, score: 0, standing: 0 })

const byScore = (one: Candidate, other: Candidate) =>
  other.score - one.score || other.time - one.time || other.id - one.id

function scorerIn({ facts, lookUp }: OpenSegment, { query, today }: HitQuestion): (hit: Hit) => Candidate {
  const tier = (groups: WordTokens['title']) => matching([groups], facts.size, lookUp)
  const words = query.words.map(({ share, title, about }) => ({ share, title: tier(title), about: tier(about) }))
  const named = query.named === null ? undefined : lookUp(query.named)
  const { of, values } = facts.columns.validity
  return ({ segment, doc, id, time }) => {
    const validity = values[of[doc] as number] ?? ''
    const number = named !== undefined && hasThing(named, doc) ? weights.number : 0
    const standing = scoreOfStanding(facts.days[doc] as number, today, validity) + number
    let score = standing
    for (const word of words) score += worthOf(word, doc)
    return { segment, doc, id, time, score, standing }
  }
}

type WordTiers = { readonly share: number; readonly title: ThingSet; readonly about: ThingSet }

function worthOf({ share, title, about }: WordTiers, doc: number): number {
  if (hasThing(title, doc)) return share * weights.title
  return share * (hasThing(about, doc) ? weights.about : weights.anywhere)
}
