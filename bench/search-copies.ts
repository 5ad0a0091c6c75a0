import { sql } from 'kysely'
import { readFacts, writeFacts } from '../src/modules/search/domain/facts-bytes.ts'
import type { Database } from '../src/platform/database/database.ts'

/** Ids of copies are so far apart. */
const APART = 10_000_000
const DAY = 86_400_000

type Segment = { readonly id: number; readonly facts: Buffer }

/**
 * Copies everything that is there `times` times, each copy some days older than the one before: telling a million items
 * takes an hour of a processor, and what a search costs does not depend on whether texts are said twice.
 */
export async function copyItems(database: Database, times: number): Promise<void> {
  const { rows: segments } = await sql<Segment>`
    select segment_id as id, facts from search.segment where live order by segment_id`.execute(database)
  for (let copy = 1; copy <= times; copy++) {
    await copyTexts(database, copy)
    for (const segment of segments) await copySegment(database, segment, copy)
  }
  for (const table of ['entry', 'wording', 'posting'])
    await sql`vacuum analyze ${sql.table(`search.${table}`)}`.execute(database)
}

async function copyTexts(database: Database, copy: number): Promise<void> {
  const [apart, before] = [copy * APART, (copy - 1) * APART]
  await sql`
    insert into search.entry (entry_id, kind, thing_id, organ_id, topic, validity, published_on, published_at, places)
    overriding system value
    select entry_id + ${apart - before}::bigint, kind, thing_id || '+', organ_id, topic, validity, published_on - 1,
      published_at - interval '1 day', places
    from search.entry where entry_id between ${before} and ${apart - 1}`.execute(database)
  await sql`
    insert into search.wording
    select entry_id + ${apart}::bigint, organ_name, href, title, title_key, keyword_key, organ_key, salient, document_number,
      keywords, body, attachments, cut
    from search.wording where entry_id < ${APART}`.execute(database)
}

async function copySegment(database: Database, { id, facts: bytes }: Segment, copy: number): Promise<void> {
  const facts = readFacts(bytes)
  const copied = writeFacts({
    ...facts,
    ids: facts.ids.map((entry) => entry + copy * APART),
    times: facts.times.map((time) => time - copy * DAY),
    days: facts.days.map((day) => day - copy),
  })
  const { rows } = await sql<{ id: number }>`
    insert into search.segment (size, bits, bytes, facts, newest, live)
    select size, bits, bytes, ${Buffer.from(copied)}::bytea, newest - ${copy} * interval '1 day', true
    from search.segment where segment_id = ${id} returning segment_id as id`.execute(database)
  await sql`
    insert into search.posting select ${rows[0]?.id ?? 0}::integer, part, bytes from search.posting where segment_id = ${id}`.execute(
    database,
  )
}
