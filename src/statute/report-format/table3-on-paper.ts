import type { PaperCell, PaperTable } from '../../kernel/paper.ts'
import { APPLICANTS_LABEL, applicantColumns } from './applicants.table.ts'
import type { Table3 } from './report.ts'
import {
  RECONCILIATION_NOTE,
  RESULTS_LABEL,
  table3Categories,
  table3Rows,
  type Table3Key,
  type Table3Row,
} from './table3.table.ts'
import type { FigureCellOf } from './figure-cell-of.ts'

/** Table 3 with its merged heads, as printed in the form (国办公开办函〔2021〕30号); （六） has one row or three. */
export function table3OnPaper(table: Table3, caption: string, cellOf: FigureCellOf): PaperTable {
  const rows = rowsOf(table)
  const results = rows.filter(isResult)
  const printed = rows.map((row): PaperCell[] => [
    ...(row === results[0] ? [rowHead(RESULTS_LABEL, 1, results.length)] : []),
    ...labelCells(row, results),
    ...applicantColumns.map((_, column) => cellOf(`table3.${row.key}.${column}`, table.rows[row.key]?.[column])),
  ])
  return { kind: 'table', caption, widths: WIDTHS, headRows: 3, rows: [...headRows(), ...printed] }
}

const WIDTHS = [7, 11.5, 30.4, ...applicantColumns.map(() => 7.3)]
const LABEL_COLUMNS = 3

/** All rows of the table's form, and whatever other rows the report has figures for. */
function rowsOf({ format, rows }: Table3): Table3Row[] {
  const form = format === 'mixed' ? (rows.otherHandling === undefined ? '2021' : '2019') : format
  return table3Rows.filter((row: Table3Row) => row.forms.includes(form) || rows[row.key] !== undefined)
}

function isResult({ key }: Table3Row): boolean {
  return !beforeAndAfter.has(key)
}

const beforeAndAfter: ReadonlySet<Table3Key> = new Set<Table3Key>(['newReceived', 'carriedIn', 'carriedOut'])

function labelCells(row: Table3Row, results: readonly Table3Row[]): PaperCell[] {
  const label = row.number + row.label
  if (!isResult(row)) return [rowHead(label, LABEL_COLUMNS)]
  if (!isNumbered(row)) return [rowHead(label, LABEL_COLUMNS - 1)]
  const siblings = results.filter((other) => other.category === row.category && isNumbered(other))
  const category = table3Categories.find(({ key }) => key === row.category)
  const merged = category === undefined ? '' : category.number + category.label
  return [...(row === siblings[0] ? [rowHead(merged, 1, siblings.length)] : []), rowHead(label)]
}

/** Rows `1.`, `2.` … stand behind the merged cell of their category; `（一）` and its like take that cell's place. */
function isNumbered({ number }: Table3Row): boolean {
  return /^\d/.test(number)
}

function headRows(): PaperCell[][] {
  const group = applicantColumns.filter((column) => column.group !== null)
  const second = applicantColumns.flatMap((column): PaperCell[] => {
    if (column.group === null) return [columnHead(column.label, 1, 2)]
    return column === group[0] ? [columnHead(column.group, group.length)] : []
  })
  const note: PaperCell = { text: RECONCILIATION_NOTE, columns: LABEL_COLUMNS, rows: 3, align: 'left' }
  return [
    [note, columnHead(APPLICANTS_LABEL, applicantColumns.length)],
    second,
    group.map((column) => columnHead(column.label)),
  ]
}

function columnHead(text: string, columns = 1, rows = 1): PaperCell {
  return { text, heads: 'column', align: 'center', ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) }
}

function rowHead(text: string, columns = 1, rows = 1): PaperCell {
  const spans = { ...(columns > 1 && { columns }), ...(rows > 1 && { rows }) }
  return { text, heads: 'row', align: rows > 1 ? 'center' : 'left', ...spans }
}
