import { sql } from 'kysely'
import { monthOf, type IndexEntry } from '../domain/entry-tokens.ts'
import type { Searchable, SearchableKind } from '../domain/searchable.ts'
import type { SearchDatabase } from './search-tables.ts'

/** Keeps a thing as it is now; what was kept under its id before is gone. */
export async function keepEntry(database: SearchDatabase, thing: Searchable, entry: IndexEntry): Promise<void> {
  const row = entryRow(thing, entry)
  const { entry_id } = await database
    .insertInto('search.entry')
    .values({ kind: thing.kind, thing_id: thing.id, ...row })
    .onConflict((conflict) => conflict.columns(['kind', 'thing_id']).doUpdateSet(row))
    .returning('entry_id')
    .executeTakeFirstOrThrow()
  const wording = wordingRow(thing, entry)
  await database
    .insertInto('search.wording')
    .values({ entry_id, ...wording })
    .onConflict((conflict) => conflict.column('entry_id').doUpdateSet(wording))
    .execute()
}

/** Takes a thing out; nothing happens where there is none. */
export async function dropEntry(database: SearchDatabase, kind: SearchableKind, id: string): Promise<void> {
  await database.deleteFrom('search.entry').where('kind', '=', kind).where('thing_id', '=', id).execute()
}

function entryRow(thing: Searchable, { tokens }: IndexEntry) {
  return {
    organ_id: thing.organId,
    topic: thing.topic,
    validity: thing.validity,
    published_on: thing.publishedOn,
    month: monthOf(thing.publishedOn),
    published_at: thing.publishedAt,
    places: thing.places.map(({ siteId, column }) => `${siteId}/${column}`),
    // One text is sent far faster than an array of fifteen hundred.
    tokens: sql<string>`array_to_tsvector(string_to_array(${tokens.map(oneLine).join('\n')}, ${'\n'}))`,
  }
}

function wordingRow(thing: Searchable, entry: IndexEntry) {
  const { titleKey, keywordKey, organKey, salient, cut } = entry
  return {
    organ_name: thing.organName,
    href: thing.href,
    title: storable(thing.title),
    title_key: titleKey,
    keyword_key: keywordKey,
    organ_key: organKey,
    salient,
    document_number: thing.documentNumber,
    keywords: thing.keywords.map(storable),
    body: storable(thing.text),
    attachments: JSON.stringify(
      thing.attachments.map(({ name, text }) => ({ name: storable(name), text: storable(text) })),
    ),
    cut,
  }
}

function oneLine(token: string): string {
  return token.replaceAll('\n', ' ')
}

/** PostgreSQL keeps no NUL, and files have them. */
function storable(text: string): string {
  return text.replaceAll('\u0000', ' ')
}
