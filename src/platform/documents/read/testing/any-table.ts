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
    const drawn = Array.from({ length: rows * columns }, (_, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns]
      if (taken.has(row * 10 + column)) return []
      const [down, across] = row === 0 || column === 0 ? [1, 1] : (spans[at] ?? [1, 1])
      const columnSpan = freeAcross(taken, row, column, Math.min(across, columns - column))
      const rowSpan = Math.min(down, rows - row)
      for (let field = 0; field < rowSpan * columnSpan; field++) {
        taken.add((row + Math.floor(field / columnSpan)) * 10 + column + (field % columnSpan))
      }
      const text = row > 0 && column > 0 && blanks[at] === true ? '' : `格${row}${column}`
      return [{ row, text, rowSpan, columnSpan, column }]
    }).flat()
    return { columns, rows: Array.from({ length: rows }, (_, row) => drawn.filter((cell) => cell.row === row)) }
  })

function freeAcross(taken: ReadonlySet<number>, row: number, column: number, wanted: number): number {
  let free = 1
  while (free < wanted && !taken.has(row * 10 + column + free)) free += 1
  return free
}
