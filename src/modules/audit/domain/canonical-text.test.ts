import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from './canonical-text.ts'

test('the order in which names were written makes no difference, at any depth', () => {
  expect(canonicalText({ b: { d: 1, c: [{ f: 2, e: 3 }] }, a: null })).toBe(
    '{"a":null,"b":{"c":[{"e":3,"f":2}],"d":1}}',
  )
})

test('what is undefined is what is not there', () => {
  expect(canonicalText({ a: undefined, b: 1 })).toBe(canonicalText({ b: 1 }))
})

test('values that differ never read alike', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const [first, second] = [one, other].map((value) => JSON.parse(JSON.stringify(value)) as unknown)
      const alike = canonicalText(first) === canonicalText(second)
      expect(alike).toBe(JSON.stringify(sorted(first)) === JSON.stringify(sorted(second)))
      expect(JSON.parse(canonicalText(first))).toEqual(first)
    }),
  )
})

/** Pairs instead of objects, so that nothing depends on how an engine orders names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return ['list', ...value.map(sorted)]
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return ['names', ...pairs.map(([name, inner]) => [name, sorted(inner)])]
}
