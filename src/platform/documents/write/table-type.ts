import type { PaperCell, PaperTable } from '../../../kernel/paper.ts'

/** Width of the text area of an A4 page with the margins of GB/T 9704, in millimetres. */
export const TEXT_WIDTH_MM = 156

/** Type size of a table in points: 五号 (10.5), or 小五 (9) where ten columns and more have to share the page. */
export function tableTextSize(table: PaperTable): number {
  return table.widths.length < 10 ? 10.5 : 9
}

/** The size at which the digits of a cell stand on one line of its column; never more than the table's own. */
export function fittingSize(cell: PaperCell, column: number, table: PaperTable): number {
  const size = tableTextSize(table)
  if (!/^[\d.+-]+$/.test(cell.text)) return size
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const share = table.widths.slice(column, column + (cell.columns ?? 1)).reduce((sum, width) => sum + width, 0)
  const room = ((share / total) * TEXT_WIDTH_MM - 2 * CELL_PADDING_MM) * POINTS_PER_MM
  return Math.max(SMALLEST, Math.min(size, Math.floor((room / (cell.text.length * DIGIT_EM)) * 2) / 2))
}

/** Space between a cell's text and its left and right border. */
export const CELL_PADDING_MM = 0.8

const POINTS_PER_MM = 72 / 25.4
const SMALLEST = 5
// Widest digit of the fonts a report is set in, with a little to spare.
const DIGIT_EM = 0.58
