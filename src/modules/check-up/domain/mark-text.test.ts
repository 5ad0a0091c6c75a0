import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteFinder } from './find-quote.ts'
import { markText, type TextMark } from './mark-text.ts'
import { placeFindings } from './place-findings.ts'

const mark = (id: string, start: number, end: number): TextMark => ({ id, start, end, findings: [] })

test('a mark becomes a piece of its own that carries its id', () => {
  expect(markText('收到84件', [mark('t', 2, 4)])).toEqual([
    { text: '收到', begins: [], marked: false, severity: undefined },
    { text: '84', begins: [mark('t', 2, 4)], marked: true, severity: undefined },
    { text: '件', begins: [], marked: false, severity: undefined },
  ])
})

test('pieces in order are the text again, and every mark inside the text begins exactly once', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => mark(`${one}-${other}`, one, other))
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.uniqueArray(span, { selector: ({ id }) => id }), (text, marks) => {
      const pieces = markText(text, marks)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      const inside = marks.filter(({ start, end }) => start < end && end <= text.length)
      expect(pieces.flatMap(({ begins }) => begins.map(({ id }) => id)).sort()).toEqual(
        inside.map(({ id }) => id).sort(),
      )
    }),
  )
})

test('where marks overlap the worse severity shows', () => {
  const pieces = markText('abcd', [
    { ...mark('one', 0, 3), severity: 'warning' },
    { ...mark('other', 1, 2), severity: 'error' },
  ])
  expect(pieces.map(({ severity }) => severity)).toEqual(['warning', 'error', 'warning', undefined])
})

test('a quote is found across line breaks and spaces', () => {
  const text = '全年收到政府信息\n公开申请 84 件。'
  const place = quoteFinder(text)('收到政府信息公开申请84件')
  expect(text.slice(place?.start, place?.end)).toBe('收到政府信息\n公开申请 84 件')
  expect(quoteFinder(text)('没有这句话')).toBeUndefined()
  expect(quoteFinder(text)('')).toBeUndefined()
})

test('a quoted heading is found where it heads, not where the preamble lists it', () => {
  const text = '全文包括总体情况、主动公开政府信息情况等六个部分。\n一、总体情况\n2024年'
  expect(quoteFinder(text)('总体情况')?.start).toBe(text.lastIndexOf('总体情况'))
})

test('a finding about a blank cell leads to the nearest figure of its row', () => {
  const finding = { rule: 'X', severity: 'error', message: '', number: 1, cells: ['table3.granted.2'] } as const
  const places = { 'table3.granted.0': { start: 0, end: 1 }, 'table3.granted.1': { start: 2, end: 3 } }
  expect(placeFindings('0 0', places, [finding]).markOfFinding.get(1)).toBe('t-table3.granted.1')
})

test('a finding leads to its quote, else to its first cell that stands in the text', () => {
  const finding = { rule: 'X', severity: 'error', message: '' } as const
  const placed = placeFindings('甲12乙', { 'table3.newReceived.0': { start: 1, end: 3 } }, [
    { ...finding, number: 1, cells: [], quote: '乙' },
    { ...finding, number: 2, cells: ['table3.granted.0', 'table3.newReceived.0'] },
    { ...finding, number: 3, cells: ['table3.granted.0'] },
  ])
  expect([...placed.markOfFinding]).toEqual([
    [1, 'q-1'],
    [2, 't-table3.newReceived.0'],
  ])
})

test('a finding names the page its place is on, a quote only between values of one page', () => {
  const finding = { rule: 'X', severity: 'error', message: '', cells: [] } as const
  const places = {
    'table3.granted.0': { start: 0, end: 1, page: 2 },
    'table3.granted.1': { start: 4, end: 5, page: 2 },
    'table3.granted.2': { start: 8, end: 9, page: 3 },
  }
  const { pageOfFinding } = placeFindings('1甲乙丙2丁戊己3', places, [
    { ...finding, number: 1, cells: ['table3.granted.2'] },
    { ...finding, number: 2, quote: '乙' },
    { ...finding, number: 3, quote: '戊' },
  ])
  expect([...pageOfFinding]).toEqual([
    [2, 2],
    [1, 3],
  ])
})
