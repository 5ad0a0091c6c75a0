import type { AnnualReport, Figure, Mark } from '../../report-format/report.ts'
import { type Table2Column, table2Heads, type Table2Item, table2Rows } from '../../report-format/table2.table.ts'

/** One cell of Table 2 with what it is called and what may stand in it. */
export type DisclosureCell = {
  readonly item: Table2Item
  readonly column: Table2Column
  readonly path: string
  readonly label: string
  readonly value: Figure
  readonly number: 'count' | 'amount' | 'signed'
  /** Why the value is null; undefined where it is not. */
  readonly mark: Mark | undefined
}

/** The cells Table 2 prints, in the order of the form. */
export function disclosureCells(report: AnnualReport): DisclosureCell[] {
  const { table2 } = report
  if (table2 === null) return []
  return table2Rows.flatMap(({ item, label }) =>
    table2Heads.flatMap((head) => {
      const value = (table2[item] as Readonly<Record<string, Figure>> | null | undefined)?.[head.key]
      if (value === undefined || (head.key === 'amount' && (head.unit === '元') !== (item === 'procurement'))) return []
      const path = disclosurePath(item, head.key)
      const mark = value === null ? (report.marks?.[path] ?? 'blank') : undefined
      return [{ item, column: head.key, path, label: `“${label}”${head.label}`, value, number: head.number, mark }]
    }),
  )
}

export function disclosurePath(item: Table2Item, column: Table2Column): string {
  return `table2.${item}.${column}`
}

/** The figure of a cell; null where blank, where the table lacks it, or where there is no Table 2. */
export function disclosed({ table2 }: AnnualReport, item: Table2Item, column: Table2Column): Figure {
  return table2?.[item]?.[column] ?? null
}
