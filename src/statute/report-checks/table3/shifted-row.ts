import { TOTAL_COLUMN } from '../../report-format/applicants.table.ts'
import type { Figure } from '../../report-format/report.ts'
import type { Table3Key } from '../../report-format/table3.table.ts'
import { sumOfKnown } from '../sums.ts'
import { type RequestFaults, requestFaults } from './request-faults.ts'
import { type RequestTable, rowOf, withRow } from './request-table.ts'

/** A row that slid one cell, and its figures put back. */
export type ShiftedRow = {
  readonly row: Table3Key
  readonly moved: readonly number[]
  readonly direction: '左' | '右'
  /** The table with the row put back, in which every sum holds. */
  readonly repaired: RequestTable
}

/**
 * The row that, moved by one cell, makes every sum of the table hold; undefined where there is none. Only such a complete
 * proof counts: a row that merely looks better elsewhere may just as well be wrong.
 */
export function findShift(table: RequestTable, faults: RequestFaults): ShiftedRow | undefined {
  for (const row of table.printed) {
    const figures = rowOf(table, row)
    if (figures[TOTAL_COLUMN] !== null && !faults.rows.some((fault) => fault.row === row)) continue
    for (const [moved, direction] of [
      [movedRight(figures), '左'],
      [movedLeft(figures), '右'],
    ] as const) {
      const repaired = moved === undefined ? undefined : withRow(table, row, moved)
      if (moved !== undefined && repaired !== undefined && !hasFaults(repaired))
        return { row, moved, direction, repaired }
    }
  }
  return undefined
}

/** Whether any sum of the table fails. */
export function hasFaults(table: RequestTable): boolean {
  const { rows, results, balance } = requestFaults(table)
  return rows.length + results.length + balance.length > 0
}

// The row slid left: its first figure fell off, its total stands in the sixth column.
function movedRight(figures: readonly Figure[]): number[] | undefined {
  const kept = figures.slice(0, TOTAL_COLUMN)
  if (kept.includes(null) || (figures[TOTAL_COLUMN] ?? 0) !== 0) return undefined
  const total = kept.at(-1) ?? 0
  const first = total - sumOfKnown(kept.slice(0, -1))
  return total > 0 && first >= 0 ? [first, ...(kept as number[])] : undefined
}

// The row slid right: an empty cell came first and the total fell off.
function movedLeft(figures: readonly Figure[]): number[] | undefined {
  const [first, ...rest] = figures
  if ((first ?? 0) !== 0 || rest.includes(null) || sumOfKnown(rest) === 0) return undefined
  return [...(rest as number[]), sumOfKnown(rest)]
}
