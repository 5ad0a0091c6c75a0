import type { Finding } from '../../../../../kernel/finding.ts'
import type { Day } from '../../../../../kernel/day.ts'
import type { Place } from '../../../../../kernel/source-document.ts'
import type { Narrative, ReportIdentity, ReportSection } from '../../../../../statute/report-format/report.ts'

/** Everything a report says outside its tables, and where each value stands. */
export type ProseReading = {
  /** As printed, spaces and line breaks inside taken out; null where the text has none. */
  readonly title: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly publishedOn: Day | null
  readonly preamble: string
  readonly sections: readonly ReportSection[]
  readonly narrative: Narrative
  readonly identity: ReportIdentity
  /** Keys: `title`, `agency`, `year`, `publishedOn`, `narrative.<key>`, `section.<n>` (n from 0, the heading). */
  readonly places: Readonly<Record<string, Place>>
  readonly findings: readonly Finding[]
}
