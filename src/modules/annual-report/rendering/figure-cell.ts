import type { FigureCellOf } from '../../../statute/report-format/figure-cell-of.ts'
import type { AnnualReport, Mark } from '../../../statute/report-format/report.ts'

/** The way the cells of this report are printed. */
export function figureCells({ marks = {} }: AnnualReport): FigureCellOf {
  return (path, value = null) => ({
    text: value === null ? textOfMark[marks[path] ?? 'blank'] : plainDigits(value),
    align: 'center',
    path,
  })
}

/** Decimal digits without thousands marks or exponent, as the form prints numbers. */
export function plainDigits(value: number): string {
  const text = String(value === 0 ? 0 : value)
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text
}

// What stood in a note or an unreadable cell is not known, so nothing is put in its place.
const textOfMark: Readonly<Record<Mark, string>> = { blank: '', slash: '/', dash: '—', note: '', unreadable: '' }
