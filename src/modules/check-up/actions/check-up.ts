import type { Finding } from '../../../kernel/finding.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { checkReport } from '../../../statute/report-checks/check-report.ts'
import { readReportFile, type Reading, type ReportFile } from '../../annual-report/public.ts'

export type CheckUpRequest = {
  readonly report: ReportFile
  /** The same agency's report on the year before, for rules that compare years. */
  readonly previous?: ReportFile | undefined
}

export type CheckUp = {
  readonly reading: Reading
  readonly previous: Reading | undefined
  /** What reading found out, then what the rules say. */
  readonly findings: readonly Finding[]
}

/** Which of the files could not be read, and why (Chinese). */
export type CheckUpRefusal = { readonly file: 'report' | 'previous'; readonly message: string }

/** Reads a report and checks it. Nothing is kept. Hostile files can make this take any time: run it in a thread. */
export async function checkUp(request: CheckUpRequest): Promise<Outcome<CheckUp, CheckUpRefusal>> {
  const reading = await readFigures(request.report)
  if (!reading.ok) return refuse({ file: 'report', message: reading.refusal })
  const previous = request.previous === undefined ? undefined : await readFigures(request.previous)
  if (previous?.ok === false) return refuse({ file: 'previous', message: previous.refusal })
  const context = previous === undefined ? {} : { previous: previous.value.report }
  const found = checkReport(reading.value.report, context)
  return done({
    reading: reading.value,
    previous: previous?.value,
    findings: [...reading.value.findings, ...found],
  })
}

async function readFigures(file: ReportFile): Promise<Outcome<Reading, string>> {
  const read = await readReportFile(file)
  if (!read.ok) return refuse(read.refusal.message)
  return read.value.refusal === null ? read : refuse(read.value.refusal)
}
