import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, labelKey } from './chinese-text.ts'

test('folding never moves an offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length)
    }),
  )
})

test('folding what is folded changes nothing, for every character there is', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('')
  expect(foldText(foldText(all)) === foldText(all)).toBe(true)
})

test('traditional and mixed writing fold to simplified', () => {
  expect(foldText('政府信息公開行政復議、行政訴訟情況')).toBe('政府信息公开行政复议、行政诉讼情况')
  expect(foldText('政府資訊公開行政複議')).toBe('政府资讯公开行政复议')
})

test('full-width digits and brackets fold to plain ones, every space to a plain space', () => {
  expect(foldText('（一）１２\u00a03\u30004')).toBe('(一)12 3 4')
})

test('labels compare without spaces, punctuation and pinyin', () => {
  expect(labelKey('2. 其他 法律、行政法规禁止公开')).toBe(labelKey('2．其他法律行政法规禁止公开'))
  expect(labelKey('柳林鎮(zhèn)人民政府')).toBe('柳林镇人民政府')
  expect(labelKey('数量(shù)')).toBe('数量')
  expect(labelKey('规(guī)章')).toBe('规章')
  expect(labelKey('行政(xíng zhèng)许可')).toBe('行政许可')
})
