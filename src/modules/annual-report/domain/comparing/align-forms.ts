import { applicantColumns } from '../../../../statute/report-format/applicants.table.ts'
import { figuresOf } from '../../../../statute/report-format/figures.ts'
import type { FormVersion } from '../../../../statute/report-format/form-version.ts'
import type { AnnualReport, Figure, TableFormat } from '../../../../statute/report-format/report.ts'
import { table2Forms } from '../../../../statute/report-format/table2.table.ts'
import { table3RowsOf } from '../../../../statute/report-format/table3.table.ts'
import { figureEquivalents, type Equivalent } from './equivalents.ts'
import type { FormDifference } from './difference.ts'
import { sumOfKnown } from './key-figures.ts'

/** Two reports' figures by path, as far as they can be compared, and how their forms differ. */
export type AlignedFigures = {
  readonly reports: readonly [AnnualReport, AnnualReport]
  readonly from: ReadonlyMap<string, Figure>
  readonly to: ReadonlyMap<string, Figure>
  readonly forms: readonly FormDifference[]
}

/**
 * Puts the figures of two reports side by side. Where the forms differ, cells that count the same fact are brought to
 * one path and cells without a counterpart are set aside (annual report format 2021, comparison with 2019).
 */
export function alignForms(from: AnnualReport, to: AnnualReport): AlignedFigures {
  const left = { report: from, figures: figureMap(from) }
  const right = { report: to, figures: figureMap(to) }
  for (const equivalent of figureEquivalents) bringTogether(left.figures, right.figures, equivalent)
  const forms = tables.flatMap((table) => formDifference(table, left, right))
  for (const { onlyInFrom, onlyInTo } of forms) {
    for (const path of onlyInFrom) left.figures.delete(path)
    for (const path of onlyInTo) right.figures.delete(path)
  }
  return { reports: [from, to], from: left.figures, to: right.figures, forms }
}

type Side = { readonly report: AnnualReport; readonly figures: Map<string, Figure> }

const tables = ['table2', 'table3', 'table4'] as const

function figureMap(report: AnnualReport): Map<string, Figure> {
  return new Map(figuresOf(report).map(({ path, value }) => [path, value]))
}

function bringTogether(left: Map<string, Figure>, right: Map<string, Figure>, equivalent: Equivalent): void {
  if (left.has(equivalent.path) === right.has(equivalent.path)) return
  const lacking = left.has(equivalent.path) ? right : left
  if (!equivalent.sumOf.every((path) => lacking.has(path))) return
  const parts = equivalent.sumOf.map((path) => lacking.get(path) ?? null)
  for (const path of equivalent.sumOf) lacking.delete(path)
  lacking.set(equivalent.path, sumOfKnown(parts))
}

function formDifference(table: FormDifference['table'], left: Side, right: Side): FormDifference[] {
  const from = formatOf(left.report, table)
  const to = formatOf(right.report, table)
  if (from === to) return []
  const onlyIn = (mine: Side, other: Side, format: TableFormat | null) =>
    [...mine.figures.keys()].filter(
      (path) => path.startsWith(`${table}.`) && !other.figures.has(path) && !hasCell(format, path),
    )
  return [{ about: 'form', table, from, to, onlyInFrom: onlyIn(left, right, to), onlyInTo: onlyIn(right, left, from) }]
}

function formatOf(report: AnnualReport, table: FormDifference['table']): TableFormat | null {
  if (table === 'table4') return report.table4 === null ? null : '2021'
  return report[table]?.format ?? null
}

/** Whether a table of this form prints the cell; a mixed table prints what it prints. */
function hasCell(format: TableFormat | null, path: string): boolean {
  return format !== null && format !== 'mixed' && cellsOfForm[format].has(path)
}

const cellsOfForm = { '2019': cellsOf('2019'), '2021': cellsOf('2021') } as const satisfies Record<FormVersion, unknown>

function cellsOf(version: FormVersion): ReadonlySet<string> {
  const table2 = table2Forms[version].blocks.flatMap(({ rows, columns }) =>
    rows.flatMap(({ item }) => columns.map(({ key }) => `table2.${item}.${key}`)),
  )
  const table3 = table3RowsOf(version).flatMap(({ key }) =>
    applicantColumns.map((_, column) => `table3.${key}.${column}`),
  )
  return new Set([...table2, ...table3])
}
