import fc from 'fast-check'
import type { SpannedCell } from '../html/unfold-spans.ts'

/** A table drawn first as rectangles on a grid, so that what unfolding must give back is known. */
export type DrawnTable = {
  readonly columns: number
  readonly rows: readonly (readonly (SpannedCell & { readonly column: number })[])[]
}

/** Any table with row and column spans: its first row and first column are plain, so that every grid line is drawn. */
export const anyTable: fc.Arbitrary<DrawnTable> = fc
  .record({
    rows: fc.integer({ min: 1, max: 7 }),
    columns: fc.integer({ min: 2, max: 7 }),
    spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 49,
      maxLength: 49,
    }),
    blanks: fc.array(fc.boolean(), { minLength: 49, maxLength: 49 }),
  })
  .map(({ rows, columns, spans, blanks }) => {
    const taken = new Set<number>()
    const drawn = Array.from({ length: rows }, (_, row) => {
      const cells: (SpannedCell & { column: number })[] = []
      for (let column = 0; column < columns; column++) {
        if (taken.has(row * 10 + column)) continue
        const [down, across] = spans[row * 7 + column] ?? [1, 1]
        const plain = row === 0 || column === 0
        const columnSpan = plain ? 1 : freeAcross(taken, row, column, Math.min(across, columns - column))
        const rowSpan = plain ? 1 : Math.min(down, rows - row)
        for (let r = row; r < row + rowSpan; r++) {
          for (let c = column; c < column + columnSpan; c++) taken.add(r * 10 + c)
        }
        const text = !plain && blanks[row * 7 + column] === true ? '' : `格${row}${column}`
        cells.push({ text, rowSpan, columnSpan, column })
      }
      return cells
    })
    return { columns, rows: drawn }
  })

function freeAcross(taken: ReadonlySet<number>, row: number, column: number, wanted: number): number {
  let free = 1
  while (free < wanted && !taken.has(row * 10 + column + free)) free += 1
  return free
}
