import type { Day } from '../../../kernel/day.ts'
import type { Finding } from '../../../kernel/finding.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import type { AgencyKind, AgencyLevel } from './agency-kinds.table.ts'

/** A report as a list shows it. */
export type ReportSummary = {
  readonly id: string
  readonly agency: string
  readonly region: string
  readonly kind: AgencyKind
  readonly level: AgencyLevel
  readonly year: number
  readonly title: string
  readonly publishedOn: Day | null
  /** 本年新收政府信息公开申请, null where not certain. */
  readonly newReceived: number | null
  readonly errors: number
  readonly warnings: number
}

/** Where an edition came from. */
export type SourceFile = {
  readonly name: string
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string
  readonly mediaType: string
}

export type Edition = {
  readonly edition: number
  readonly source: SourceFile
  readonly importedAt: Date
}

/** A report with everything its page shows, at its newest edition or the one asked for. */
export type LibraryReport = ReportSummary & {
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
  readonly edition: number
  /** Newest first. */
  readonly editions: readonly Edition[]
}
