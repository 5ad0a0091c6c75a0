import type { AnnualReport } from '../../../../statute/report-format/report.ts'
import { alignForms } from './align-forms.ts'
import { compareFigures } from './compare-figures.ts'
import { compareSections } from './compare-sections.ts'
import type { IdentityDifference, ReportDifference } from './difference.ts'

export type { ReportDifference } from './difference.ts'

/**
 * Everything in which report `to` differs from report `from`: who and when, the forms used, figures in the order
 * printed, then the words of each section. Empty for a report and itself.
 */
export function compareReports(from: AnnualReport, to: AnnualReport): ReportDifference[] {
  const aligned = alignForms(from, to)
  return [...identityDifferences(from, to), ...aligned.forms, ...compareFigures(aligned), ...compareSections(from, to)]
}

const identityKeys = [
  { key: 'title', label: '标题' },
  { key: 'agency', label: '编制机关' },
  { key: 'year', label: '报告年度' },
  { key: 'publishedOn', label: '发布日期' },
] as const

function identityDifferences(from: AnnualReport, to: AnnualReport): IdentityDifference[] {
  return identityKeys
    .filter(({ key }) => from[key] !== to[key])
    .map(({ key, label }) => ({ about: 'identity', key, label, from: from[key], to: to[key] }))
}
