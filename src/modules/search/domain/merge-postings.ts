import {
  cursorOf,
  nextToken,
  readThings,
  type PostingCursor,
  type PostingPacker,
  type PostingRow,
} from './posting-rows.ts'

/** A part of a segment that becomes part of another. */
export type MergedRows = {
  readonly size: number
  readonly bits: number
  /** In the order of their parts. */
  readonly rows: readonly PostingRow[]
  /** The new place of each thing, in the same order as before; -1 for those that are gone. */
  readonly places: Int32Array
}

type Stream = { readonly from: MergedRows; row: number; cursor: PostingCursor; key: number }

/** Writes the tokens of several segments as those of one, in ascending order. */
export function mergePostings(merged: readonly MergedRows[], packer: PostingPacker): void {
  const streams = merged.map(streamOf)
  const docs = new Uint32Array(merged.reduce((sum, { size }) => sum + size, 0))
  for (;;) {
    let least = Infinity
    for (const { key } of streams) if (key < least) least = key
    if (least === Infinity) return
    let [count, sources] = [0, 0]
    for (const stream of streams) {
      if (stream.key !== least) continue
      count = takeThings(stream, docs, count)
      sources += 1
    }
    if (sources > 1) sortFirst(docs, count)
    if (count > 0) packer.add(least, docs, count)
  }
}

function streamOf(from: MergedRows): Stream {
  const stream = { from, row: 0, cursor: cursorOf({ part: 0, bytes: new Uint8Array() }, from), key: 0 }
  advance(stream)
  return stream
}

function advance(stream: Stream): void {
  while (!nextToken(stream.cursor)) {
    const row = stream.from.rows[stream.row++]
    if (row === undefined) {
      stream.key = Infinity
      return
    }
    stream.cursor = cursorOf(row, stream.from)
  }
  stream.key = stream.cursor.key
}

/** Reads the things of a stream's token behind those already there, each at its new place; gives how many are there now. */
function takeThings(stream: Stream, docs: Uint32Array, from: number): number {
  const { cursor } = stream
  const { places } = stream.from
  const end = from + cursor.count
  readThings(cursor, docs, from)
  let to = from
  for (let at = from; at < end; at++) {
    const place = places[docs[at] as number] as number
    if (place >= 0) docs[to++] = place
  }
  advance(stream)
  return to
}

function sortFirst(docs: Uint32Array, count: number): void {
  if (count > 30) {
    docs.subarray(0, count).sort()
    return
  }
  for (let at = 1; at < count; at++) {
    const doc = docs[at] as number
    let place = at
    for (; place > 0 && (docs[place - 1] as number) > doc; place--) docs[place] = docs[place - 1] as number
    docs[place] = doc
  }
}
