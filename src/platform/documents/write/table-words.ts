import type { PaperTable } from '../../../kernel/paper.ts'
import { columnsOf, placeCells, rowsOf, type PlacedCell } from '../../../kernel/paper-grid.ts'
import { tableTextSize, typeOfCells, type CellType } from './table-type.ts'

/** The table as the words and sizes its Typst template takes. */
export function wordsOfTable(table: PaperTable): object {
  const rows = placeCells(table)
  const typeOf = typeOfCells(table)
  const cells = (some: readonly (readonly PlacedCell[])[]) =>
    some.flat().map((placed) => wordsOfCell(placed, typeOf(placed)))
  return {
    kind: 'table',
    caption: table.caption,
    showCaption: table.showCaption === true,
    widths: table.widths,
    size: tableTextSize(table),
    head: cells(rows.slice(0, table.headRows)),
    body: cells(rows.slice(table.headRows)),
  }
}

function wordsOfCell({ cell }: PlacedCell, type: CellType): object {
  const { text, align = 'left' } = cell
  return { text, align, rows: rowsOf(cell), columns: columnsOf(cell), ...type }
}
