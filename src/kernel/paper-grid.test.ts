import { expect, test } from 'vitest'
import type { PaperTable } from './paper.ts'
import { placeCells, unfoldGrid } from './paper-grid.ts'

const table: PaperTable = {
  kind: 'table',
  caption: '',
  widths: [1, 1, 1],
  headRows: 1,
  rows: [
    [{ text: 'a', rows: 2, columns: 2 }, { text: 'b' }],
    [{ text: 'c' }],
    [{ text: 'd' }, { text: 'e', columns: 2 }],
  ],
}

test('a cell moves right past cells that reach down from rows above', () => {
  const places = placeCells(table)
    .flat()
    .map(({ cell, row, column }) => `${cell.text}${row}${column}`)
  expect(places).toEqual(['a00', 'b02', 'c12', 'd20', 'e21'])
})

test('a merged cell stands at every place it covers', () => {
  expect(unfoldGrid(table).map((cells) => cells.map(({ cell }) => cell.text).join(''))).toEqual(['aab', 'aac', 'dee'])
})
