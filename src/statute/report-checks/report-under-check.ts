import type { AnnualReport } from '../report-format/report.ts'
import type { CheckContext } from './check-context.ts'
import { judgeOrgan, type Organ } from './organ-of-name.ts'
import { type Prose, readProseOf } from './prose/prose.ts'
import { type DisclosureCell, disclosureCells } from './table2/disclosure-table.ts'
import { type BlankFigures, blankFigures } from './table3/blank-figures.ts'
import { type RequestFaults, requestFaults } from './table3/request-faults.ts'
import { findShift, type ShiftedRow } from './table3/shifted-row.ts'
import { type RequestTable, requestTable } from './table3/request-table.ts'

/** A report with what several rules need to know about it, each worked out at most once. */
export type ReportUnderCheck = {
  readonly report: AnnualReport
  readonly context: CheckContext
  readonly organ: Organ
  readonly prose: Prose
  /** The cells of Table 2; none where the report has no such table. */
  readonly disclosure: readonly DisclosureCell[]
  /** Table 3, with its blanks sorted and its failing sums; null where the report has none. */
  readonly requests: RequestTable | null
  readonly blanks: BlankFigures | null
  readonly faults: RequestFaults
  /** A row of Table 3 that slid one cell. Blanks and failing sums are then those of the table put right. */
  readonly shift: ShiftedRow | undefined
}

const noFaults: RequestFaults = { rows: [], results: [], balance: [] }

export function underCheck(report: AnnualReport, context: CheckContext): ReportUnderCheck {
  return {
    report,
    context,
    organ: judgeOrgan(report.agency ?? report.identity?.inTitle ?? null, context.organ),
    prose: readProseOf(report),
    disclosure: disclosureCells(report),
    ...requestsOf(report),
  }
}

function requestsOf({
  table3,
  marks,
}: AnnualReport): Pick<ReportUnderCheck, 'requests' | 'blanks' | 'faults' | 'shift'> {
  if (table3 === null) return { requests: null, blanks: null, faults: noFaults, shift: undefined }
  const requests = requestTable(table3, marks)
  const faults = requestFaults(requests)
  const shift = findShift(requests, faults)
  if (shift === undefined) return { requests, blanks: blankFigures(requests), faults, shift }
  return { requests, blanks: blankFigures(shift.repaired), faults: noFaults, shift }
}
