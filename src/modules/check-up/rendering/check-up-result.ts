import { numberFindings } from '../../../ui/report/numbered-findings.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import { markText, type TextPiece } from '../domain/mark-text.ts'
import { markId, placeFindings, type NumberedFinding } from '../domain/place-findings.ts'
import type { CarriedResult, CarriedSource } from './carried-result.ts'

/** The result of a check-up, worked out as far as its page needs it. */
export type CheckUpResult = {
  readonly report: AnnualReport
  readonly findings: readonly NumberedFinding[]
  readonly previous: CarriedSource['previous']
  readonly text: { readonly pieces: readonly TextPiece[]; readonly cut: boolean }
  /** Where in the text a finding leads, by the finding's number. */
  readonly markOfFinding: ReadonlyMap<number, string>
  readonly pageOfFinding: ReadonlyMap<number, number>
  /** Paths of the values whose place in the text is marked. */
  readonly markedValues: ReadonlySet<string>
  /** All of this as JSON, for the page to send back. */
  readonly carried: string
}

/** Numbers the findings and places them in the text. Searching a long text takes its time: run it in a thread. */
export function checkUpResult({ report, findings, source }: CarriedResult, carried: string): CheckUpResult {
  const numbered = numberFindings(findings)
  const { marks, ...leading } = placeFindings(source.text, source.places, numbered)
  const ids = new Set(marks.map(({ id }) => id))
  return {
    report,
    findings: numbered,
    previous: source.previous,
    text: { pieces: markText(source.text, marks), cut: source.cut },
    ...leading,
    markedValues: new Set(Object.keys(source.places).filter((path) => ids.has(markId(path)))),
    carried,
  }
}
