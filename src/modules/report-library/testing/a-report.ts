import { table3RowsOf, type Table3Key } from '../../../statute/report-format/table3.table.ts'
import type { AnnualReport, Table3Figures } from '../../../statute/report-format/report.ts'

type Wanted = {
  readonly agency?: string
  readonly year?: number
  readonly publishedOn?: AnnualReport['publishedOn']
  readonly rows?: Readonly<Partial<Record<Table3Key, Table3Figures>>>
}

/** A small report of the imaginary county: every figure 0 except the rows given. */
export function aReport({ agency = '示范县教育局', year = 2024, publishedOn = null, rows = {} }: Wanted): AnnualReport {
  const none = [0, 0, 0, 0, 0, 0, 0]
  const all = Object.fromEntries(table3RowsOf('2021').map(({ key }) => [key, none]))
  return {
    title: `${agency}${year}年政府信息公开工作年度报告`,
    agency,
    year,
    publishedOn,
    table2: { format: '2021', normative: { issued: 1, repealed: 0, inForce: 3 } },
    table3: { format: '2021', rows: { ...all, ...rows } },
    table4: { review: [0, 0, 0, 0, 0], litigationDirect: [0, 0, 0, 0, 0], litigationAfterReview: [0, 0, 0, 0, 0] },
    narrative: {},
    sections: [{ number: '一', title: '总体情况', text: `${year}年，${agency}认真做好政府信息公开工作。` }],
  }
}
