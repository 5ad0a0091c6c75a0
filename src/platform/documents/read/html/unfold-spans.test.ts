import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTable } from '../testing/any-table.ts'
import { unfoldSpans } from './unfold-spans.ts'

test('every cell of any table with spans comes back in the column it was drawn in', () => {
  fc.assert(
    fc.property(anyTable, ({ rows }) => {
      const unfolded = unfoldSpans(rows)
      const drawn = rows.map((row) =>
        row.map(({ text, column, columnSpan }) => ({ text, column, columns: columnSpan })),
      )
      expect(unfolded).toEqual(drawn)
    }),
  )
})

test('spans no printed table could have are cut short', () => {
  const cell = { text: '', rowSpan: 100_000_000, columnSpan: 100_000_000 }
  expect(unfoldSpans([[cell, cell]])[0]?.map(({ column, columns }) => [column, columns])).toEqual([
    [0, 256],
    [256, 1],
  ])
})

test('a row span of 0 covers the rest of the table', () => {
  const plain = { text: '', rowSpan: 1, columnSpan: 1 }
  const rows = unfoldSpans([[{ ...plain, rowSpan: 0 }, plain], [plain], [plain]])
  expect(rows.map((row) => row.map((cell) => cell.column))).toEqual([[0, 1], [1], [1]])
})

test('spans that are no whole positive number count as one', () => {
  const odd = { text: '', rowSpan: -3, columnSpan: Number.NaN }
  expect(unfoldSpans([[odd, odd]])[0]?.map((cell) => cell.columns)).toEqual([1, 1])
})
