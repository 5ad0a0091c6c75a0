import { applicantColumns, type ApplicantKey } from '../../../../../statute/report-format/applicants.table.ts'
import { isPrinted, type Atom, type AtomRow } from './atom.ts'
import type { Group } from './group-rows.ts'
import { findLabel } from './label-index.ts'
import { applicantLabels } from './report-labels.ts'

/** What the heads of Table 3 tell about its columns. */
export type ApplicantHeads = {
  /** Grid column of each of the seven columns, where the source has a grid and all seven heads side by side in it. */
  readonly columns: readonly number[] | undefined
  /** The heads are written in another order than the form's. */
  readonly reordered: boolean
}

/** Reads the heads above the first row of numbers. */
export function readApplicantHeads(rows: readonly AtomRow[], perCell: boolean): ApplicantHeads {
  const heads = rows.slice(0, firstNumbers(rows)).filter((row) => row.atoms.every((atom) => !isPrinted(atom)))
  const lines = perCell ? [heads.flatMap((row) => row.atoms)] : heads.map((row) => row.atoms)
  const reordered = lines.some(isReordered)
  const columns = gridColumns(heads)
  return { columns: columns !== undefined && (reordered || isAscending(columns)) ? columns : undefined, reordered }
}

function isAscending(columns: readonly number[]): boolean {
  return columns.every((column, at) => at === 0 || column > (columns[at - 1] as number))
}

/** Heads stand above the first numbers; a page break may repeat them below. */
function firstNumbers(rows: readonly AtomRow[]): number {
  const at = rows.findIndex((row) => row.atoms.some(isPrinted))
  return at === -1 ? rows.length : at
}

/** The seven cells of a row by the columns of the heads; undefined where a column has no cell or a value no column. */
export function cellsUnderHeads(group: Group, columns: readonly number[]): Atom[] | undefined {
  const cells = columns.map((column) => group.cells.find((cell) => covers(cell, column)))
  if (cells.some((cell) => cell === undefined) || new Set(cells).size !== columns.length) return undefined
  return group.cells.every((cell) => !isPrinted(cell) || cells.includes(cell)) ? (cells as Atom[]) : undefined
}

/** A head merged over too many columns or too few moves those beside it: then none has the column of its values. */
function gridColumns(heads: readonly AtomRow[]): readonly number[] | undefined {
  const found = new Map<string, Atom>()
  for (const atom of heads.flatMap((row) => row.atoms)) {
    if (atom.kind !== 'text' || atom.column === undefined) continue
    const key = findLabel(applicantLabels, atom.text)
    if (key !== undefined && !found.has(key)) found.set(key, atom)
  }
  const cells = applicantColumns.flatMap(({ key }) => found.get(key) ?? [])
  return cells.length === applicantColumns.length && areSideBySide(cells)
    ? cells.map(({ column = 0 }) => column)
    : undefined
}

function areSideBySide(cells: readonly Atom[]): boolean {
  const sorted = [...cells].sort((one, other) => (one.column ?? 0) - (other.column ?? 0))
  return sorted.every(({ column = 0, columns = 1 }, at) => {
    const next = sorted[at + 1]
    return next === undefined || next.column === column + columns
  })
}

/** All five kinds of organisation, or 自然人 with the group beside it or 总计, in another order than the form's. */
function isReordered(atoms: readonly Atom[]): boolean {
  const keys: string[] = atoms.flatMap((atom) =>
    atom.kind === 'text' ? (findLabel(applicantLabels, atom.text) ?? []) : [],
  )
  return orders.some((order) => {
    const found = order.map((key) => keys.indexOf(key))
    return found.every((at) => at >= 0) && found.some((at, index) => index > 0 && at < (found[index - 1] as number))
  })
}

function covers(cell: Atom, column: number): boolean {
  return cell.column !== undefined && cell.column <= column && column < cell.column + (cell.columns ?? 1)
}

const organisations: readonly ApplicantKey[] = applicantColumns
  .filter(({ group }) => group !== null)
  .map(({ key }) => key)
const orders: readonly (readonly string[])[] = [
  organisations,
  ['naturalPerson', 'total'],
  ['naturalPerson', 'organizations'],
  ['organizations', 'total'],
]
