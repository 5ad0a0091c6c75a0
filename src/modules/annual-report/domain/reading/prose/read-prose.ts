import type { Place, SourceDocument } from '../../../../../kernel/source-document.ts'
import type { ProseReading } from './prose-reading.ts'

/**
 * Reads what a report says outside its tables: title, agency, year, day, sections and the figures in its sentences.
 * Lines inside `tableRegions` are never read as prose.
 */
export function readProse(_document: SourceDocument, _tableRegions: readonly Place[]): ProseReading {
  return {
    title: null,
    agency: null,
    year: null,
    publishedOn: null,
    preamble: '',
    sections: [],
    narrative: {},
    identity: {
      inTitle: null,
      inBody: [],
      inSignature: null,
      signedOn: null,
      postedOn: null,
      yearInTitle: null,
      periodFrom: null,
      periodTo: null,
    },
    places: {},
    findings: [],
  }
}
