import type { AnnualReport, Mark, Table3Figures } from '../../report-format/report.ts'
import type { Table3Key } from '../../report-format/table3.table.ts'
import type { CheckContext } from '../check-context.ts'
import { sampleReport, withFigure } from './sample-report.ts'

/** A report in which a rule speaks, and all the other rules that speak with it. */
export type RuleCase = {
  readonly rule: string
  /** What is wrong with the report. */
  readonly when: string
  readonly report: AnnualReport
  readonly context?: CheckContext
  /** Other rules that see the same slip from their side. */
  readonly also?: readonly string[]
}

/** The sample with several figures changed. */
export function withFigures(changes: Readonly<Record<string, number | null>>, report = sampleReport()): AnnualReport {
  return Object.entries(changes).reduce((changed, [path, value]) => withFigure(changed, path, value), report)
}

/** The sample with blank cells that are marked so. */
export function withMarks(marks: Readonly<Record<string, Mark>>, report = sampleReport()): AnnualReport {
  const blanked = withFigures(Object.fromEntries(Object.keys(marks).map((path) => [path, null])), report)
  return { ...blanked, marks }
}

/** The sample with rows of Table 3 replaced; `undefined` takes a row out. */
export function withRows(
  rows: Readonly<Partial<Record<Table3Key, Table3Figures | undefined>>>,
  report = sampleReport(),
): AnnualReport {
  const all = { ...report.table3?.rows, ...rows }
  const kept = Object.fromEntries(Object.entries(all).filter(([, figures]) => figures !== undefined))
  return { ...report, table3: { format: '2021', rows: kept } }
}

/** The sample with a text changed in one of its sections (from 0). */
export function withText(section: number, change: (text: string) => string, report = sampleReport()): AnnualReport {
  return {
    ...report,
    sections: report.sections.map((each, at) => (at === section ? { ...each, text: change(each.text) } : each)),
  }
}

/** The sample one year earlier, consistent with the sample of this year. */
export function yearBefore(changes: Readonly<Record<string, number | null>> = {}): AnnualReport {
  const before = withFigures({
    'table3.carriedOut.0': 3,
    'table3.carriedOut.1': 1,
    'table3.carriedOut.6': 4,
    'table2.normative.inForce': 36,
    ...changes,
  })
  return { ...before, year: 2022, title: '示范县人民政府2022年政府信息公开工作年度报告', sections: [] }
}
