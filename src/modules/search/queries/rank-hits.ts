import { sql, type RawBuilder } from 'kysely'
import type { SearchDatabase } from '../data/search-tables.ts'
import { MOST_COUNTED } from '../domain/most-counted.ts'
import type { AskedWords } from '../domain/parse-words.ts'
import { weights } from '../domain/ranking.table.ts'
import type { FacetName, SearchOrder } from '../domain/search-ask.ts'
import { quote, type TextQuery } from '../domain/text-query.ts'
import type { TimeSlices } from '../domain/time-slices.ts'

export type HitQuestion = {
  readonly asked: AskedWords
  /** Tiers, each within what the search is narrowed to. */
  readonly query: TextQuery
  readonly time: TimeSlices
  readonly order: SearchOrder
  readonly today: string
}

export type FacetCount = { readonly facet: FacetName; readonly value: string; readonly things: number }

export type RankedHits = {
  readonly total: number
  /** Whether there are more than `total`. */
  readonly more: boolean
  /** The best first. */
  readonly ids: readonly string[]
  readonly facets: readonly FacetCount[]
}

/** Of a question with more hits than can be counted, so many of each tier are ranked. */
const RANKED_OF_TIER = 200

type Row = {
  readonly total: number
  readonly ids: readonly string[] | null
  readonly facets: readonly (readonly [FacetName, string, number])[] | null
}

/**
 * The hits of a question in order, their number and their distribution. Where there are no more than can be counted, all
 * are ranked; else the newest of those that have the words in their title, of those that are about them, and of all.
 */
export async function rankHits(database: SearchDatabase, question: HitQuestion): Promise<RankedHits> {
  const { query, time, order } = question
  const { rows } = await sql<Row>`
    select total, ids::text[] as ids, facets from search.ranked(
      ${query.anywhere}::tsquery, ${query.title}::tsquery, ${query.about}::tsquery, ${[...time.slices]}::tsquery[],
      ${time.since}::int, ${order === 'newest'}::boolean, ${MOST_COUNTED}::int, ${RANKED_OF_TIER}::int,
      ${scored(question)}
    )`.execute(database)
  const { total = 0, ids, facets } = rows[0] ?? {}
  return {
    total: Math.min(total, MOST_COUNTED),
    more: total > MOST_COUNTED,
    ids: (ids ?? []).slice(0, MOST_COUNTED),
    facets: (facets ?? []).map(([facet, value, things]) => ({ facet, value, things })),
  }
}

function scored({ asked: { words, whole, number }, today }: HitQuestion): RawBuilder<unknown> {
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  const keys = words.flatMap(({ key, synonyms, weight }, word) => [
    { key, word, factor: weight / total },
    ...synonyms.map((synonym) => ({ key: synonym, word, factor: (weights.synonym * weight) / total })),
  ])
  const named = number === null ? null : quote(number[0] ?? '')
  return sql`${keys.map(({ key }) => key)}::text[], ${keys.map(({ word }) => word)}::int[],
    ${keys.map(({ factor }) => factor)}::float8[], ${whole}, ${named}::tsquery, ${today}::date,
    ${Object.values(weights)}::float8[]`
}

/** The newest things of a query, at most so many. */
export function newest({ time }: Pick<HitQuestion, 'time'>, tsquery: string, enough: number): RawBuilder<unknown> {
  return sql`select * from search.newest(${tsquery}::tsquery, ${[...time.slices]}::tsquery[], ${time.since}::int, ${enough}::int)`
}
