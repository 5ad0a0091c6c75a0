import { expect, test } from 'vitest'
import type { PaperTable } from './paper.ts'
import { placeCells } from './paper-grid.ts'

test('a cell moves right past cells that reach down from rows above', () => {
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
  const places = placeCells(table)
    .flat()
    .map(({ cell, row, column }) => `${cell.text}${row}${column}`)
  expect(places).toEqual(['a00', 'b02', 'c12', 'd20', 'e21'])
})
