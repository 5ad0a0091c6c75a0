import type { AnnualReport, Figure } from '../../report-format/report.ts'
import { REMEDY_TOTAL, remedyColumns, type RemedyGroup, remedyGroups } from '../../report-format/table4.table.ts'

/** One group of Table 4 as printed. */
export type RemedyFigures = { readonly key: RemedyGroup; readonly name: string; readonly figures: readonly Figure[] }

export const remedyLabels = remedyColumns.map((column) => column.label)

export function remedyFigures({ table4 }: AnnualReport): RemedyFigures[] {
  if (table4 === null) return []
  return remedyGroups.map(({ key, label, parent }) => ({
    key,
    name: parent === null ? label : `${parent}（${label}）`,
    figures: table4[key] ?? [],
  }))
}

export function remedyPath(group: RemedyGroup, column: number): string {
  return `table4.${group}.${column}`
}

export function remedyPaths(group: RemedyGroup): string[] {
  return remedyLabels.map((_, column) => remedyPath(group, column))
}

/** The group's total; null where blank or where there is no Table 4. */
export function remedyTotal(report: AnnualReport, group: RemedyGroup): Figure {
  return report.table4?.[group]?.[REMEDY_TOTAL] ?? null
}
