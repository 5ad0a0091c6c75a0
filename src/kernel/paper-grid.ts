import type { PaperCell, PaperTable } from './paper.ts'

/** A cell with the grid row and column of its upper left corner, both from 0. */
export type PlacedCell = { readonly cell: PaperCell; readonly row: number; readonly column: number }

/** Where every cell of the table stands once row and column spans are unfolded, row by row. */
export function placeCells(table: PaperTable): PlacedCell[][] {
  const takenUntil: number[] = table.widths.map(() => 0)
  return table.rows.map((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while ((takenUntil[column] ?? 0) > row) column += 1
      const placed = { cell, row, column }
      for (let covered = 0; covered < columnsOf(cell); covered++) takenUntil[column + covered] = row + rowsOf(cell)
      column += columnsOf(cell)
      return placed
    })
  })
}

/** The cell at every place of the grid, by row and column; merged cells stand at all places they cover. */
export function unfoldGrid(table: PaperTable): PlacedCell[][] {
  const grid: PlacedCell[][] = table.rows.map(() => [])
  for (const placed of placeCells(table).flat()) {
    const { cell, row, column } = placed
    for (const covered of grid.slice(row, row + rowsOf(cell))) {
      for (let at = column; at < column + columnsOf(cell); at++) covered[at] = placed
    }
  }
  return grid
}

/** Grid rows a cell covers. */
export function rowsOf(cell: PaperCell): number {
  return cell.rows ?? 1
}

/** Grid columns a cell covers. */
export function columnsOf(cell: PaperCell): number {
  return cell.columns ?? 1
}
