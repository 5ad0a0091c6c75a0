import { table3Rows, type Table3Key, type Table3Row } from '../../../../../statute/report-format/table3.table.ts'
import { cellsUnderHeads, type ApplicantHeads } from './applicant-heads.ts'
import type { NumericRow } from './assign-rows.ts'
import { isPrinted, type Atom } from './atom.ts'
import { chooseWindows } from './choose-window.ts'
import type { Group } from './group-rows.ts'
import { isFollowedInForm } from './row-order.ts'
import type { Table3Layout } from './table3-layout.ts'

/** The seven cells of every row, or undefined where they are not certain. */
export function cellsOfRows(layout: Table3Layout): (readonly Atom[] | undefined)[] {
  const { rows, assigned, perCell, size, uniform } = layout
  const shapes = rows.map(({ group }, at) => ({
    cells: group.cells,
    rank: ranks.get(assigned.keys[at] ?? null) ?? 'none',
    part: perCell ? -1 : group.part,
    labelAt: group.labelAt,
  }))
  const starts = chooseWindows(shapes, size, uniform)
  const whole = perCell ? rows.filter(({ group }) => group.cells.length === size).length : 0
  const placeholders = countsMergedCells(layout)
  return rows.map(({ group }, at) => {
    if (perCell && !isFollowedInForm(layout, at)) return undefined
    const start = starts[at]
    const window = start === undefined ? undefined : group.cells.slice(start, start + size)
    const cells = cellsOfRow(group, window, layout.heads)
    if (group.cells.length !== size && isForeignLength(whole / rows.length, cells)) return undefined
    return placeholders && !hasColumns(group) && endsBlank(cells) ? undefined : cells
  })
}

/** Where most rows (or, for rows with blank cells, any) have exactly their cells, one of another length lost or won some. */
function isForeignLength(shareOfWhole: number, cells: readonly Atom[] | undefined): boolean {
  return shareOfWhole > 0.5 || (shareOfWhole > 0 && !isFull(cells))
}

/** Values side by side are the row; blank ones are placed by the heads, where those have columns. */
function cellsOfRow(
  group: Group,
  window: readonly Atom[] | undefined,
  heads: ApplicantHeads,
): readonly Atom[] | undefined {
  const underHeads = () => (heads.columns === undefined ? undefined : cellsUnderHeads(group, heads.columns))
  if (heads.reordered) return underHeads()
  if (isFull(window)) return window
  return underHeads() ?? window
}

function isFull(cells: readonly Atom[] | undefined): boolean {
  return cells?.every(isPrinted) === true
}

/** Are there cells for the columns a merged cell covers? */
function countsMergedCells({ rows, perCell, size }: Table3Layout): boolean {
  return perCell ? rows.some(({ group }) => group.cells.length > size) : rows.some(hasTail(size))
}

/** Whole rows with blank cells behind them: merged cells are counted at the end of the line. */
function hasTail(size: number): (row: NumericRow) => boolean {
  return ({ group }) => !hasColumns(group) && group.cells.length > size && group.cells.slice(0, size).every(isPrinted)
}

function hasColumns({ cells }: Group): boolean {
  return cells.some(({ column }) => column !== undefined)
}

/** With placeholders of merged cells between the rows, a blank last cell may be one of them. */
function endsBlank(cells: readonly Atom[] | undefined): boolean {
  const total = cells?.at(-1)
  return total !== undefined && !isPrinted(total) && cells?.some(isPrinted) === true
}

/** Rows of one rank are printed alike: numerals 一 二 四, numerals （一）（二）（七）, numerals 1 2 3. */
function rankOf(number: string): string {
  if (number === '') return 'none'
  if (/^\d/.test(number)) return 'leaf'
  return number.startsWith('（') ? 'middle' : 'top'
}

const ranks = new Map<Table3Key | null, string>(table3Rows.map(({ key, number }: Table3Row) => [key, rankOf(number)]))
