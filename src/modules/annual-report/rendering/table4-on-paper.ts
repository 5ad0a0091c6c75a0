import type { PaperCell, PaperTable } from '../../../kernel/paper.ts'
import type { FigureCellOf } from '../../../statute/report-format/figure-cell-of.ts'
import type { Table4 } from '../../../statute/report-format/report.ts'
import { remedyColumns, remedyGroups } from '../../../statute/report-format/table4.table.ts'

/** Table 4: fifteen columns in three groups, two of them under 行政诉讼, and one row of figures. */
export function table4OnPaper(table: Table4, caption: string, cellOf: FigureCellOf): PaperTable {
  const figures = remedyGroups.flatMap(({ key }) =>
    remedyColumns.map((_, column) => cellOf(`table4.${key}.${column}`, table[key][column])),
  )
  return { kind: 'table', caption, widths: figures.map(() => 1), headRows: 3, rows: [...headRows(), figures] }
}

function headRows(): PaperCell[][] {
  const parents = [...new Set(remedyGroups.map(({ parent }) => parent))]
  const top = parents.flatMap((parent) => {
    const members = remedyGroups.filter((group) => group.parent === parent)
    if (parent === null) return members.map(({ label }) => head(label, remedyColumns.length))
    return [head(parent, members.length * remedyColumns.length)]
  })
  const middle = remedyGroups.flatMap(({ parent, label }) =>
    parent === null ? remedyColumns.map((column) => head(column.label, 1, 2)) : [head(label, remedyColumns.length)],
  )
  const nested = remedyGroups.filter(({ parent }) => parent !== null)
  return [top, middle, nested.flatMap(() => remedyColumns.map((column) => head(column.label)))]
}

function head(text: string, columns = 1, rows = 1): PaperCell {
  return { text, heads: 'column', align: 'center', ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) }
}
