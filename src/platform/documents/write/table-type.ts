import type { PaperTable } from '../../../kernel/paper.ts'
import type { PlacedCell } from '../../../kernel/paper-grid.ts'

/** How a cell is set: type size in points, space left and right of its text in millimetres. */
export type CellType = { readonly size: number; readonly padding: number }

/** Width of the text area of an A4 page with the margins of GB/T 9704, in millimetres. */
export const TEXT_WIDTH_MM = 156

/** Type size of a table in points: 五号 (10.5), or 小五 (9) where ten columns and more have to share the page. */
export function tableTextSize(table: PaperTable): number {
  return table.widths.length < 10 ? 10.5 : 9
}

/** Widths of the grid columns in millimetres. */
export function columnWidths(table: PaperTable): number[] {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  return table.widths.map((width) => (width / total) * TEXT_WIDTH_MM)
}

/**
 * Sets long figures small enough to stand on one line of their column, and gives narrow column heads such as 商业企业
 * and 法律服务机构 so much padding that they break after every second character, not 商业企/业.
 */
export function typeOfCell({ cell, column }: PlacedCell, table: PaperTable): CellType {
  const size = tableTextSize(table)
  const width = columnWidths(table)
    .slice(column, column + (cell.columns ?? 1))
    .reduce((sum, each) => sum + each, 0)
  if (cell.align !== 'center') return { size, padding: LABEL_PADDING_MM }
  if (/^[\d.+-]+$/.test(cell.text)) return { size: fittingSize(cell.text.length, width, size), padding: PADDING_MM }
  return { size, padding: pairwise(cell.text, width, size) }
}

function fittingSize(digits: number, width: number, size: number): number {
  const fitting = ((width - 2 * PADDING_MM) * POINTS_PER_MM) / (digits * DIGIT_EM)
  return Math.max(SMALLEST, Math.min(size, Math.floor(fitting * 2) / 2))
}

function pairwise(text: string, width: number, size: number): number {
  const room = ((width - 2 * PADDING_MM) * POINTS_PER_MM) / size
  const breaksBadly = text.length > room && text.length % 2 === 0 && room >= 2 && room < 4
  return breaksBadly ? (width - (PAIR_EM * size) / POINTS_PER_MM) / 2 : PADDING_MM
}

const PADDING_MM = 0.8
const LABEL_PADDING_MM = 1.3
const POINTS_PER_MM = 72 / 25.4
const SMALLEST = 5
// Widest digit of the fonts a report is set in, with a little to spare.
const DIGIT_EM = 0.58
// Two characters and a little to spare.
const PAIR_EM = 2.3
