import { readFileSync } from 'node:fs'
import { fromInterchange, renderReport } from '../../src/modules/annual-report/public.ts'
import type { AnnualReport } from '../../src/statute/report-format/report.ts'
import type { Table3Key } from '../../src/statute/report-format/table3.table.ts'

/** A report of the demo county, e.g. `jiaoyu-2024`. */
export function demoReport(name: string): AnnualReport {
  const file = new URL(`../../fixtures/demo/${name}.json`, import.meta.url)
  const report = fromInterchange(JSON.parse(readFileSync(file, 'utf8')))
  if (!report.ok) throw new Error(report.refusal.message)
  return report.value
}

/** The report with one figure of Table 3 raised by one, as a slip of the pen would. */
export function withSlip(report: AnnualReport, row: Table3Key, column: number): AnnualReport {
  if (report.table3 === null) throw new Error('no table 3')
  const figures = report.table3.rows[row] ?? []
  const slipped = figures.map((figure, at) => (at === column ? (figure ?? 0) + 1 : figure))
  return { ...report, table3: { ...report.table3, rows: { ...report.table3.rows, [row]: slipped } } }
}

/** The report as the text one gets by copying it from a page. */
export async function asText(report: AnnualReport): Promise<string> {
  return new TextDecoder().decode((await renderReport(report, 'md')).bytes)
}
