import type { PaperTable } from '../../../kernel/paper.ts'
import { columnsOf, placeCells, type PlacedCell } from '../../../kernel/paper-grid.ts'

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
 * Tells how to set the cells of a table: all figures in one size at which the longest stands on one line of its column,
 * and narrow column heads such as 商业企业 and 法律服务机构 with so much padding that they break after every second
 * character, not 商业企/业.
 */
export function typeOfCells(table: PaperTable): (placed: PlacedCell) => CellType {
  const size = tableTextSize(table)
  const widths = columnWidths(table)
  const widthOf = ({ cell, column }: PlacedCell) =>
    widths.slice(column, column + columnsOf(cell)).reduce((sum, each) => sum + each, 0)
  const fitting = (placed: PlacedCell) => fittingSize(placed.cell.text.length, widthOf(placed), size)
  const figures = placeCells(table).flat().filter(isFigure).map(fitting)
  const figureSize = Math.max(SMALLEST_FOR_ALL, Math.min(size, ...figures))
  return (placed) => {
    if (placed.cell.align !== 'center') return { size, padding: LABEL_PADDING_MM }
    if (isFigure(placed)) return { size: Math.min(figureSize, fitting(placed)), padding: PADDING_MM }
    return { size, padding: pairwise(placed.cell.text, widthOf(placed), size) }
  }
}

function isFigure({ cell }: PlacedCell): boolean {
  return cell.align === 'center' && /^[\d.+-]+$/.test(cell.text)
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
// One figure of many digits does not make all others hard to read: it alone is set smaller than this.
const SMALLEST_FOR_ALL = 7.5
// Widest digit of the fonts a report is set in, with a little to spare.
const DIGIT_EM = 0.58
// Two characters and a little to spare.
const PAIR_EM = 2.3
