import { nextToken, readThings, skipThings, cursorOf, type PostingRow } from './posting-rows.ts'

/** Some of the things of a segment: one bit for each. */
export type ThingSet = Uint32Array

export const emptySet = (size: number): ThingSet => new Uint32Array(Math.ceil(size / 32))

export function addThing(set: ThingSet, doc: number): void {
  set[doc >>> 5] = (set[doc >>> 5] as number) | (1 << (doc & 31))
}

export function hasThing(set: ThingSet, doc: number): boolean {
  return (((set[doc >>> 5] as number) >>> (doc & 31)) & 1) === 1
}

/** Leaves those that the other set has as well. */
export function keepOnly(set: ThingSet, other: ThingSet): ThingSet {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] as number) & (other[at] as number)
  return set
}

export function addAll(set: ThingSet, other: ThingSet): ThingSet {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] as number) | (other[at] as number)
  return set
}

export function takeOut(set: ThingSet, other: ThingSet): ThingSet {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] as number) & ~(other[at] as number)
  return set
}

/** A row of postings, ready to be looked up in: its keys in order and where the things of each begin. */
export type OpenRow = {
  readonly row: PostingRow
  readonly of: { readonly size: number; readonly bits: number }
  readonly keys: Float64Array
  readonly at: Uint32Array
}

export function openRow(row: PostingRow, of: { readonly size: number; readonly bits: number }): OpenRow {
  const keys: number[] = []
  const at: number[] = []
  const cursor = cursorOf(row, of)
  let before = 0
  while (nextToken(cursor)) {
    keys.push(cursor.key)
    at.push(before)
    skipThings(cursor)
    before = cursor.at
  }
  return { row, of, keys: Float64Array.from(keys), at: Uint32Array.from(at) }
}

/** The things of a segment that have a token; undefined where none has. */
export function thingsOf({ row, of, keys, at }: OpenRow, key: number): ThingSet | undefined {
  const place = placeIn(keys, key)
  if (place < 0) return undefined
  const cursor = cursorOf(row, of)
  cursor.at = at[place] as number
  nextToken(cursor)
  const set = emptySet(of.size)
  if (cursor.dense) {
    // The bits of bytes and of numbers stand in the same order on every processor that this runs on.
    new Uint8Array(set.buffer).set(row.bytes.subarray(cursor.at, cursor.at + Math.ceil(of.size / 8)))
    return set
  }
  const docs = new Uint32Array(cursor.count)
  readThings(cursor, docs, 0)
  for (const doc of docs) addThing(set, doc)
  return set
}

function placeIn(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] as number) < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}
