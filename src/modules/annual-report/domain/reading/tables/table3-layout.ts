import type { ApplicantHeads } from './applicant-heads.ts'
import type { Assignment, NumericRow } from './assign-rows.ts'

/** What is known of Table 3 before its cells are taken. */
export type Table3Layout = {
  readonly rows: readonly NumericRow[]
  readonly assigned: Assignment
  readonly heads: ApplicantHeads
  /** Printed tables in which a cell's position is its column. */
  readonly uniform: ReadonlySet<number>
  /** One cell a line. */
  readonly perCell: boolean
  /** The table is followed by the next one. */
  readonly ended: boolean
  readonly size: number
}
