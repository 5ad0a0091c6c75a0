import { walkXml, type Attributes } from '../xml/walk-xml.ts'
import type { CellStyle } from './read-cell-styles.ts'
import { showNumber } from './show-number.ts'

/** A written cell: grid place from 0, the text it shows, and whether it is framed. */
export type SheetCell = { readonly column: number; readonly text: string; readonly framed: boolean }
export type SheetRow = { readonly row: number; readonly cells: readonly SheetCell[] }
export type Merge = {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}
export type Sheet = { readonly rows: readonly SheetRow[]; readonly merges: readonly Merge[] }

type Context = {
  readonly strings: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly since1904: boolean
}

/** The rows of a sheet that are not hidden; undefined where there are more cells than `mostCells`. */
export function readSheet(xml: string, context: Context, mostCells: number): Sheet | undefined {
  const reading: Reading = {
    rows: [],
    merges: [],
    hiddenColumns: [],
    row: undefined,
    cell: undefined,
    next: 0,
    cells: 0,
    part: '',
  }
  walkXml(xml, {
    enough: () => reading.cells > mostCells,
    open: (name, attributes) => openers[name]?.(reading, attributes),
    close: (name) => closeElement(reading, name, context),
    text: (value) => {
      if (reading.cell !== undefined && reading.part === 'v') reading.cell.value += value
    },
  })
  return reading.cells > mostCells ? undefined : { rows: reading.rows, merges: reading.merges }
}

type OpenCell = { readonly column: number; readonly type: string; readonly style: number; value: string }
type OpenRow = { readonly row: number; readonly hidden: boolean; readonly cells: SheetCell[]; nextColumn: number }
type Reading = {
  readonly rows: SheetRow[]
  readonly merges: Merge[]
  readonly hiddenColumns: { readonly from: number; readonly to: number }[]
  row: OpenRow | undefined
  cell: OpenCell | undefined
  next: number
  cells: number
  part: string
}

const openers: Readonly<Record<string, (reading: Reading, attributes: Attributes) => void>> = {
  col: (reading, { hidden, min, max }) => {
    if (isTrue(hidden)) reading.hiddenColumns.push({ from: Number(min) - 1, to: Number(max) - 1 })
  },
  row: (reading, { r, hidden }) => {
    const row = r === undefined ? reading.next : Number(r) - 1
    reading.next = row + 1
    reading.row = { row, hidden: isTrue(hidden), cells: [], nextColumn: 0 }
  },
  c: (reading, { r, t = 'n', s = '0' }) => {
    if (reading.row === undefined) return
    const column = r === undefined ? reading.row.nextColumn : placeOf(r).column
    reading.row.nextColumn = column + 1
    reading.cell = { column, type: t, style: Number(s), value: '' }
  },
  v: (reading) => (reading.part = 'v'),
  t: (reading) => (reading.part = 'v'),
  f: (reading) => (reading.part = 'f'),
  rPh: (reading) => (reading.part = 'ruby'),
  mergeCell: (reading, { ref = '' }) => {
    const [from, to] = ref.split(':').map(placeOf)
    if (from === undefined || to === undefined || reading.merges.length > 20_000) return
    reading.merges.push({ ...from, lastRow: to.row, lastColumn: to.column })
  },
}

function closeElement(reading: Reading, name: string, context: Context): void {
  if (name === 'v' || name === 't' || name === 'f' || name === 'rPh') reading.part = ''
  else if (name === 'c') closeCell(reading, context)
  else if (name === 'row' && reading.row !== undefined) {
    const { row, hidden, cells } = reading.row
    if (!hidden && cells.length > 0) reading.rows.push({ row, cells })
    reading.row = undefined
  }
}

function closeCell(reading: Reading, context: Context): void {
  const { cell, row } = reading
  reading.cell = undefined
  if (cell === undefined || row === undefined) return
  if (reading.hiddenColumns.some(({ from, to }) => cell.column >= from && cell.column <= to)) return
  reading.cells += 1
  const style = context.styles[cell.style]
  row.cells.push({ column: cell.column, text: textOfCell(cell, context), framed: style?.framed ?? false })
}

function textOfCell(cell: OpenCell, { strings, styles, since1904 }: Context): string {
  if (cell.value === '') return ''
  if (cell.type === 's') return strings[Number(cell.value)] ?? ''
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE'
  if (cell.type !== 'n') return cell.value
  const number = Number(cell.value)
  return Number.isFinite(number) ? showNumber(number, styles[cell.style]?.format ?? 'General', since1904) : cell.value
}

/** `C12` as places from 0. */
function placeOf(reference: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
