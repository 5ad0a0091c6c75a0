import { sql } from 'kysely'
import type { SearchDatabase } from '../data/search-tables.ts'

export type TitleFound = {
  readonly title: string
  readonly href: string
  readonly organName: string
  readonly publishedOn: string
  readonly documentNumber: string | null
}

/** How things are called, in the order of their ids. */
export async function titlesOf(database: SearchDatabase, ids: readonly number[]): Promise<readonly TitleFound[]> {
  if (ids.length === 0) return []
  const rows = await database
    .selectFrom('search.wording as w')
    .innerJoin('search.entry as e', 'e.entry_id', 'w.entry_id')
    .select(['w.entry_id', 'w.title', 'w.href', 'w.organ_name as organName', 'e.published_on as publishedOn'])
    .select('w.document_number as documentNumber')
    .where(sql<boolean>`w.entry_id = any(${ids}::bigint[])`)
    .execute()
  const byId = new Map(rows.map((row) => [row.entry_id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
