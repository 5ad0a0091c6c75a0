import { figureAt } from '../../../../statute/report-format/figures.ts'
import type { AnnualReport, Figure } from '../../../../statute/report-format/report.ts'
import { timesFactor, wanPerUnitAt } from './amount-unit.ts'
import { keyFigures, type KeyFigure } from './key-figures.table.ts'

/** A report's key figures, in the order of the tables. */
export function keyFiguresOf(report: AnnualReport): (KeyFigure & { readonly value: Figure })[] {
  return keyFigures.map((figure) => ({ ...figure, value: keyFigureOf(report, figure) }))
}

/** The value of a key figure; null where the report lacks one of its cells or one of them is not certain. */
export function keyFigureOf(report: AnnualReport, { sumOf }: KeyFigure): Figure {
  for (const cells of sumOf) {
    const values = cells.map((path) => figureAt(report, path))
    if (!values.every((value) => value !== undefined)) continue
    // Amounts of different years have to be in one unit; where none is printed the form's own 万元 holds.
    return sumOfKnown(values.map((value, at) => timesFactor(value, wanPerUnitAt(report, cells[at] ?? ''))))
  }
  return null
}

/** null as soon as one of the figures is: a sum of what happens to be known would be a guess. */
export function sumOfKnown(figures: readonly Figure[]): Figure {
  let sum = 0
  for (const figure of figures) {
    if (figure === null) return null
    sum += figure
  }
  return sum
}
