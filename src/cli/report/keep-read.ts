import type { Finding } from '../../kernel/finding.ts'
import type { Place } from '../../kernel/source-document.ts'
import type { FileRefusal } from '../../modules/annual-report/public.ts'
import type { AnnualReport } from '../../statute/report-format/report.ts'
import type { Call } from '../command.ts'
import { keptPlaceWords, type PlaceWords } from './place-words.ts'
import type { Read } from './read-inputs.ts'

/** What is kept of a file whose figures were read. */
export type KeptReport = {
  readonly name: string
  readonly refusal: null
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
  readonly places: Readonly<Record<string, Place>> | null
  readonly placeWords: PlaceWords
}

/** What is kept of a file that gave no figures: `report` where it opened and at least its words were read. */
export type KeptRefusal = {
  readonly name: string
  readonly refusal: FileRefusal
  readonly report: AnnualReport | null
  readonly findings: readonly Finding[]
}

/** Lets go of the document: of a thousand files only what is printed in the end may stay in memory. */
export function keepRead(read: Read, options: Call['options']): KeptReport | KeptRefusal {
  if ('refusal' in read) return { name: read.name, report: null, findings: [], refusal: read.refusal }
  const { report, findings, refusal, document, places } = read.reading
  if (refusal !== null) {
    return { name: read.name, report, findings, refusal: { code: 'no-figures', message: refusal } }
  }
  const json = options['json'] === true
  return {
    name: read.name,
    refusal,
    report,
    findings,
    places: json && options['places'] === true ? places : null,
    placeWords: json ? () => null : keptPlaceWords(document, places),
  }
}
