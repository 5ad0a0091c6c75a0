import { byteWriter, readNumber, widthOfNumber, type ByteReader } from './byte-writer.ts'
import { KEY_BITS } from './token-key.ts'

/** The tokens of one part of all numbers in a segment, the things that have each written behind it. */
export type PostingRow = { readonly part: number; readonly bytes: Uint8Array }

export type PostingPacker = {
  /** Keys come in ascending order, the places of things (`docs` before `count`) as well. */
  readonly add: (key: number, docs: Uint32Array, count: number) => void
  /** The rows that are complete; all of them after {@link PostingPacker.end}. */
  readonly take: () => readonly PostingRow[]
  readonly end: () => void
}

/**
 * Packs the tokens of a segment of `size` things into rows: for each its distance from the one before, how many things have
 * it, and which: distances, or one bit for each thing of the segment where that is shorter.
 */
export function packPostings(size: number, bits: number): PostingPacker {
  const writer = byteWriter()
  const asBits = new Uint8Array(Math.ceil(size / 8))
  // As `partOf`, for very many.
  const scale = 2 ** (bits - KEY_BITS)
  let rows: PostingRow[] = []
  let [part, last] = [-1, 0]
  const end = () => {
    if (writer.length() > 0) rows.push({ part, bytes: writer.take() })
  }
  return {
    add: (key, docs, count) => {
      const into = Math.floor(key * scale)
      if (into !== part) {
        end()
        part = into
        last = startOf(part, bits)
      }
      writer.number(key - last)
      last = key
      const width = count === 1 ? 0 : widthOfDistances(docs, count)
      const dense = width > asBits.length
      writer.number(2 * count + (dense ? 1 : 0))
      if (dense) {
        asBits.fill(0)
        for (let at = 0; at < count; at++) {
          const doc = docs[at] as number
          asBits[doc >>> 3] = (asBits[doc >>> 3] as number) | (1 << (doc & 7))
        }
        writer.bytes(asBits)
        return
      }
      if (count > 1) writer.number(width)
      for (let at = 0, before = 0; at < count; at++) {
        writer.number((docs[at] as number) - before)
        before = docs[at] as number
      }
    },
    take: () => {
      const taken = rows
      rows = []
      return taken
    },
    end,
  }
}

function widthOfDistances(docs: Uint32Array, count: number): number {
  let [width, before] = [0, 0]
  for (let at = 0; at < count; at++) {
    width += widthOfNumber((docs[at] as number) - before)
    before = docs[at] as number
  }
  return width
}

function startOf(part: number, bits: number): number {
  return part * 2 ** (KEY_BITS - bits)
}

/** Goes through the tokens of a row, one after the other. */
export type PostingCursor = ByteReader & { key: number; count: number; dense: boolean; readonly size: number }

export function cursorOf(
  { part, bytes }: PostingRow,
  of: { readonly size: number; readonly bits: number },
): PostingCursor {
  return { at: 0, bytes, key: startOf(part, of.bits), count: 0, dense: false, size: of.size }
}

/** Moves to the next token, in front of its things; false where there is none. */
export function nextToken(cursor: PostingCursor): boolean {
  if (cursor.at >= cursor.bytes.length) return false
  cursor.key += readNumber(cursor)
  const count = readNumber(cursor)
  cursor.dense = (count & 1) === 1
  cursor.count = count >>> 1
  return true
}

/** Passes over the things of the token. */
export function skipThings(cursor: PostingCursor): void {
  if (cursor.dense) cursor.at += Math.ceil(cursor.size / 8)
  else if (cursor.count === 1) readNumber(cursor)
  else {
    const width = readNumber(cursor)
    cursor.at += width
  }
}

/** Reads the things of the token, in ascending order, into `docs` from `from` on. */
export function readThings(cursor: PostingCursor, docs: Uint32Array, from: number): void {
  if (cursor.dense) return readBits(cursor, docs, from)
  let to = from
  if (cursor.count > 1) readNumber(cursor)
  for (let read = 0, doc = 0; read < cursor.count; read++) {
    doc += readNumber(cursor)
    docs[to++] = doc
  }
}

function readBits(cursor: PostingCursor, docs: Uint32Array, from: number): void {
  const end = cursor.at + Math.ceil(cursor.size / 8)
  let to = from
  for (let doc = 0; cursor.at < end; cursor.at++, doc += 8)
    for (let byte = cursor.bytes[cursor.at] as number, bit = 0; byte !== 0; byte >>>= 1, bit++)
      if ((byte & 1) === 1) docs[to++] = doc + bit
}
