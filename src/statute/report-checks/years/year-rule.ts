import type { AnnualReport } from '../../report-format/report.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'

type Look = (subject: ReportUnderCheck, previous: AnnualReport) => readonly Observation[]

/** A rule that compares a report with the same organ's report of the year before, and is silent without it. */
export function yearRule(words: Omit<Rule, 'scope' | 'check'>, look: Look): Rule {
  return {
    ...words,
    scope: 'years',
    check: (subject) => {
      const { previous } = subject.context
      return previous === undefined || !isYearBefore(subject.report, previous) ? [] : look(subject, previous)
    },
  }
}

// Where a year could not be read, whoever named the report as the previous one is believed.
export function isYearBefore(report: AnnualReport, previous: AnnualReport): boolean {
  return report.year === null || previous.year === null || report.year === previous.year + 1
}
