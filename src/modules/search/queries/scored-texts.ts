import { sql } from 'kysely'
import type { SearchDatabase } from '../data/search-tables.ts'
import type { ScoredTexts } from '../domain/score-thing.ts'

/** What the worth of things is read from, by their ids. */
export async function scoredTexts(
  database: SearchDatabase,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ScoredTexts>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ScoredTexts & { readonly entry_id: number }>`
    select entry_id, title_key, keyword_key, organ_key, salient from search.wording
    where entry_id = any(${ids}::bigint[])`.execute(database)
  return new Map(rows.map((row) => [row.entry_id, row]))
}
