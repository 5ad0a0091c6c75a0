import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOfSeries, formatNumber, isWellFormedNumber, normalizeNumber, parseNumber } from './document-number.ts'

test.each([
  '示自然资公开[2026]12号',
  '示自然资公开【2026】12号',
  '示自然资公开(2026)12号',
  '示自然资公开（２０２６）第012号',
  '示自然资公开 〔2026〕 12 号',
])('%s is written 示自然资公开〔2026〕12号', (typed) => {
  expect(normalizeNumber(typed)).toBe('示自然资公开〔2026〕12号')
})

test.each([
  '',
  '示自然资公开2026年12号',
  '示自然资公开〔26〕12号',
  '示自然资公开〔2026〕0号',
  '示自然资公开〔2026〕12',
])('“%s” is no number', (typed) => {
  expect(parseNumber(typed)).toBeUndefined()
})

test('replies, notices and letters of an organ never bear the same number', () => {
  const codes = (['reply', 'notice', 'letter'] as const).map((series) => codeOfSeries('示自然资公开', series))
  expect(codes).toEqual(['示自然资公开', '示自然资公开告', '示自然资公开函'])
})

test('every number that is made is well formed and read back as made', () => {
  const parts = fc.tuple(
    fc.constantFrom('示自然资公开', '示政办公开告', '示教函'),
    fc.integer({ min: 2019, max: 2099 }),
    fc.integer({ min: 1, max: 99_999 }),
  )
  fc.assert(
    fc.property(parts, ([code, year, serial]) => {
      const number = formatNumber(code, year, serial)
      expect(isWellFormedNumber(number)).toBe(true)
      expect(parseNumber(number)).toEqual({ code, year, serial })
    }),
  )
})
