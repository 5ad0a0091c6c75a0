import type { DraftCell } from '../write-lines.ts'

/** A table cell as written: how many rows and columns it takes up. */
export type SpannedCell = { readonly text: string; readonly rowSpan: number; readonly columnSpan: number }

/**
 * Gives every cell its grid column, the way HTML lays out tables: a cell takes the next columns that no cell from a row
 * above still covers. Spans are taken as far as a printed table could go, whatever a page claims.
 */
export function unfoldSpans(rows: readonly (readonly SpannedCell[])[]): DraftCell[][] {
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = []
  return rows.map((row, at) => {
    let column = 0
    return row.map((cell) => {
      while ((freeFrom[column] ?? 0) > at) column += 1
      const columns = span(cell.columnSpan, widest - column)
      const rowsTaken = cell.rowSpan === 0 ? rows.length - at : span(cell.rowSpan, rows.length - at)
      for (let covered = column; covered < column + columns; covered++) freeFrom[covered] = at + rowsTaken
      const placed = { text: cell.text, column, columns }
      column += columns
      return placed
    })
  })
}

const widest = 256

function span(stated: number, most: number): number {
  return Number.isInteger(stated) ? Math.max(1, Math.min(stated, most)) : 1
}
