import { KEY_BITS } from './token-key.ts'
import { packPostings, type PostingRow } from './posting-rows.ts'

/** What each thing of a segment is found by, turned round: for each token the things that have it. */
export type PackedPostings = { readonly bits: number; readonly rows: readonly PostingRow[] }

/** Rows of about this many bytes: one is read for each word and segment. */
const ROW = 2_000
const MOST_BITS = 20

/**
 * `documents`: the keys of each thing, in the order of things; keys may come more than once. A hundred things take a
 * twentieth of a second of a processor: it stops after every piece of some tenths of a millisecond, for whoever waits.
 */
export function* invert(documents: readonly Float64Array[]): Generator<undefined, PackedPostings> {
  const { keys, docs } = yield* sortedPairs(documents)
  const bits = bitsFor(4 * keys.length)
  const packer = packPostings(documents.length, bits)
  const having = new Uint32Array(documents.length)
  let piece = NEAR
  for (let at = 0; at < keys.length;) {
    const key = keys[at] as number
    let count = 0
    for (; keys[at] === key; at++)
      if (count === 0 || having[count - 1] !== docs[at]) having[count++] = docs[at] as number
    packer.add(key, having, count)
    if (at >= piece) {
      piece = at + NEAR
      yield
    }
  }
  packer.end()
  return { bits, rows: packer.take() }
}

/** How many bits of a token say which row it is in, where there are so many bytes; few things are one row. */
export function bitsFor(bytes: number): number {
  if (bytes < 16 * ROW) return 0
  return Math.min(MOST_BITS, Math.ceil(Math.log2(bytes / ROW)))
}

type Pairs = { readonly keys: Float64Array; readonly docs: Uint32Array }

/** About so many pairs are sorted at a time: as many as stay close to the processor. */
const NEAR = 4096

/** Every token with its thing, by token and then by thing. Tokens are spread evenly: dealt out twice, each heap is small. */
function* sortedPairs(documents: readonly Float64Array[]): Generator<undefined, Pairs> {
  const length = documents.reduce((sum, tokens) => sum + tokens.length, 0)
  const shares = 2 ** Math.max(0, Math.min(12, Math.ceil(Math.log2(length / NEAR))))
  const each = shares / 2 ** KEY_BITS
  const next = new Uint32Array(shares + 1)
  for (const tokens of documents) {
    for (let at = 0; at < tokens.length; at++) addTo(next, Math.floor((tokens[at] as number) * each) + 1, 1)
    yield
  }
  for (let share = 0; share < shares; share++) addTo(next, share + 1, next[share] as number)
  const pairs = pairsOf(length)
  for (let doc = 0; doc < documents.length; doc++) {
    const tokens = documents[doc] as Float64Array
    for (let at = 0; at < tokens.length; at++) {
      const key = tokens[at] as number
      const share = Math.floor(key * each)
      const place = next[share] as number
      next[share] = place + 1
      pairs.keys[place] = key
      pairs.docs[place] = doc
    }
    yield
  }
  let near = pairsOf(2 * NEAR)
  for (let share = 0, from = 0; share < shares; share++) {
    const to = next[share] as number
    const its = { keys: pairs.keys.subarray(from, to), docs: pairs.docs.subarray(from, to) }
    if (to - from > near.keys.length) near = pairsOf(2 * (to - from))
    sortShare(its, near, { first: share / each, each })
    from = to
    yield
  }
  return pairs
}

function pairsOf(length: number): Pairs {
  return { keys: new Float64Array(length), docs: new Uint32Array(length) }
}

/** The keys of a share begin at `first`; as many shares as `each` times the number of keys there are. */
type Share = { readonly first: number; readonly each: number }

/** Sorts the pairs of one share; `dealt` has room for as many. */
function sortShare(pairs: Pairs, dealt: Pairs, { first, each }: Share): void {
  const length = pairs.keys.length
  const heaps = 2 ** Math.max(0, Math.ceil(Math.log2(length / 8)))
  const scale = heaps * each
  const heapOf = (key: number) => Math.floor((key - first) * scale)
  const next = new Uint32Array(heaps + 1)
  for (let at = 0; at < length; at++) addTo(next, heapOf(pairs.keys[at] as number) + 1, 1)
  for (let heap = 0; heap < heaps; heap++) addTo(next, heap + 1, next[heap] as number)
  for (let at = 0; at < length; at++) {
    const key = pairs.keys[at] as number
    const heap = heapOf(key)
    const place = next[heap] as number
    next[heap] = place + 1
    dealt.keys[place] = key
    dealt.docs[place] = pairs.docs[at] as number
  }
  for (let heap = 0, from = 0; heap < heaps; heap++) {
    const to = next[heap] as number
    if (to - from > 1) sortHeap(dealt, from, to)
    from = to
  }
  pairs.keys.set(dealt.keys.subarray(0, length))
  pairs.docs.set(dealt.docs.subarray(0, length))
}

function addTo(numbers: Uint32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] as number) + more
}

const SMALL = 200

/** Things are in order already; of one token they stay so. */
function sortHeap({ keys, docs }: Pairs, from: number, to: number): void {
  if (to - from > SMALL) return sortLargeHeap({ keys, docs }, from, to)
  for (let at = from + 1; at < to; at++) {
    const [key, doc] = [keys[at] as number, docs[at] as number]
    let place = at
    for (; place > from && (keys[place - 1] as number) > key; place--) {
      keys[place] = keys[place - 1] as number
      docs[place] = docs[place - 1] as number
    }
    keys[place] = key
    docs[place] = doc
  }
}

/** A large heap is a token that many things have, and a few others. */
function sortLargeHeap({ keys, docs }: Pairs, from: number, to: number): void {
  const having = new Map<number, number[]>()
  for (let at = from; at < to; at++) {
    const things = having.get(keys[at] as number)
    if (things === undefined) having.set(keys[at] as number, [docs[at] as number])
    else things.push(docs[at] as number)
  }
  let at = from
  for (const key of [...having.keys()].toSorted((one, other) => one - other))
    for (const doc of having.get(key) ?? []) {
      keys[at] = key
      docs[at++] = doc
    }
}
