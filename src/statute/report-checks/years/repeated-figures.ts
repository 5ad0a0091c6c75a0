import { figuresOf, type PlacedFigure } from '../../report-format/figures.ts'
import type { AnnualReport } from '../../report-format/report.ts'
import type { Observation } from '../rule.ts'

const tables = [
  ['table2', '表二'],
  ['table3', '表三'],
  ['table4', '表四'],
] as const

// Small tables repeat by chance: this many different figures above zero have to come back.
const ENOUGH = 4

/** Tables that have, figure by figure, what they had the year before. */
export function repeatedFigures(report: AnnualReport, previous: AnnualReport): Observation[] {
  const now = figuresOf(report)
  const before = new Map(figuresOf(previous).map(({ path, value }) => [path, value]))
  return tables.flatMap(([table, name]) => {
    const figures = now.filter(({ path }) => path.startsWith(`${table}.`))
    if (!isTelling(figures) || figures.some(({ path, value }) => before.get(path) !== value)) return []
    const cells = figures.filter(({ value }) => value !== null && value !== 0).map(({ path }) => path)
    return [{ cells, message: `${name}各格与上年报告完全相同，请核对是否忘记更新数据。` }]
  })
}

function isTelling(figures: readonly PlacedFigure[]): boolean {
  return new Set(figures.map(({ value }) => value).filter((value) => value !== null && value > 1)).size >= ENOUGH
}
