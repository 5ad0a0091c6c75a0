import type { FormVersion } from '../../../../statute/report-format/form-version.ts'
import type { Figure, Table2, Table3, Table4 } from '../../../../statute/report-format/report.ts'
import { table2Forms, type Table2Block, type Table2Column } from '../../../../statute/report-format/table2.table.ts'
import {
  RECONCILIATION_NOTE,
  RESULTS_LABEL,
  table3Categories,
  table3RowsOf,
  type Table3Row,
} from '../../../../statute/report-format/table3.table.ts'
import { applicantColumns } from '../../../../statute/report-format/applicants.table.ts'
import { remedyColumns, remedyGroups } from '../../../../statute/report-format/table4.table.ts'

/** The three tables of a report, to be written into a layout and read back. */
export type PrintedTables = { readonly table2: Table2; readonly table3: Table3; readonly table4: Table4 }

/** A cell as printed, with the rows and columns it covers. */
export type PrintedCell = { readonly text: string; readonly rows: number; readonly columns: number }

/** Rows of cells; cells covered from above or from the left are left out, as in HTML. */
export type PrintedGrid = { readonly width: number; readonly rows: readonly (readonly PrintedCell[])[] }

/** How a figure is written: `0`, `1,184`, `/` … */
export type Spelling = (figure: Figure) => string

/** Which form each of the five blocks of Table 2 follows. */
export type BlockForms = readonly FormVersion[]

export function gridOfTable2(table: Table2, forms: BlockForms, spell: Spelling): PrintedGrid {
  const rows = blocksOf(forms).flatMap((block) => [
    [cell(block.article, 1, 4)],
    padded([cell('信息内容'), ...block.columns.map((head) => cell(head.label))]),
    ...block.rows.map((row) =>
      padded([cell(row.label), ...block.columns.map((head) => cell(spell(figureOf(table, row.item, head.key))))]),
    ),
  ])
  return { width: 4, rows }
}

/** Blocks in printed order, each in its form; blocks only the old form has are printed where that is chosen. */
export function blocksOf(forms: BlockForms): Table2Block[] {
  return forms.flatMap((form, at) => table2Forms[form].blocks[at] ?? [])
}

export function gridOfTable3(table: Table3, spell: Spelling): PrintedGrid {
  const form = table.format === '2019' ? '2019' : '2021'
  const rows = table3RowsOf(form)
  return { width: 10, rows: [...headsOfTable3(), ...rows.map((row) => rowOfTable3(row, rows, table, spell))] }
}

export function gridOfTable4(table: Table4, spell: Spelling): PrintedGrid {
  const columns = remedyColumns.map(({ label }) => label)
  return {
    width: 15,
    rows: [
      [cell('行政复议', 1, 5), cell('行政诉讼', 1, 10)],
      [...columns.map((label) => cell(label, 2)), cell('未经复议直接起诉', 1, 5), cell('复议后起诉', 1, 5)],
      [...columns, ...columns].map((label) => cell(label)),
      remedyGroups.flatMap(({ key }) => table[key].map((figure) => cell(spell(figure)))),
    ],
  }
}

/** Every grid position: the text of the cell that begins there, '' where one above or to the left covers it. */
export function matrixOf(grid: PrintedGrid): string[][] {
  return placedCells(grid).map((cells) => {
    const line = Array.from({ length: grid.width }, () => '')
    for (const { text, column } of cells) line[column] = text
    return line
  })
}

/** The cells of each row with the grid column they begin at. */
export function placedCells(grid: PrintedGrid): (PrintedCell & { readonly column: number })[][] {
  const covered = Array.from({ length: grid.width }, () => 0)
  return grid.rows.map((row) => {
    let column = 0
    const placed = row.map((one) => {
      while ((covered[column] ?? 0) > 0) column++
      const at = column
      for (let next = at; next < at + one.columns; next++) covered[next] = one.rows
      column += one.columns
      return { ...one, column: at }
    })
    covered.forEach((left, at) => (covered[at] = Math.max(0, left - 1)))
    return placed
  })
}

function headsOfTable3(): PrintedCell[][] {
  const [person, ...others] = applicantColumns
  return [
    [cell(RECONCILIATION_NOTE, 3, 3), cell('申请人情况', 1, 7)],
    [cell(person.label, 2), cell('法人或其他组织', 1, 5), cell('总计', 2)],
    others.slice(0, 5).map(({ label }) => cell(label)),
  ]
}

function rowOfTable3(row: Table3Row, rows: readonly Table3Row[], table: Table3, spell: Spelling): PrintedCell[] {
  const figures = (table.rows[row.key] ?? []).map((figure) => cell(spell(figure)))
  const label = row.number + row.label
  if (['newReceived', 'carriedIn', 'carriedOut'].includes(row.key)) return [cell(label, 1, 3), ...figures]
  const results = row.key === 'granted' ? [cell(RESULTS_LABEL, rows.length - 3, 1)] : []
  if (!/^\d/.test(row.number)) return [...results, cell(label, 1, 2), ...figures]
  const fellows = rows.filter(({ category }) => category === row.category)
  const category = table3Categories.find(({ key }) => key === row.category)
  const head = fellows[0] === row ? [cell(`${category?.number ?? ''}${category?.label ?? ''}`, fellows.length)] : []
  return [...results, ...head, cell(label), ...figures]
}

function figureOf(table: Table2, item: keyof Table2, column: Table2Column): Figure {
  const figures = table[item] as Readonly<Partial<Record<Table2Column, Figure>>> | null | undefined
  return figures?.[column] ?? null
}

/** The last cell reaches the right edge, as offices merge it. */
function padded(cells: readonly PrintedCell[]): PrintedCell[] {
  const last = cells.at(-1) as PrintedCell
  return [...cells.slice(0, -1), { ...last, columns: 4 - (cells.length - 1) }]
}

function cell(text: string, rows = 1, columns = 1): PrintedCell {
  return { text, rows, columns }
}
