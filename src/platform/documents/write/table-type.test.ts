import { expect, test } from 'vitest'
import type { PaperCell, PaperTable } from '../../../kernel/paper.ts'
import { columnWidths, tableTextSize, typeOfCells } from './table-type.ts'

const table = (columns: number): PaperTable => ({
  kind: 'table',
  caption: '',
  widths: Array<number>(columns).fill(1),
  headRows: 0,
  rows: [],
})

const typeOf = (text: string, columns: number) => {
  const cell: PaperCell = { text, align: 'center' }
  return typeOfCells({ ...table(columns), rows: [[cell]] })({ cell, row: 0, column: 0 })
}

test('a table of ten columns and more is set in smaller type', () => {
  expect([4, 9, 10, 15].map((columns) => tableTextSize(table(columns)))).toEqual([10.5, 10.5, 9, 9])
})

test('figures keep their size while they fit their column and shrink when they do not', () => {
  expect(['0', '1234', '123456'].map((text) => typeOf(text, 10).size)).toEqual([9, 9, 9])
  expect(typeOf('11398889', 15).size).toBeLessThan(6)
  expect(typeOf('1'.repeat(40), 15).size).toBe(5)
})

test('the longest figure sets the size of all, unless it is out of measure', () => {
  const cells = ['0', '11398889'].map((text): PaperCell => ({ text, align: 'center' }))
  const typed = typeOfCells({ ...table(13), rows: [cells] })
  expect(cells.map((cell, column) => typed({ cell, row: 0, column }).size)).toEqual([7.5, 6])
})

test('a head of four characters in a column of three breaks in the middle', () => {
  const width = columnWidths(table(13))[0] ?? 0
  const room = (text: string) => ((width - 2 * typeOf(text, 13).padding) * 72) / 25.4 / 9
  expect(room('商业企业')).toBeGreaterThan(2)
  expect(room('商业企业')).toBeLessThan(3)
  expect(room('自然人')).toBeGreaterThan(3)
})
