import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTables } from '../../domain/reading/tables/read-tables.ts'
import { arbitraryTables } from './arbitrary-tables.ts'
import { documentOfGrids } from './grid-layout.ts'
import { gridOfTable3, type PrintedCell, type PrintedGrid } from './printed-grid.ts'

/** Table 3 with its heads merged over other numbers of columns than their values have. */
function withSpan(grid: PrintedGrid, head: string, columns: number): PrintedGrid {
  const spread = (cell: PrintedCell) => (cell.text === head ? { ...cell, columns } : cell)
  return { width: grid.width + 3, rows: grid.rows.map((row) => row.map(spread)) }
}

describe('heads of Table 3 merged over a wrong number of columns', () => {
  it.each([
    ['法人或其他组织', 4],
    ['法人或其他组织', 6],
    ['自然人', 2],
    ['申请人情况', 6],
  ])('leave the values in the order of the form: %s over %i', (head, columns) => {
    fc.assert(
      fc.property(arbitraryTables(false), ({ tables: { table3 } }) => {
        const grid = withSpan(gridOfTable3(table3, String), head, columns)
        const read = readTables(documentOfGrids(['三、收到和处理政府信息公开申请情况', grid]))
        expect(read.table3).toEqual(table3)
      }),
      { numRuns: 10 },
    )
  })
})
