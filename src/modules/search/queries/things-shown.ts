import { sql } from 'kysely'
import type { SearchDatabase } from '../data/search-tables.ts'

export type ThingShown = Awaited<ReturnType<typeof thingsShown>>[number]

/** What is shown of some things, in the order of their ids. */
export async function thingsShown(database: SearchDatabase, ids: readonly number[]) {
  if (ids.length === 0) return []
  const rows = await database
    .selectFrom('search.wording as w')
    .innerJoin('search.entry as e', 'e.entry_id', 'w.entry_id')
    .select(['e.entry_id', 'e.kind', 'e.thing_id', 'e.published_on', 'e.validity', 'w.organ_name', 'w.href'])
    .select(['w.title', 'w.body', 'w.attachments', 'w.document_number', 'w.keywords'])
    .where(sql<boolean>`w.entry_id = any(${ids}::bigint[])`)
    .execute()
  const byId = new Map(rows.map((row) => [row.entry_id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
