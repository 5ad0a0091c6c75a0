import { sql, type RawBuilder } from 'kysely'
import type { SearchDatabase } from '../data/search-tables.ts'
import { MOST_COUNTED } from '../domain/most-counted.ts'
import type { AskedWords } from '../domain/parse-words.ts'
import type { FacetName, SearchOrder } from '../domain/search-ask.ts'
import type { TextQuery } from '../domain/text-query.ts'
import type { TimeSlices } from '../domain/time-slices.ts'
import { scoreOfWords } from './score-of-words.ts'

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

/** Of a question with more hits, so many of each tier are ranked. */
const RANKED_OF_TIER = 200

/**
 * The hits of a question in order, their number and their distribution. Where there are no more than can be counted, all
 * are ranked; else the newest of those that have the words in their title, of those that are about them, and of all.
 */
export async function rankHits(database: SearchDatabase, question: HitQuestion): Promise<RankedHits> {
  const { query, order } = question
  const { rows } = await sql<{ total: number; ids: readonly string[] | null; facets: readonly FacetCount[] | null }>`
    with hit as materialized (${newest(question, query.anywhere, MOST_COUNTED + 1)}),
    counted as materialized (select count(*)::int as total from hit),
    ranked as (${order === 'newest' ? byTime : byScore(question)})
    select total,
      (select array_agg(entry_id::text order by at) from ranked) as ids,
      (select json_agg(f) from (${facetCounts}) as f) as facets
    from counted`.execute(database)
  const { total = 0, ids, facets } = rows[0] ?? {}
  return {
    total: Math.min(total, MOST_COUNTED),
    more: total > MOST_COUNTED,
    ids: ids ?? [],
    facets: facets ?? [],
  }
}

const byTime = sql`select entry_id, row_number() over (order by published_at desc, entry_id desc) as at
  from hit order by at limit ${MOST_COUNTED}`

function byScore(question: HitQuestion): RawBuilder<unknown> {
  const { query, asked, today } = question
  const tier = (tsquery: string) =>
    sql`(select entry_id from (${newest(question, tsquery, RANKED_OF_TIER)}) as tier
      where (select total from counted) > ${MOST_COUNTED})`
  return sql`select entry_id, row_number() over (order by score desc, published_at desc, entry_id desc) as at from (
      select e.entry_id, e.published_at, ${scoreOfWords(asked, today)} as score
      from (
        (select entry_id from hit
          limit (select case when total > ${MOST_COUNTED} then ${RANKED_OF_TIER}::int else total end from counted))
        union ${tier(query.title)}
        union ${tier(query.about)}
      ) as candidate
      join search.entry as e using (entry_id)
      join search.wording as w using (entry_id)
    ) as scored`
}

/** The newest things of a query, at most so many. */
export function newest({ time }: Pick<HitQuestion, 'time'>, tsquery: string, enough: number): RawBuilder<unknown> {
  return sql`select * from search.newest(${tsquery}::tsquery, ${[...time.slices]}::tsquery[], ${time.since}::int, ${enough}::int)`
}

const facetCounts = sql`
  select 'organ' as facet, organ_id as value, count(*)::int as things from hit group by organ_id
  union all select 'kind', kind, count(*)::int from hit group by kind
  union all select 'topic', topic, count(*)::int from hit where topic is not null group by topic
  union all select 'validity', validity, count(*)::int from hit where validity is not null group by validity
  union all select 'year', (month / 100)::text, count(*)::int from hit group by month / 100
  union all select 'column', place, count(*)::int from hit, unnest(places) as place group by place`
