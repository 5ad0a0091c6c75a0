import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Finding } from '../../../kernel/finding.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import type { AgencyKind, AgencyLevel } from '../domain/agency-kinds.table.ts'

/** Written as JSON text, read back as the value. */
type Json<Value> = ColumnType<Value, string, string>

export type ReportTable = {
  readonly id: Generated<string>
  readonly agency: string
  readonly agency_key: string
  readonly region: string
  readonly kind: AgencyKind
  readonly level: AgencyLevel
  readonly year: number
  readonly title: string
  readonly published_on: Day | null
  readonly new_received: ColumnType<string | null, number | null, number | null>
  readonly edition: number
  readonly findings: Json<readonly Finding[]>
  readonly errors: number
  readonly warnings: number
  readonly imported_at: Generated<Date>
}

export type EditionTable = {
  readonly report_id: string
  readonly edition: number
  readonly report: Json<AnnualReport>
  readonly reading_findings: Json<readonly Finding[]>
  readonly source_name: string
  readonly source_hash: string
  readonly media_type: string
  readonly imported_at: Generated<Date>
}

export type LibraryTables = {
  readonly 'report_library.report': ReportTable
  readonly 'report_library.edition': EditionTable
}

export type LibraryDatabase = Kysely<LibraryTables>
export type LibraryTransaction = Transaction<LibraryTables>
