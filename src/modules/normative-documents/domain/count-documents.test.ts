import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, dayOfNumber, dayNumber, type Day } from '../../../kernel/day.ts'
import { countDocuments, type DocumentHistory } from './count-documents.ts'
import type { DocumentFact } from './document-fact.ts'

const basis = { words: '示政规〔2026〕5号', documentId: null }
const issuedIn2021 = {
  change: 'issued',
  on: day('2021-03-01'),
  effectiveOn: day('2021-04-01'),
  expiresOn: day('2026-03-31'),
} as const satisfies DocumentFact

const of2026 = { from: day('2026-01-01'), to: day('2026-12-31') }

function count(...facts: DocumentFact[]) {
  return countDocuments([{ id: 1, kind: 'normative-document', facts }], 'normative-document', of2026)
}

test('a term that runs out lapses by itself on the day after', () => {
  expect(count(issuedIn2021)).toEqual({ issued: [], repealed: [], lapsed: [1], inForce: [] })
})

test('renewed in time, it stays in force', () => {
  const renewed = { change: 'renewed', on: day('2026-02-01'), expiresOn: day('2031-03-31'), basis } as const
  expect(count(issuedIn2021, renewed)).toEqual({ issued: [], repealed: [], lapsed: [], inForce: [1] })
})

test('renewed too late, it has lapsed', () => {
  const renewed = { change: 'renewed', on: day('2026-04-01'), expiresOn: null, basis } as const
  expect(count(issuedIn2021, renewed).inForce).toEqual([])
})

test('repealed before its term, it counts as repealed and not as lapsed', () => {
  const repealed = { change: 'repealed', on: day('2026-03-31'), basis } as const
  expect(count(issuedIn2021, repealed)).toEqual({ issued: [], repealed: [1], lapsed: [], inForce: [] })
})

test('an amended document is in force', () => {
  const amended = { change: 'amended', on: day('2026-01-05'), basis } as const
  expect(count({ ...issuedIn2021, expiresOn: null }, amended).inForce).toEqual([1])
})

test('rules and normative documents are counted apart', () => {
  const histories = [{ id: 7, kind: 'rule', facts: [issuedIn2021] }] as const
  expect(countDocuments(histories, 'normative-document', of2026).lapsed).toEqual([])
  expect(countDocuments(histories, 'rule', of2026).lapsed).toEqual([7])
})

const days = fc.integer({ min: dayNumber(day('2020-01-01')), max: dayNumber(day('2027-12-31')) }).map(dayOfNumber)
const facts: fc.Arbitrary<DocumentFact> = fc.oneof(
  fc.record({
    change: fc.constant('issued' as const),
    on: days,
    effectiveOn: days,
    expiresOn: fc.option(days),
  }),
  fc.record({
    change: fc.constant('renewed' as const),
    on: days,
    expiresOn: fc.option(days),
    basis: fc.constant(basis),
  }),
  fc.record({ change: fc.constantFrom('amended', 'repealed', 'lapsed'), on: days, basis: fc.constant(basis) }),
)
const library: fc.Arbitrary<readonly DocumentHistory[]> = fc
  .array(fc.array(facts, { maxLength: 6 }), { maxLength: 8 })
  .map((all) => all.map((each, id) => ({ id, kind: 'normative-document' as const, facts: each })))

test('in force at the end = in force before + issued - repealed - lapsed, whatever happened', () => {
  fc.assert(
    fc.property(library, days, days, (histories, one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one]
      const of = (period: { from: Day; to: Day }) => countDocuments(histories, 'normative-document', period)
      const { issued, repealed, lapsed, inForce } = of({ from, to })
      const before = of({ from: addDays(from, -1), to: addDays(from, -1) }).inForce
      expect(inForce.length).toBe(before.length + issued.length - repealed.length - lapsed.length)
    }),
  )
})

test('two periods after one another count what the whole counts', () => {
  fc.assert(
    fc.property(library, days, fc.nat(400), fc.nat(400), (histories, from, first, second) => {
      const middle = addDays(from, first)
      const to = addDays(middle, second + 1)
      const of = (period: { from: Day; to: Day }) => countDocuments(histories, 'normative-document', period)
      const [early, late, whole] = [of({ from, to: middle }), of({ from: addDays(middle, 1), to }), of({ from, to })]
      for (const figure of ['issued', 'repealed', 'lapsed'] as const)
        expect(early[figure].length + late[figure].length).toBe(whole[figure].length)
    }),
  )
})
