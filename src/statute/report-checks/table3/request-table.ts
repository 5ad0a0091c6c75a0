import { applicantColumns, TOTAL_COLUMN } from '../../report-format/applicants.table.ts'
import type { Figure, Mark, Table3 } from '../../report-format/report.ts'
import { table3Rows, type Table3Category, type Table3Key, type Table3Row } from '../../report-format/table3.table.ts'

export const applicantLabels = applicantColumns.map((column) => column.label)
export const everyColumn = [0, 1, 2, 3, 4, 5, 6] as const
export const applicantsOnly = [0, 1, 2, 3, 4, 5] as const

/** Table 3 as the rules read it: rows in statutory order, seven figures each, a missing row or figure being null. */
export type RequestTable = {
  readonly printed: readonly Table3Key[]
  readonly results: readonly Table3Key[]
  readonly marks: Readonly<Record<string, Mark>>
  readonly rows: Readonly<Partial<Record<Table3Key, readonly Figure[]>>>
}

/** The rows of Table 3 that are results, one application counting in exactly one of them. */
const resultRows: readonly Table3Row[] = table3Rows.filter((row: Table3Row) => row.category !== null)
const rowByKey = new Map<Table3Key, Table3Row>(table3Rows.map((row) => [row.key, row]))

export function requestTable(table: Table3, marks: Readonly<Record<string, Mark>> = {}): RequestTable {
  const printed = table3Rows.filter((row) => table.rows[row.key] !== undefined).map((row) => row.key)
  return { printed, results: resultRowsOf(table), marks, rows: table.rows }
}

/** The figure of a cell; null where the table, the row or the cell is missing or blank. */
export function figureOf(table: RequestTable | null, row: Table3Key, column: number): Figure {
  return table?.rows[row]?.[column] ?? null
}

/** The row's total, null where unknown. */
export function totalOf(table: RequestTable | null, row: Table3Key): Figure {
  return figureOf(table, row, TOTAL_COLUMN)
}

export function pathOf(row: Table3Key, column: number): string {
  return `table3.${row}.${column}`
}

export function rowPaths(row: Table3Key): string[] {
  return everyColumn.map((column) => pathOf(row, column))
}

/** The seven figures of a row. */
export function rowOf(table: RequestTable, row: Table3Key): Figure[] {
  const figures = table.rows[row] ?? []
  return everyColumn.map((column) => figures[column] ?? null)
}

/** The table with one row replaced. */
export function withRow(table: RequestTable, row: Table3Key, figures: readonly Figure[]): RequestTable {
  return { ...table, rows: { ...table.rows, [row]: figures } }
}

/** A row as a clerk calls it, without its explanation in brackets: `三（二）部分公开`, `不予公开 1.属于国家秘密`. */
export function rowName(key: Table3Key): string {
  return rowNames.get(key) ?? key
}

/** Total of a result category; null where one of its rows is missing or blank. */
export function categoryTotal(table: RequestTable, category: Table3Category): Figure {
  let sum = 0
  const rows = table.results.filter((key) => rowByKey.get(key)?.category === category)
  for (const row of rows) {
    const total = totalOf(table, row)
    if (total === null) return null
    sum += total
  }
  return rows.length === 0 ? null : sum
}

/** Paths of the totals of a result category. */
export function categoryPaths(table: RequestTable, category: Table3Category): string[] {
  return table.results.filter((key) => rowByKey.get(key)?.category === category).map((key) => pathOf(key, TOTAL_COLUMN))
}

// （六）其他处理 is one row in the 2019 form and three in the 2021 form; a table has whichever it prints.
function resultRowsOf(table: Table3): Table3Key[] {
  const single = table.rows.otherHandling !== undefined
  const split = ['otherNoCorrection', 'otherNoPayment', 'otherOther'].some(
    (key) => table.rows[key as Table3Key] !== undefined,
  )
  return resultRows
    .filter((row) => row.category !== 'other' || (row.key === 'otherHandling' ? single && !split : split || !single))
    .map((row) => row.key)
}

const categoryLabels = { denied: '不予公开', unable: '无法提供', refused: '不予处理', other: '其他处理' } as const
const rowNames = new Map<Table3Key, string>(table3Rows.map((row: Table3Row) => [row.key, nameOf(row)]))

function nameOf(row: Table3Row): string {
  const short = row.label.replace(/（.*$/, '').replace(/、行政机关.*$/, '')
  if (row.category === null || !/^\d/.test(row.number)) return `${row.number}${short}`
  return `${categoryLabels[row.category as keyof typeof categoryLabels]} ${row.number}${short}`
}
