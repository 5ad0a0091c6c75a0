import { applicantColumns, TOTAL_COLUMN } from '../../../statute/report-format/applicants.table.ts'
import type { AnnualReport, Figure } from '../../../statute/report-format/report.ts'
import {
  table3Categories,
  table3Rows,
  type Table3Category,
  type Table3Key,
  type Table3Row,
} from '../../../statute/report-format/table3.table.ts'

export type Share = {
  readonly key: string
  readonly label: string
  readonly value: Figure
  /** Part of the whole, 0 to 1; null where either is not certain or the whole is 0. */
  readonly share: number | null
}

/** The six kinds of result of Table 3 with their share of all results. */
export function resultShares(report: AnnualReport): Share[] {
  const total = rowTotal(report, 'totalResults')
  return table3Categories.map(({ key, label }) => {
    const value = categoryTotal(report, key)
    return { key, label, value, share: shareOf(value, total) }
  })
}

/** Who applied: new requests by kind of applicant, with their share of all new requests. */
export function applicantShares(report: AnnualReport): Share[] {
  const row = report.table3?.rows.newReceived
  return applicantColumns.slice(0, TOTAL_COLUMN).map(({ key, label }, column) => {
    const value = row?.[column] ?? null
    return {
      key,
      label: key === 'otherOrganization' ? '其他组织' : label,
      value,
      share: shareOf(value, row?.[TOTAL_COLUMN] ?? null),
    }
  })
}

/** The reasons of one kind of result, most frequent first, those that occurred only. */
export function reasonsOf(
  report: AnnualReport,
  category: Table3Category,
): { readonly label: string; readonly value: number }[] {
  return rowsOf(category)
    .map((row) => ({ label: row.label, value: rowTotal(report, row.key) ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
}

/** The 总计 of a row of Table 3. */
export function rowTotal(report: AnnualReport, key: Table3Key): Figure {
  return report.table3?.rows[key]?.[TOTAL_COLUMN] ?? null
}

/** The sum of a category's rows; null as soon as one of them is not certain. */
export function categoryTotal(report: AnnualReport, category: Table3Category): Figure {
  const rows = rowsOf(category).filter((row) => report.table3?.rows[row.key] !== undefined)
  if (rows.length === 0) return null
  let sum = 0
  for (const row of rows) {
    const value = rowTotal(report, row.key)
    if (value === null) return null
    sum += value
  }
  return sum
}

function rowsOf(category: Table3Category): readonly Table3Row[] {
  return table3Rows.filter((row: Table3Row) => row.category === category)
}

function shareOf(part: Figure, whole: Figure): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}
