import type { AnnualReport } from '../../report-format/report.ts'
import { readProseOf, sectionOf } from '../prose/prose.ts'
import { shinglesOf } from './shingles.ts'

const known = new WeakMap<AnnualReport, ReadonlySet<number>>()

/**
 * The pieces of the words an office writes itself (sections 一 and 五), without its own name: the set phrases of the other
 * sections are the same in every report.
 */
export function ownWords(report: AnnualReport): ReadonlySet<number> {
  const found = known.get(report) ?? shinglesOf(ownText(report))
  known.set(report, found)
  return found
}

function ownText(report: AnnualReport): string {
  const prose = readProseOf(report)
  const text = ['overview', 'problems'].map((key) => sectionOf(prose, key as 'overview')?.text ?? '').join('\n')
  return report.agency === null ? text : text.replaceAll(report.agency, '')
}
