import { figureAt } from '../../report-format/figures.ts'
import type { AnnualReport, Figure } from '../../report-format/report.ts'

/** A cell of the parent against the sum of its children. */
export type FamilyCell = {
  readonly path: string
  readonly parent: number
  readonly sum: number
  /** False where a child's figure is blank or missing, so that the sum is only a least. */
  readonly complete: boolean
  readonly verdict: 'holds' | 'fails' | 'exceeds' | 'undecided'
}

/** Compares one cell of the parent with its children; undefined where the parent has no figure there. */
export function familyCell(
  parent: AnnualReport,
  children: readonly AnnualReport[],
  path: string,
): FamilyCell | undefined {
  const figure = figureAt(parent, path)
  if (figure === undefined || figure === null) return undefined
  const parts: Figure[] = children.map((child) => figureAt(child, path) ?? null)
  const complete = !parts.includes(null)
  // Amounts are in 万元 with decimals: a sum is compared to the fen.
  const sum = Math.round(parts.reduce<number>((all, part) => all + (part ?? 0), 0) * 1e6) / 1e6
  const same = Math.abs(figure - sum) < 5e-7
  const verdict = sum > figure && !same ? 'exceeds' : complete ? (same ? 'holds' : 'fails') : 'undecided'
  return { path, parent: figure, sum, complete, verdict }
}

/** Children that lack a table the parent has, by table. */
export function childrenWithout(
  parent: AnnualReport,
  children: readonly AnnualReport[],
  table: 'table2' | 'table3' | 'table4',
): AnnualReport[] {
  return parent[table] === null ? [] : children.filter((child) => child[table] === null)
}

export function nameOfReport(report: AnnualReport): string {
  return report.agency ?? report.title ?? report.file ?? '未名机关'
}
