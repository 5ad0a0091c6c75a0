import type { PaperTable } from '../../kernel/paper.ts'
import { placeCells, unfoldGrid, type PlacedCell } from '../../kernel/paper-grid.ts'

/** A placed cell and the head cells that name it: the band of column heads above it, then the row heads before it. */
export type HeadedCell = PlacedCell & { readonly heads: readonly PlacedCell[] }

/**
 * Tells for every data cell which heads a screen reader has to say. Scope alone cannot: heads of these forms stand in
 * several bands, over several levels, and merged cells name only some of the rows beside them.
 */
export function cellsWithHeads(table: PaperTable): HeadedCell[][] {
  const grid = unfoldGrid(table)
  return placeCells(table).map((cells) =>
    cells.map((placed) => ({ ...placed, heads: placed.cell.heads === undefined ? headsOf(placed, grid) : [] })),
  )
}

type Grid = readonly (readonly (PlacedCell | undefined)[])[]

function headsOf({ row, column }: PlacedCell, grid: Grid): PlacedCell[] {
  const above: PlacedCell[] = []
  for (let at = row - 1; at >= 0; at--) {
    const placed = grid[at]?.[column]
    if (placed?.cell.heads === 'column') above.unshift(placed)
    else if (above.length > 0) break
  }
  const before = (grid[row] ?? []).slice(0, column).filter((placed) => placed?.cell.heads === 'row')
  return [...new Set([...above, ...before])].filter((placed) => placed !== undefined)
}
