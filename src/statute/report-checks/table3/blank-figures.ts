import { TOTAL_COLUMN } from '../../report-format/applicants.table.ts'
import type { Table3Key } from '../../report-format/table3.table.ts'
import { sumOfKnown } from '../sums.ts'
import { applicantsOnly, everyColumn, figureOf, pathOf, type RequestTable, rowOf, totalOf } from './request-table.ts'

/** A blank cell whose figure the others settle. */
export type SettledBlank = { readonly path: string; readonly row: Table3Key; readonly expected: number | undefined }

/**
 * Every blank of Table 3, each named once, by the largest cause that explains it: the whole table, a whole column, a
 * whole row, a total, a component the total needs, or a single cell.
 */
export type BlankFigures = {
  readonly wholeTable: boolean
  readonly columns: readonly number[]
  readonly rows: readonly Table3Key[]
  readonly totals: readonly SettledBlank[]
  readonly results: readonly number[]
  /** Rows whose blanks must hold something, because the total is larger than the figures given. */
  readonly needed: readonly { readonly row: Table3Key; readonly paths: readonly string[]; readonly missing: number }[]
  readonly single: readonly string[]
  /** Cells with a slash or dash, and cells whose figure could not be read. */
  readonly slashed: readonly string[]
  readonly unread: readonly string[]
}

export function blankFigures(table: RequestTable): BlankFigures {
  const slashed: string[] = []
  const unread: string[] = []
  const blank = new Set<string>()
  for (const row of table.printed) {
    const figures = rowOf(table, row)
    for (const column of everyColumn) {
      if (figures[column] !== null) continue
      const path = pathOf(row, column)
      const mark = table.marks[path] ?? 'blank'
      if (mark === 'slash' || mark === 'dash') slashed.push(path)
      else if (mark === 'blank') blank.add(path)
      else unread.push(path)
    }
  }
  return blank.size === 0 ? { ...none, slashed, unread } : { ...sortBlanks(table, blank), slashed, unread }
}

const none: BlankFigures = {
  wholeTable: false,
  columns: [],
  rows: [],
  totals: [],
  results: [],
  needed: [],
  single: [],
  slashed: [],
  unread: [],
}

function sortBlanks(table: RequestTable, blank: ReadonlySet<string>): Omit<BlankFigures, 'slashed' | 'unread'> {
  const isBlank = (row: Table3Key, column: number) => blank.has(pathOf(row, column))
  const columns = everyColumn.filter(
    (column) => table.printed.length > 2 && table.printed.every((row) => isBlank(row, column)),
  )
  if (columns.length === everyColumn.length) return { ...none, wholeTable: true }
  const open = everyColumn.filter((column) => !columns.includes(column))
  const rows = table.printed.filter((row) => open.every((column) => isBlank(row, column)))
  const results = rows.includes('totalResults') ? [] : open.filter((column) => isBlank('totalResults', column))
  const others = table.printed.filter((row) => !rows.includes(row) && row !== 'totalResults')
  const totals = others
    .filter((row) => open.includes(TOTAL_COLUMN) && isBlank(row, TOTAL_COLUMN))
    .map((row) => ({ path: pathOf(row, TOTAL_COLUMN), row, expected: totalFromRest(table, row) }))
  const parts = others.map((row) => ({ row, paths: blankParts(row, open, isBlank), missing: missingIn(table, row) }))
  return {
    wholeTable: false,
    columns,
    rows,
    totals,
    results,
    needed: parts.filter(({ paths, missing }) => paths.length > 0 && missing > 0),
    single: parts.filter(({ missing }) => missing <= 0).flatMap(({ paths }) => paths),
  }
}

function blankParts(
  row: Table3Key,
  open: readonly number[],
  isBlank: (row: Table3Key, column: number) => boolean,
): string[] {
  return open.filter((column) => column !== TOTAL_COLUMN && isBlank(row, column)).map((column) => pathOf(row, column))
}

function missingIn(table: RequestTable, row: Table3Key): number {
  const total = totalOf(table, row)
  return total === null ? 0 : total - sumOfKnown(applicantsOnly.map((column) => figureOf(table, row, column)))
}

function totalFromRest(table: RequestTable, row: Table3Key): number | undefined {
  const parts = applicantsOnly.map((column) => figureOf(table, row, column))
  return parts.includes(null) ? undefined : sumOfKnown(parts)
}
