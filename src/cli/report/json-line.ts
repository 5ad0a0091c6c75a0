import type { Finding } from '../../kernel/finding.ts'
import type { AnnualReport } from '../../statute/report-format/report.ts'
import { toInterchange, type FileRefusal } from '../../modules/annual-report/public.ts'

export type ReportLine = {
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
  readonly refusal: string | null
  /** Where each value stands in the file, by path. */
  readonly places?: Readonly<Record<string, unknown>>
}

/** A report as one line of JSON (interchange format); `refusal` says why a file that opened gave no figures. */
export function lineOfReport({ report, findings, refusal, places }: ReportLine): string {
  const extra = { ...(refusal !== null && { refusal }), ...(places !== undefined && { places }) }
  return `${JSON.stringify({ ...toInterchange(report, findings), ...extra })}\n`
}

/** The line of a file that could not be read at all. */
export function lineOfRefusal(file: string, { code, message }: FileRefusal): string {
  return `${JSON.stringify({ file, refusal: message, code })}\n`
}
