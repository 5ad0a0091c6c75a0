import { sql } from 'kysely'
import type { PostingRow } from '../domain/posting-rows.ts'
import type { SearchDatabase } from './search-tables.ts'

export type SegmentRow = {
  readonly segment_id: number
  readonly size: number
  readonly bits: number
  readonly bytes: number
}

export type LiveIndex = {
  readonly segments: readonly SegmentRow[]
  /** Entries taken back since the segments that hold them were written. */
  readonly gone: readonly number[]
  /** Whether things kept before segments came are still to be taken in. */
  readonly waiting: boolean
}

/** What the index consists of now. */
export async function liveIndex(database: SearchDatabase): Promise<LiveIndex> {
  const { rows } = await sql<{
    segments: readonly SegmentRow[] | null
    gone: readonly number[] | null
    waiting: boolean
  }>`
    select (
        select json_agg(json_build_object('segment_id', segment_id, 'size', size, 'bits', bits, 'bytes', bytes) order by newest desc)
        from search.segment where live = ${true}
      ) as segments,
      (select json_agg(entry_id order by entry_id) from search.gone) as gone,
      exists (select from search.waiting) as waiting`.execute(database)
  const { segments, gone, waiting = false } = rows[0] ?? {}
  return { segments: segments ?? [], gone: gone ?? [], waiting }
}

/** The facts of some segments, as bytes by their ids. */
export async function factsOfSegments(
  database: SearchDatabase,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  if (ids.length === 0) return new Map()
  const rows = await database
    .selectFrom('search.segment')
    .select(['segment_id', 'facts'])
    .where('segment_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ segment_id, facts }) => [segment_id, facts]))
}

/** Adds a segment, its tokens apart; gives its id. */
export async function addSegment(
  database: SearchDatabase,
  segment: Omit<SegmentRow, 'segment_id'> & { readonly facts: Uint8Array; readonly newest: number },
): Promise<number> {
  const { newest, ...row } = segment
  const { segment_id } = await database
    .insertInto('search.segment')
    .values({ ...row, facts: Buffer.from(segment.facts), newest: new Date(newest).toISOString(), live: true })
    .returning('segment_id')
    .executeTakeFirstOrThrow()
  return segment_id
}

/** Writes down how many bytes the tokens of a segment take. */
export async function measureSegment(database: SearchDatabase, segment: number, bytes: number): Promise<void> {
  await database.updateTable('search.segment').set({ bytes }).where('segment_id', '=', segment).execute()
}

const AT_ONCE = 4_000_000

/** Writes tokens of a segment. */
export async function addPostings(
  database: SearchDatabase,
  segment: number,
  rows: readonly PostingRow[],
): Promise<void> {
  for (let from = 0; from < rows.length;) {
    let [to, bytes] = [from, 0]
    while (to < rows.length && (to === from || bytes < AT_ONCE)) bytes += rows[to++]?.bytes.length ?? 0
    const some = rows.slice(from, to)
    const lengths = some.map((row) => row.bytes.length)
    let at = 1
    const starts = lengths.map((length) => (at += length) - length)
    // All bytes as one value, cut by the server: hundreds of values would take longer to send than to keep.
    await sql`insert into search.posting (segment_id, part, bytes)
      select ${segment}::integer, r.part, substring(${Buffer.concat(some.map((row) => row.bytes))}::bytea from r.start for r.length)
      from unnest(${some.map(({ part }) => part)}::integer[], ${starts}::integer[], ${lengths}::integer[]) as r (part, start, length)`.execute(
      database,
    )
    from = to
  }
}

export type PostingPlace = { readonly segment: number; readonly part: number }

/** The rows of postings at some places; where there is none, nothing has its tokens. */
export async function postingsAt(database: SearchDatabase, places: readonly PostingPlace[]) {
  const { rows } = await sql<{ segment: number; part: number; bytes: Buffer }>`
    select p.segment_id as segment, p.part, p.bytes
    from unnest(${places.map(({ segment }) => segment)}::integer[], ${places.map(({ part }) => part)}::integer[]) as w (segment, part)
    join search.posting p on p.segment_id = w.segment and p.part = w.part`.execute(database)
  return rows
}

/** The rows of a segment whose parts lie between two, the second excluded. */
export async function postingsBetween(
  database: SearchDatabase,
  segment: number,
  [from, to]: readonly [number, number],
): Promise<readonly PostingRow[]> {
  return database
    .selectFrom('search.posting')
    .select(['part', 'bytes'])
    .where('segment_id', '=', segment)
    .where('part', '>=', from)
    .where('part', '<', to)
    .orderBy('part')
    .execute()
}

/** Takes segments out whose things are in others now; `taken` are the entries that are in none any more. */
export async function replaceSegments(
  database: SearchDatabase,
  replaced: readonly number[],
  taken: readonly number[],
): Promise<void> {
  await database
    .updateTable('search.segment')
    .set({ live: false, replaced_at: sql`now()` })
    .where('segment_id', 'in', replaced)
    .execute()
  if (taken.length > 0) await sql`delete from search.gone where entry_id = any(${taken}::bigint[])`.execute(database)
}

/** Removes segments that others stand for; whoever read them when they were replaced has long finished. */
export async function dropReplaced(database: SearchDatabase): Promise<void> {
  await database
    .deleteFrom('search.segment')
    .where(sql<boolean>`not live and replaced_at < now() - interval '5 minutes'`)
    .execute()
}

/** Whether nobody else puts segments together until the transaction ends: two would keep everything twice. */
export async function settlesAlone(transaction: SearchDatabase): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('gongkai:segments', 0)) as held`.execute(transaction)
  return rows[0]?.held === true
}
