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
  const cells: DisclosureCell[] = []
  for (const { item, label, heads } of rowsWithHeads) {
    const figures = (table2[item] ?? {}) as Readonly<Record<string, Figure | undefined>>
    for (const head of heads) {
      const value = figures[head.key]
      if (value === undefined) continue
      const path = disclosurePath(item, head.key)
      const mark = value === null ? (report.marks?.[path] ?? 'blank') : undefined
      cells.push({ item, column: head.key, path, label: `“${label}”${head.label}`, value, number: head.number, mark })
    }
  }
  return cells
}

// An amount is in 元 for 集中采购 and in 万元 for 收费; every other head may come with any item.
const rowsWithHeads = table2Rows.map(({ item, label }) => ({
  item,
  label,
  heads: table2Heads.filter((head) => head.key !== 'amount' || (head.unit === '元') === (item === 'procurement')),
}))

export function disclosurePath(item: Table2Item, column: Table2Column): string {
  return `table2.${item}.${column}`
}

/** The figure of a cell; null where blank, where the table lacks it, or where there is no Table 2. */
export function disclosed({ table2 }: AnnualReport, item: Table2Item, column: Table2Column): Figure {
  return table2?.[item]?.[column] ?? null
}
