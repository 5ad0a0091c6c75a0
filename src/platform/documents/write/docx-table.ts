import type * as Docx from 'docx'
import type { PaperTable } from '../../../kernel/paper.ts'
import { columnsOf, rowsOf, unfoldGrid, type PlacedCell } from '../../../kernel/paper-grid.ts'
import { docxFonts } from './docx-styles.ts'
import { columnWidths, typeOfCells, type CellType } from './table-type.ts'

/** The table as Word writes it: merged cells, head rows that repeat on every page, rows never cut by a page's end. */
export function docxTable(docx: typeof Docx, table: PaperTable): Docx.Table {
  const widths = columnWidths(table).map((width) => Math.round(width * TWIPS_PER_MM))
  const typeOf = typeOfCells(table)
  const rows = unfoldGrid(table).map((cells) => [...new Set(cells)])
  return new docx.Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    alignment: docx.AlignmentType.CENTER,
    rows: rows.map(
      (cells, row) =>
        new docx.TableRow({
          tableHeader: row < table.headRows,
          cantSplit: true,
          children: cells.map((placed) =>
            docxCell(docx, placed, {
              ...typeOf(placed),
              widths,
              row,
              kept: row < rows.length - 1 && rows.length <= MOST_ROWS_KEPT,
            }),
          ),
        }),
    ),
  })
}

type Frame = CellType & {
  readonly widths: readonly number[]
  readonly row: number
  /** Keeps a table that fits on one page from being cut over two. */
  readonly kept: boolean
}

function docxCell(docx: typeof Docx, placed: PlacedCell, frame: Frame): Docx.TableCell {
  const { cell, column } = placed
  const { size, padding, widths, row } = frame
  const side = Math.round(padding * TWIPS_PER_MM)
  const width = widths.slice(column, column + columnsOf(cell)).reduce((sum, each) => sum + each, 0)
  return new docx.TableCell({
    // Word repeats a merged cell in every row it covers. The library would too, but with empty lines of body size.
    ...(rowsOf(cell) > 1 && { verticalMerge: placed.row === row ? 'restart' : 'continue' }),
    columnSpan: columnsOf(cell),
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    margins: { left: side, right: side, top: 45, bottom: 45, marginUnitType: docx.WidthType.DXA },
    children: [
      new docx.Paragraph({
        alignment: cell.align ?? 'left',
        keepNext: frame.kept,
        spacing: { line: Math.round(size * 25), lineRule: 'exact' },
        children: [
          new docx.TextRun({
            text: placed.row === row ? cell.text : '',
            font: docxFonts.table,
            size: Math.round(size * 2),
          }),
        ],
      }),
    ],
  })
}

const TWIPS_PER_MM = 1440 / 25.4
const MOST_ROWS_KEPT = 34
