import { applicantColumns } from '../../../../statute/report-format/applicants.table.ts'
import { narrativeFigures } from '../../../../statute/report-format/narrative.table.ts'
import { table2Heads, table2Rows } from '../../../../statute/report-format/table2.table.ts'
import { table3Rows } from '../../../../statute/report-format/table3.table.ts'
import { remedyColumns, remedyGroups } from '../../../../statute/report-format/table4.table.ts'

/** Sorts paths of figures in the order the tables print them, whichever form they come from. */
export function asPrinted(one: string, other: string): number {
  return (printedAt.get(one) ?? printedAt.size) - (printedAt.get(other) ?? printedAt.size)
}

const printedAt: ReadonlyMap<string, number> = new Map(
  [
    ...table2Rows.flatMap(({ item }) => table2Heads.map(({ key }) => `table2.${item}.${key}`)),
    ...table3Rows.flatMap(({ key }) => applicantColumns.map((_, column) => `table3.${key}.${column}`)),
    ...remedyGroups.flatMap(({ key }) => remedyColumns.map((_, column) => `table4.${key}.${column}`)),
    ...narrativeFigures.map(({ key }) => `narrative.${key}`),
  ].map((path, at) => [path, at]),
)
