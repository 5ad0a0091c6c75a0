import { withTransaction } from '../../platform/database/database.ts'
import {
  addPostings,
  addSegment,
  dropReplaced,
  factsOfSegments,
  liveIndex,
  measureSegment,
  postingsBetween,
  replaceSegments,
  settlesAlone,
  type LiveIndex,
  type SegmentRow,
} from './data/segment-rows.ts'
import type { SearchDatabase } from './data/search-tables.ts'
import { readFacts, writeFacts } from './domain/facts-bytes.ts'
import { bitsFor } from './domain/invert.ts'
import { mergePostings } from './domain/merge-postings.ts'
import { packPostings } from './domain/posting-rows.ts'
import { gatherFacts, type SegmentFacts } from './domain/segment-facts.ts'
import { standingTogether, type Together } from './domain/standing-together.ts'
import { segmentsToMerge } from './domain/segments-to-merge.ts'

/**
 * Puts small segments together until there are few, whenever asked; what searches meanwhile finds the same before and after.
 * Where nothing changed since the last time, little is asked; of several processes one does it.
 */
export function segmentSettler(database: SearchDatabase): () => Promise<void> {
  let settled = ''
  return async () => {
    await dropReplaced(database)
    if (markOf(await liveIndex(database)) === settled) return
    let left = await withTransaction(database, settleOnce)
    while (left === 'more') left = await withTransaction(database, settleOnce)
    if (left !== 'busy') settled = markOf(left)
  }
}

function markOf({ segments, gone }: LiveIndex): string {
  return [segments.map(({ segment_id }) => segment_id).join(), gone.length].join(' ')
}

/** Puts some together; what there is where there is nothing to do. */
async function settleOnce(transaction: SearchDatabase): Promise<LiveIndex | 'more' | 'busy'> {
  if (!(await settlesAlone(transaction))) return 'busy'
  const index = await liveIndex(transaction)
  const { segments } = index
  const taken = new Set(index.gone)
  // Only they tell where what was taken back stood.
  const facts = taken.size === 0 ? new Map<number, SegmentFacts>() : await readAll(transaction, segments)
  const goneOf = (id: number) => facts.get(id)?.ids.filter((each) => taken.has(each)).length ?? 0
  const chosen = new Set(segmentsToMerge(segments.map((row) => ({ ...row, gone: goneOf(row.segment_id) }))))
  if (chosen.size === 0) return index
  const rows = segments.filter(({ segment_id }) => chosen.has(segment_id))
  const known = taken.size === 0 ? await readAll(transaction, rows) : facts
  const sources = rows.flatMap((row) => {
    const its = known.get(row.segment_id)
    return its === undefined ? [] : [{ row, facts: its }]
  })
  await mergeSegments(transaction, sources, taken)
  return 'more'
}

async function readAll(
  database: SearchDatabase,
  rows: readonly SegmentRow[],
): Promise<ReadonlyMap<number, SegmentFacts>> {
  const facts = await factsOfSegments(
    database,
    rows.map(({ segment_id }) => segment_id),
  )
  return new Map([...facts].map(([id, bytes]) => [id, readFacts(bytes)]))
}

type Source = { readonly row: SegmentRow; readonly facts: SegmentFacts }

async function mergeSegments(
  database: SearchDatabase,
  sources: readonly Source[],
  gone: ReadonlySet<number>,
): Promise<void> {
  const facts = sources.map((source) => source.facts)
  const together = standingTogether(facts, gone)
  if (together.order.length > 0) {
    const merged = gatherFacts(facts, together.order)
    const bytes = sources.reduce((sum, { row }) => sum + row.bytes, 0)
    const bits = bitsFor(bytes)
    const newest = merged.times[0] ?? 0
    const segment = await addSegment(database, { size: merged.size, bits, bytes, facts: writeFacts(merged), newest })
    await measureSegment(database, segment, await copyPostings(database, { sources, together, segment, bits }))
  }
  await replaceSegments(
    database,
    sources.map(({ row }) => row.segment_id),
    together.left,
  )
}

// Tokens of about so many bytes are in memory at once, and nothing else is done while they are put together.
const STEP = 1_000_000

type Copying = {
  readonly sources: readonly Source[]
  readonly together: Together
  readonly segment: number
  readonly bits: number
}

/** Writes the tokens of all sources as those of the segment; gives how many bytes they take. */
async function copyPostings(database: SearchDatabase, { sources, together, segment, bits }: Copying): Promise<number> {
  const packer = packPostings(together.order.length, bits)
  const total = sources.reduce((sum, { row }) => sum + row.bytes, 0)
  const steps = Math.min(...sources.map(({ row }) => row.bits), Math.max(0, Math.ceil(Math.log2(total / STEP))))
  let written = 0
  const write = async () => {
    const rows = packer.take()
    await addPostings(database, segment, rows)
    written += rows.reduce((sum, { bytes }) => sum + bytes.length, 0)
  }
  for (let step = 0; step < 2 ** steps; step++) {
    const merged = []
    for (const [at, { row }] of sources.entries()) {
      const parts = 2 ** (row.bits - steps)
      const rows = await postingsBetween(database, row.segment_id, [step * parts, (step + 1) * parts])
      merged.push({ size: row.size, bits: row.bits, rows, places: together.places[at] ?? new Int32Array() })
    }
    mergePostings(merged, packer)
    await write()
  }
  packer.end()
  await write()
  return written
}
