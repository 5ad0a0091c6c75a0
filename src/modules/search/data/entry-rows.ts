import { sql } from 'kysely'
import { doInPieces } from '../../../platform/database/do-in-pieces.ts'
import type { IndexEntry } from '../domain/entry-tokens.ts'
import { writeFacts } from '../domain/facts-bytes.ts'
import { invert } from '../domain/invert.ts'
import { factsOf, newestFirst, type ThingFacts } from '../domain/segment-facts.ts'
import type { Searchable, SearchableKind } from '../domain/searchable.ts'
import type { SearchDatabase } from './search-tables.ts'
import { addPostings, addSegment } from './segment-rows.ts'

export type NewEntry = { readonly thing: Searchable; readonly entry: IndexEntry }

/** Keeps things as they are now, as one segment; what was kept under their ids before is gone. */
export async function keepEntries(database: SearchDatabase, given: readonly NewEntry[]): Promise<void> {
  // Of something told twice the last word counts.
  const entries = [...new Map(given.map((each) => [`${each.thing.kind} ${each.thing.id}`, each])).values()]
  if (entries.length === 0) return
  await dropEntries(
    database,
    entries.map(({ thing }) => thing),
  )
  const added = await database
    .insertInto('search.entry')
    .values(entries.map(({ thing }) => entryRow(thing)))
    .returning('entry_id')
    .execute()
  const ids = added.map(({ entry_id }) => entry_id)
  await database
    .insertInto('search.wording')
    .values(entries.map(({ thing, entry }, at) => ({ entry_id: ids[at] ?? 0, ...wordingRow(thing, entry) })))
    .execute()
  await keepSegment(
    database,
    entries.map(({ thing, entry }, at) => ({ facts: factsOfThing(thing, ids[at] ?? 0), tokens: entry.tokens })),
  )
}

/** Writes things that are kept already as one segment. */
export async function keepSegment(
  database: SearchDatabase,
  things: readonly { readonly facts: ThingFacts; readonly tokens: Float64Array }[],
): Promise<void> {
  const order = newestFirst(things.map(({ facts }) => facts))
  const sorted = order.flatMap((at) => things[at] ?? [])
  const { bits, rows } = await doInPieces(invert(sorted.map(({ tokens }) => tokens)))
  const segment = await addSegment(database, {
    ...{ size: sorted.length, bits, bytes: rows.reduce((sum, { bytes }) => sum + bytes.length, 0) },
    facts: writeFacts(factsOf(sorted.map(({ facts }) => facts))),
    newest: sorted[0]?.facts.publishedAt ?? 0,
  })
  await addPostings(database, segment, rows)
}

type Named = { readonly kind: SearchableKind; readonly id: string }

/** Takes things out; nothing happens where there is none. */
export async function dropEntries(database: SearchDatabase, things: readonly Named[]): Promise<void> {
  // What is still to be taken in is in no segment.
  await sql`with dropped as (
      delete from search.entry e
      using unnest(${things.map(({ kind }) => kind)}::text[], ${things.map(({ id }) => id)}::text[]) as t (kind, thing_id)
      where e.kind = t.kind and e.thing_id = t.thing_id
      returning e.entry_id, e.tokens is null as in_segment
    )
    insert into search.gone (entry_id) select entry_id from dropped where in_segment`.execute(database)
}

function entryRow(thing: Searchable) {
  return {
    ...{ kind: thing.kind, thing_id: thing.id, organ_id: thing.organId, topic: thing.topic },
    ...{ validity: thing.validity, published_on: thing.publishedOn, published_at: thing.publishedAt },
    places: placesOf(thing),
    tokens: null,
  }
}

function factsOfThing(thing: Searchable, entryId: number): ThingFacts {
  const { publishedOn, organId, kind, topic, validity } = thing
  const publishedAt = Date.parse(thing.publishedAt)
  return { entryId, publishedAt, publishedOn, organId, kind, topic, validity, places: placesOf(thing) }
}

const placesOf = ({ places }: Searchable) => places.map(({ siteId, column }) => `${siteId}/${column}`)

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

/** PostgreSQL keeps no NUL, and files have them. */
function storable(text: string): string {
  return text.replaceAll('\u0000', ' ')
}
