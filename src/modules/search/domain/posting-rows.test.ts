import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invert, type PackedPostings } from './invert.ts'
import { mergePostings } from './merge-postings.ts'
import { packPostings } from './posting-rows.ts'
import { hasThing, openRow, thingsOf } from './thing-set.ts'
import { partOf, tokenKey } from './token-key.ts'

const SIZE = 300
// Some tokens that many things have, many that few have, and some more than once in one.
const documents = fc.array(fc.array(fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 20_000 })), { maxLength: 120 }), {
  minLength: SIZE,
  maxLength: SIZE,
})
const keysOf = (words: readonly number[]) => Float64Array.from(words, (word) => tokenKey(`词${word}`))

function inverted(documents: readonly Float64Array[]): PackedPostings {
  const work = invert(documents)
  for (;;) {
    const piece = work.next()
    if (piece.done === true) return piece.value
  }
}

function having(rows: PackedPostings, size: number, key: number): readonly number[] {
  const row = rows.rows.find(({ part }) => part === partOf(key, rows.bits))
  const set = row === undefined ? undefined : thingsOf(openRow(row, { size, bits: rows.bits }), key)
  return Array.from({ length: size }, (_, doc) => doc).filter((doc) => set !== undefined && hasThing(set, doc))
}

test('every token leads to the things that have it, and to no others', () => {
  fc.assert(
    fc.property(documents, (words) => {
      const rows = inverted(words.map(keysOf))
      for (const word of [0, 1, 5, 77, words[0]?.at(-1) ?? 0, words[SIZE - 1]?.[0] ?? 0]) {
        const expected = words.flatMap((its, doc) => (its.includes(word) ? [doc] : []))
        expect(having(rows, SIZE, tokenKey(`词${word}`))).toEqual(expected)
      }
    }),
    { numRuns: 15 },
  )
})

test('segments put together hold what each held, without what is gone', () => {
  fc.assert(
    fc.property(documents, documents, (one, other) => {
      const parts = [one, other].map((words) => inverted(words.map(keysOf)))
      // The things of both in turn; of the second every third is gone.
      const kept = other.flatMap((_, doc) => (doc % 3 === 0 ? [] : [doc]))
      const size = SIZE + kept.length
      const places = [
        Int32Array.from(one, (_, doc) => doc),
        Int32Array.from(other, (_, doc) => (doc % 3 === 0 ? -1 : SIZE + kept.indexOf(doc))),
      ]
      const bits = 6
      const packer = packPostings(size, bits)
      const merged = parts.map((part, at) => ({ ...part, size: SIZE, places: places[at] ?? new Int32Array() }))
      mergePostings(merged, packer)
      packer.end()
      const rows = { bits, rows: packer.take() }
      const all = [...one, ...kept.map((doc) => other[doc] ?? [])]
      for (const word of [0, 3, 77, other[1]?.[0] ?? 0]) {
        const expected = all.flatMap((its, doc) => (its.includes(word) ? [doc] : []))
        expect(having(rows, size, tokenKey(`词${word}`))).toEqual(expected)
      }
    }),
    { numRuns: 15 },
  )
})
