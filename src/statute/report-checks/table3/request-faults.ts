import { TOTAL_COLUMN } from '../../report-format/applicants.table.ts'
import type { Figure } from '../../report-format/report.ts'
import type { Table3Key } from '../../report-format/table3.table.ts'
import { compareSums } from '../sums.ts'
import { everyColumn, figureOf, type RequestTable, rowOf } from './request-table.ts'

/** A row whose total is not the sum of its six applicant figures. */
export type RowFault = {
  readonly row: Table3Key
  readonly sum: number
  readonly total: number
  readonly complete: boolean
}

/** A column in which two sums that must agree do not. */
export type ColumnFault = {
  readonly column: number
  readonly expected: number
  readonly actual: number
  readonly complete: boolean
}

/** Every sum of Table 3 that fails; worked out once, used by the rules and by those that look for the cause. */
export type RequestFaults = {
  readonly rows: readonly RowFault[]
  /** （七）总计 against the results above it. */
  readonly results: readonly ColumnFault[]
  /** 一 + 二 against （七） + 四. */
  readonly balance: readonly ColumnFault[]
}

export function requestFaults(table: RequestTable): RequestFaults {
  return {
    rows: table.printed.flatMap((row) => rowFault(table, row)),
    results: resultsFaults(table),
    balance: everyColumn.flatMap((column) => balanceFault(table, column)),
  }
}

function rowFault(table: RequestTable, row: Table3Key): RowFault[] {
  const figures = rowOf(table, row)
  const { verdict, left, right, complete } = compareSums(figures.slice(TOTAL_COLUMN), figures.slice(0, TOTAL_COLUMN))
  return verdict === 'fails' ? [{ row, sum: right, total: left, complete }] : []
}

function resultsFaults(table: RequestTable): ColumnFault[] {
  const rows = table.results.map((row) => rowOf(table, row))
  return everyColumn.flatMap((column) => {
    const parts = rows.map((figures) => figures[column] as Figure)
    return columnFault(column, parts, [figureOf(table, 'totalResults', column)])
  })
}

function balanceFault(table: RequestTable, column: number): ColumnFault[] {
  const received = [figureOf(table, 'newReceived', column), figureOf(table, 'carriedIn', column)]
  return columnFault(column, received, [figureOf(table, 'totalResults', column), figureOf(table, 'carriedOut', column)])
}

function columnFault(column: number, should: readonly Figure[], is: readonly Figure[]): ColumnFault[] {
  const { verdict, left, right, complete } = compareSums(should, is)
  return verdict === 'fails' ? [{ column, expected: left, actual: right, complete }] : []
}
