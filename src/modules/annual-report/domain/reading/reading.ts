import type { Finding } from '../../../../kernel/finding.ts'
import type { Place, SourceDocument } from '../../../../kernel/source-document.ts'
import type { AnnualReport } from '../../../../statute/report-format/report.ts'

/** A report as read from a document, with where every figure came from and what is uncertain. */
export type Reading = {
  readonly report: AnnualReport
  /** Where each figure stands in `document.text`, by its path. */
  readonly places: Readonly<Record<string, Place>>
  /** What reading itself has to say (rules `R.…`); the checks of the report are separate. */
  readonly findings: readonly Finding[]
  /** Why no figures could be read at all, as a Chinese sentence; null where some were. */
  readonly refusal: string | null
  readonly document: SourceDocument
}
