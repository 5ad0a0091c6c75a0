import type { AnnualReport, Figure } from '../../../../statute/report-format/report.ts'
import { changeBetween } from './change.ts'
import { keyFigures, type KeyFigure } from './key-figures.table.ts'
import { keyFigureOf } from './key-figures.ts'

/** Key figures (rows) over reports (columns), oldest first. */
export type YearsTable = {
  readonly columns: readonly {
    readonly year: number | null
    readonly agency: string | null
    readonly title: string | null
  }[]
  readonly rows: readonly YearsRow[]
}

export type YearsRow = {
  readonly key: string
  readonly label: string
  readonly unit: KeyFigure['unit']
  /** One value a column; `change` and `percent` are against the column before, null in the first. */
  readonly values: readonly {
    readonly value: Figure
    readonly change: number | null
    readonly percent: number | null
  }[]
}

/** The key figures of several reports side by side in the order of their years; reports without a year come last. */
export function compareYears(reports: readonly AnnualReport[]): YearsTable {
  const ordered = reports.toSorted((one, other) => (one.year ?? Infinity) - (other.year ?? Infinity) || 0)
  return {
    columns: ordered.map(({ year, agency, title }) => ({ year, agency, title })),
    rows: keyFigures.map((figure) => yearsRow(figure, ordered)),
  }
}

function yearsRow(figure: KeyFigure, reports: readonly AnnualReport[]): YearsRow {
  const values = reports.map((report) => keyFigureOf(report, figure))
  return {
    key: figure.key,
    label: figure.label,
    unit: figure.unit,
    values: values.map((value, at) => ({ value, ...changeBetween(values[at - 1] ?? null, value) })),
  }
}
