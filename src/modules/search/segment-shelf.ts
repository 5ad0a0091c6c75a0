import {
  liveIndex,
  factsOfSegments,
  postingsAt,
  type LiveIndex,
  type PostingPlace,
  type SegmentRow,
} from './data/segment-rows.ts'
import type { SearchDatabase } from './data/search-tables.ts'
import { readFacts } from './domain/facts-bytes.ts'
import type { OpenSegment } from './domain/find-hits.ts'
import type { SegmentFacts } from './domain/segment-facts.ts'
import { addThing, emptySet, openRow, thingsOf, type OpenRow, type ThingSet } from './domain/thing-set.ts'
import { partOf } from './domain/token-key.ts'
import type { LookUp } from './domain/wanted-tokens.ts'

/** The segments of the index as this process knows them. */
export type SegmentShelf = {
  /** All that is searched now, ready for these tokens. */
  readonly open: (keys: readonly number[]) => Promise<readonly OpenSegment[]>
  /** Whether things were still to be taken in when it was last opened. */
  readonly incomplete: () => boolean
}

/** Bytes of opened rows kept in memory. */
const MOST_KEPT = 96_000_000

/**
 * Reads segments and keeps what it read: they never change. What there is now and what was taken back is asked for with
 * every question, so that another process may publish and withdraw as well.
 */
export function segmentShelf(database: SearchDatabase): SegmentShelf {
  const facts = new Map<number, SegmentFacts>()
  const rows = keepRows()
  const gone = keepGone()
  let waiting = false
  const refresh = async ({ segments }: LiveIndex) => {
    const live = new Set(segments.map(({ segment_id }) => segment_id))
    for (const id of facts.keys())
      if (!live.has(id)) {
        facts.delete(id)
        gone.forget(id)
      }
    const unread = [...live].filter((id) => !facts.has(id))
    for (const [id, bytes] of await factsOfSegments(database, unread)) facts.set(id, readFacts(bytes))
  }
  return {
    incomplete: () => waiting,
    open: async (keys) => {
      const index = await liveIndex(database)
      waiting = index.waiting
      await refresh(index)
      const known = index.segments.flatMap((segment) => {
        const its = facts.get(segment.segment_id)
        return its === undefined ? [] : [{ segment, facts: its }]
      })
      const opened = await openRows(database, rows, { segments: known.map(({ segment }) => segment), keys })
      return known.map(({ segment, facts: its }) => ({
        facts: its,
        gone: gone.of(segment.segment_id, its, index.gone),
        lookUp: lookUpIn((key) => opened.get(placeOf(segment.segment_id, partOf(key, segment.bits)))),
      }))
    },
  }
}

/** Reads the things of each token once; whoever asks gets a set to change. */
function lookUpIn(rowOf: (key: number) => OpenRow | undefined): LookUp {
  const read = new Map<number, ThingSet | undefined>()
  return (key) => {
    if (!read.has(key)) {
      const row = rowOf(key)
      read.set(key, row === undefined ? undefined : thingsOf(row, key))
    }
    return read.get(key)?.slice()
  }
}

type Wanted = { readonly segments: readonly SegmentRow[]; readonly keys: readonly number[] }

/** The rows that have these tokens, by their place; nothing where no thing has any token of the row. */
async function openRows(database: SearchDatabase, kept: KeptRows, { segments, keys }: Wanted) {
  const opened = new Map<number, OpenRow | undefined>()
  const unread: PostingPlace[] = []
  for (const { segment_id: segment, bits } of segments)
    for (const key of keys) {
      const place = placeOf(segment, partOf(key, bits))
      if (opened.has(place)) continue
      const row = kept.get(place)
      opened.set(place, row)
      if (row === undefined) unread.push({ segment, part: partOf(key, bits) })
    }
  if (unread.length === 0) return opened
  const bySegment = new Map(segments.map((segment) => [segment.segment_id, segment]))
  for (const { segment, part, bytes } of await postingsAt(database, unread)) {
    const of = bySegment.get(segment)
    if (of === undefined) continue
    const row = openRow({ part, bytes }, of)
    opened.set(placeOf(segment, part), row)
    kept.keep(placeOf(segment, part), row)
  }
  return opened
}

const placeOf = (segment: number, part: number) => segment * 0x200000 + part

type KeptGone = {
  /** Which things of a segment were taken back; null where none was. */
  readonly of: (segment: number, facts: SegmentFacts, gone: readonly number[]) => ThingSet | null
  readonly forget: (segment: number) => void
}

/** What was taken back stays so: each is looked for in a segment once. */
function keepGone(): KeptGone {
  const known = new Map<number, { readonly seen: Set<number>; set: ThingSet | null }>()
  return {
    of: (segment, { ids, size }, gone) => {
      const its = known.get(segment) ?? { seen: new Set<number>(), set: null }
      known.set(segment, its)
      for (const id of gone) {
        if (its.seen.has(id)) continue
        its.seen.add(id)
        const doc = ids.indexOf(id)
        if (doc < 0) continue
        its.set ??= emptySet(size)
        addThing(its.set, doc)
      }
      return its.set
    },
    forget: (segment) => known.delete(segment),
  }
}

type KeptRows = {
  readonly get: (place: number) => OpenRow | undefined
  readonly keep: (place: number, row: OpenRow) => void
}

/** Keeps the rows used last, as many as fit. */
function keepRows(): KeptRows {
  const rows = new Map<number, OpenRow>()
  let kept = 0
  const weight = ({ row, keys }: OpenRow) => row.bytes.length + 12 * keys.length + 200
  return {
    get: (place) => {
      const row = rows.get(place)
      if (row === undefined) return undefined
      rows.delete(place)
      rows.set(place, row)
      return row
    },
    keep: (place, row) => {
      rows.set(place, row)
      kept += weight(row)
      for (const [old, its] of rows) {
        if (kept <= MOST_KEPT) return
        rows.delete(old)
        kept -= weight(its)
      }
    },
  }
}
