import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../kernel/day.ts'
import { feePerItem } from './fees.ts'
import { ranksInMonth } from './rank-in-month.ts'
import type { RankedItem } from './rank-in-month.ts'

test('items are ranked by day of receipt, then register number as a number', () => {
  const ranks = ranksInMonth([
    anItem({ id: 'c', receivedOn: day('2026-03-05'), registerNumber: '2026-10' }),
    anItem({ id: 'b', receivedOn: day('2026-03-05'), registerNumber: '2026-9' }),
    anItem({ id: 'a', receivedOn: day('2026-03-02'), registerNumber: '2026-11' }),
  ])
  expect([...ranks]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
})

test('a month starts anew: 31 January and 1 February are never added', () => {
  const ranks = ranksInMonth([
    anItem({ id: 'january', receivedOn: day('2026-01-31'), registerNumber: '1' }),
    anItem({ id: 'february', receivedOn: day('2026-02-01'), registerNumber: '2' }),
  ])
  expect([...ranks.values()]).toEqual([1, 1])
})

test('of an application split into items the eleventh of the month is the first to cost anything', () => {
  const items = Array.from({ length: 12 }, (_, at) => anItem({ id: `${at + 1}`, registerNumber: `2026-${at + 1}` }))
  const ranks = ranksInMonth(items)
  const fees = items.map(({ id, receivedOn }) => feePerItem(ranks.get(id) ?? 0, receivedOn))
  expect(fees).toEqual([...Array.from({ length: 10 }, () => 0), 100_00, 100_00])
})

test('a withdrawn item moves the later ones up, but never one whose notice was served', () => {
  const items = [
    anItem({ id: 'withdrawn', registerNumber: '1', isWithdrawn: true }),
    anItem({ id: 'noticed', registerNumber: '2', noticedRank: 2 }),
    anItem({ id: 'later', registerNumber: '3' }),
  ]
  expect([...ranksInMonth(items)]).toEqual([
    ['noticed', 2],
    ['later', 2],
  ])
})

test('the ranks of a month are 1 to n whatever order the items come in', () => {
  const anyItems = fc.uniqueArray(
    fc.record({ at: fc.integer({ min: 0, max: 30 }), number: fc.integer({ min: 1, max: 999 }) }),
    { selector: ({ number }) => number, maxLength: 60 },
  )
  fc.assert(
    fc.property(anyItems, (drawn) => {
      const items = drawn.map(({ at, number }) =>
        anItem({ id: String(number), registerNumber: `2026-${number}`, receivedOn: addDays(day('2026-03-01'), at) }),
      )
      expect([...ranksInMonth(items).values()]).toEqual(items.map((_, at) => at + 1))
      expect(ranksInMonth(items.toReversed())).toEqual(ranksInMonth(items))
    }),
  )
})

function anItem(item: Partial<RankedItem>): RankedItem {
  return {
    id: 'one',
    receivedOn: day('2026-03-05'),
    registerNumber: '1',
    isWithdrawn: false,
    noticedRank: null,
    ...item,
  }
}
