import { applicantColumns } from './applicants.table.ts'
import { narrativeFigures } from './narrative.table.ts'
import type { AnnualReport, Figure, Table2Figures } from './report.ts'
import { table2Heads, table2Rows, type Table2Column } from './table2.table.ts'
import { table3Categories, table3Rows, type Table3Row } from './table3.table.ts'
import { remedyColumns, remedyGroups } from './table4.table.ts'

/** A figure with its path, e.g. `table3.newReceived.0`, `table2.normative.issued`, `table4.review.4`, `narrative.reviews`. */
export type PlacedFigure = { readonly path: string; readonly value: Figure }

/** Every figure the report has (null ones included), tables first, in the order printed. */
export function figuresOf(report: AnnualReport): PlacedFigure[] {
  return [...table2Figures(report), ...table3Figures(report), ...table4Figures(report), ...narrativeOf(report)]
}

/** The figure at a path; undefined where the report has no such cell. */
export function figureAt(report: AnnualReport, path: string): Figure | undefined {
  const [table, row = '', column = ''] = path.split('.')
  if (table === 'narrative') return (report.narrative as Readonly<Record<string, Figure>>)[row]
  return tableAt(report, table)?.[row]?.[column]
}

function tableAt(report: AnnualReport, table: string | undefined): FigureTable | null | undefined {
  if (table === 'table2') return report.table2 as FigureTable | null
  if (table === 'table3') return report.table3?.rows as FigureTable | undefined
  if (table === 'table4') return report.table4 as FigureTable | null
  return undefined
}

/** What a clerk calls the cell at a path: `表三“1.属于国家秘密”自然人`. */
export function figureLabel(path: string): string {
  const [table, row = '', column = ''] = path.split('.')
  if (table === 'table2') return `表二“${labelOfItem(row)}”${labelOfHead(column)}`
  if (table === 'table3') return `表三“${labelOfRow(row)}”${labelAt(applicantColumns, column)}`
  if (table === 'table4') return `表四“${labelOfGroup(row)}”${labelAt(remedyColumns, column)}`
  return narrativeFigures.find((figure) => figure.key === row)?.label ?? path
}

function labelAt(columns: readonly { readonly label: string }[], column: string): string {
  return columns[Number(column)]?.label ?? column
}

type FigureTable = Readonly<Record<string, Readonly<Record<string, Figure>> | undefined>>

function table2Figures({ table2 }: AnnualReport): PlacedFigure[] {
  if (table2 === null) return []
  return table2Rows.flatMap(({ item }) => {
    const { unit: _, ...figures }: Table2Figures = table2[item] ?? {}
    return Object.entries(figures as Record<Table2Column, Figure>).map(([column, value]) => ({
      path: `table2.${item}.${column}`,
      value,
    }))
  })
}

function table3Figures({ table3 }: AnnualReport): PlacedFigure[] {
  return table3Rows.flatMap(({ key }) =>
    (table3?.rows[key] ?? []).map((value, column) => ({ path: `table3.${key}.${column}`, value })),
  )
}

function table4Figures({ table4 }: AnnualReport): PlacedFigure[] {
  return remedyGroups.flatMap(({ key }) =>
    (table4?.[key] ?? []).map((value, column) => ({ path: `table4.${key}.${column}`, value })),
  )
}

function narrativeOf({ narrative }: AnnualReport): PlacedFigure[] {
  return narrativeFigures
    .filter(({ key }) => narrative[key] !== undefined)
    .map(({ key }) => ({ path: `narrative.${key}`, value: narrative[key] ?? null }))
}

function labelOfItem(item: string): string {
  return table2Rows.find((row) => row.item === item)?.label ?? item
}

function labelOfHead(column: string): string {
  return table2Heads.find((head) => head.key === column)?.label ?? column
}

function labelOfGroup(key: string): string {
  return remedyGroups.find((group) => group.key === key)?.label ?? key
}

function labelOfRow(key: string): string {
  const row: Table3Row | undefined = table3Rows.find((candidate) => candidate.key === key)
  if (row === undefined) return key
  const short = row.label
    .replace(/（.*$|、行政机关.*$/, '')
    .replace('“', '‘')
    .replace('”', '’')
  const category = table3Categories.find((candidate) => candidate.key === row.category)
  return /^\d/.test(row.number) && category !== undefined
    ? `${category.label}—${row.number}${short}`
    : row.number + short
}
