import { sql } from 'kysely'
import type { EntryTable, SearchDatabase, WordingTable } from '../data/search-tables.ts'
import type { Attachment } from '../domain/searchable.ts'

export type ThingShown = Pick<EntryTable, 'kind' | 'thing_id' | 'published_on' | 'validity'> &
  Pick<WordingTable, 'organ_name' | 'href' | 'title' | 'body' | 'document_number' | 'keywords'> & {
    readonly entry_id: number
    readonly attachments: readonly Attachment[]
  }

/** What is shown of some things, in the order of their ids. */
export async function thingsShown(database: SearchDatabase, ids: readonly number[]): Promise<readonly ThingShown[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ThingShown>`
    select e.entry_id, e.kind, e.thing_id, e.published_on, e.validity, w.organ_name, w.href,
      w.title, w.body, w.attachments, w.document_number, w.keywords
    from search.wording w join search.entry e using (entry_id)
    where w.entry_id = any(${ids}::bigint[])`.execute(database)
  const byId = new Map(rows.map((row) => [row.entry_id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
