import type { LibraryReport, ReportSummary } from '../domain/library-report.ts'
import type { Neighbour } from '../queries/reports-of-agency.ts'

/** A report with all its page shows around it. */
export type ShownReport = {
  readonly kept: LibraryReport
  readonly years: readonly ReportSummary[]
  readonly previous: LibraryReport | undefined
  readonly neighbours: readonly Neighbour[]
}
