import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { feeInWords, yuan } from './fee-in-words.ts'
import { feeBands, feeOf, feeOfMonth, feePerItem, feePerPages } from './fees.ts'
import { feeRefusalText, mayCharge } from './may-charge.ts'
import type { ChargeableRequest } from './may-charge.ts'

const on = day('2026-03-05')

test.each([
  [1, 0],
  [10, 0],
  [11, 100],
  [30, 100],
  [31, 200],
  [40, 200],
  [41, 300],
  [50, 300],
  [51, 400],
  [60, 400],
  [61, 500],
  [100, 800],
])('the %i. item of a month costs %i yuan', (rank, inYuan) => {
  expect(feePerItem(rank, on)).toBe(inYuan * 100)
})

test.each([
  [0, 0],
  [10, 0],
  [11, 100],
  [12, 200],
  [30, 2000],
  [31, 2200],
  [40, 4000],
  [41, 4300],
  [45, 5500],
  [50, 7000],
  [51, 7400],
  [60, 11_000],
  [61, 11_500],
  [100, 37_000],
])('%i items of a month cost %i yuan together', (items, inYuan) => {
  expect(feeOfMonth(items, on)).toBe(inYuan * 100)
})

test.each([
  [0, 0],
  [30, 0],
  [31, 10],
  [68, 380],
  [70, 400],
  [100, 700],
  [101, 720],
  [150, 1700],
  [200, 2700],
  [201, 2740],
  [250, 4700],
  [500, 14_700],
])('%i pages cost %i yuan', (pages, inYuan) => {
  expect(feePerPages(pages, on)).toBe(inYuan * 100)
})

test('nothing could be charged before 2021', () => {
  expect(feePerPages(500, day('2020-12-31'))).toBe(0)
  expect(feePerItem(61, day('2020-12-31'))).toBe(0)
  expect(feePerPages(31, day('2021-01-01'))).toBe(1000)
})

test('more never costs less, and each unit costs the difference of two totals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
      expect(feeOfMonth(count, on) - feeOfMonth(count - 1, on)).toBe(feePerItem(count, on))
      expect(feePerItem(count + 1, on)).toBeGreaterThanOrEqual(feePerItem(count, on))
      expect(feePerPages(count, on)).toBeGreaterThanOrEqual(feePerPages(count - 1, on))
    }),
  )
})

test('the bands of any number of pages follow one another and add up to the fee', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (pages) => {
      const basis = { method: 'per-page', pages } as const
      const bands = feeBands(basis, on)
      expect(bands.map(({ from }) => from)).toEqual([1, ...bands.slice(0, -1).map(({ to }) => to + 1)])
      expect(bands.at(-1)?.to).toBe(pages)
      expect(bands.reduce((sum, { fen }) => sum + fen, 0)).toBe(feeOf(basis, on))
    }),
  )
})

test('half an item or a page below nothing is a mistake of the program', () => {
  expect(() => feePerItem(1.5, on)).toThrow('not a count')
  expect(() => feePerPages(-1, on)).toThrow('not a count')
})

test('a request is charged by one method only (第三条)', () => {
  expect(mayCharge({ ...request, noticedMethod: 'per-item' }, { method: 'per-page', pages: 68 })).toEqual({
    ok: false,
    refusal: 'other-method-chosen',
  })
  expect(mayCharge(request, { method: 'per-page', pages: 68 })).toEqual({ ok: true, value: 380_00 })
})

test.each([
  ['before-fees-existed', { receivedOn: day('2020-12-31') }, 68],
  ['already-ended', { isEnded: true }, 68],
  ['already-noticed', { noticedMethod: 'per-page' }, 68],
  ['nothing-supplied', { isSupplied: false }, 68],
  ['nothing-due', {}, 30],
] satisfies readonly [string, Partial<ChargeableRequest>, number][])('no notice: %s', (refusal, change, pages) => {
  const outcome = mayCharge({ ...request, ...change }, { method: 'per-page', pages })
  expect(outcome).toEqual({ ok: false, refusal })
  expect(outcome.ok ? '' : feeRefusalText[outcome.refusal]).toMatch(/。$/)
})

test('charging by item needs nothing to be supplied: it applies to all results (第四条)', () => {
  expect(mayCharge({ ...request, isSupplied: false }, { method: 'per-item', rank: 11 })).toEqual({
    ok: true,
    value: 100_00,
  })
})

test('a notice says how the fee comes about', () => {
  expect(feeInWords({ method: 'per-page', pages: 250 }, on)).toEqual([
    '第1页至第30页，不收费。',
    '第31页至第100页，共70页，每页10元，计700元。',
    '第101页至第200页，共100页，每页20元，计2000元。',
    '第201页至第250页，共50页，每页40元，计2000元。',
  ])
  expect(feeInWords({ method: 'per-item', rank: 31 }, on)).toEqual([
    '本申请为该自然月内累计第31件，收费标准为200元/件。',
  ])
  expect(yuan(50)).toBe('0.50元')
})

const request: ChargeableRequest = { receivedOn: on, noticedMethod: null, isSupplied: true, isEnded: false }
