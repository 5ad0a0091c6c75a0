import type { FormVersion } from '../../../../../statute/report-format/form-version.ts'
import type { Figure, Table2, Table2Figures, TableFormat } from '../../../../../statute/report-format/report.ts'
import { table2Rows, type Table2Column, type Table2Item } from '../../../../../statute/report-format/table2.table.ts'
import { isPrinted, type Atom, type AtomRow } from './atom.ts'
import { columnOf, formOfHeads, type Head } from './block-heads.ts'
import { blockRows, type BlockRow } from './block-rows.ts'
import { noteFigure, refuseTable, type FigureNotes, type NumberKind } from './figure-notes.ts'
import { noteAmbiguous, noteRepeat, noteUnknown, type ItemFigures } from './table2-notes.ts'

/** Reads Table 2 block by block: each block's own heads say what its numbers are. */
export function readTable2(rows: readonly AtomRow[], notes: FigureNotes, ended: boolean): Table2 | null {
  let items: ItemFigures = {}
  const forms: (FormVersion | null)[] = []
  let decisionsOnly = false
  for (const row of blockRows(rows, ended)) {
    const { item } = row
    const heads = headsFor(row, decisionsOnly)
    decisionsOnly ||= isDecisionsOnly(heads)
    if (item === null || heads === undefined) noteUnknown(row, notes)
    else if (items[item] !== undefined) items = noteRepeat({ item, heads, cells: cellsUnder(row, heads) }, items, notes)
    else {
      forms.push(formOfHeads(heads))
      items[item] = figuresOf(row, item, heads, notes)
    }
  }
  if (Object.keys(items).length === 0) return refuseTable(notes, nothingRead)
  const inOrder = table2Rows.flatMap(({ item }) => (items[item] === undefined ? [] : [[item, items[item]]]))
  return { format: formatOf(forms), ...Object.fromEntries(inOrder) }
}

function formatOf(forms: readonly (FormVersion | null)[]): TableFormat {
  const [form = '2021', ...others] = new Set(forms.filter((one) => one !== null))
  return others.length > 0 ? 'mixed' : form
}

/** The heads that rule the row: those printed above it, or, where a block lost its own, the one all blocks of decisions have. */
function headsFor({ item, heads }: BlockRow, decisionsOnly: boolean): readonly Head[] | undefined {
  if (item === null) return undefined
  if (heads.length > 0) return heads.every(({ key }) => headsOfItem[item].includes(key)) ? heads : undefined
  return decisionsOnly && headsOfItem[item] === decisionHeads ? [{ key: 'decisions', unit: null }] : undefined
}

function figuresOf(row: BlockRow, item: Table2Item, heads: readonly Head[], notes: FigureNotes): Table2Figures {
  const cells = cellsUnder(row, heads)
  const figures: Partial<Record<Table2Column, Figure>> = {}
  const unit = heads.some(({ key }) => columnOf(key) === 'amount') ? { unit: unitOf(cells, heads) } : {}
  const paths = heads.map(({ key }) => `table2.${item}.${columnOf(key)}`)
  if (cells === undefined) noteAmbiguous(row, paths, notes)
  heads.forEach(({ key }, at) => {
    const cell = cells?.[at]
    figures[columnOf(key)] =
      cell === undefined ? null : noteFigure(notes, paths[at] as string, cell, numberKinds[columnOf(key)] ?? 'count')
  })
  return { ...figures, ...unit }
}

/** One cell for each head: in its column where lines have columns, else as many cells as there are heads. */
function cellsUnder(row: BlockRow, heads: readonly Head[]): readonly Atom[] | undefined {
  const printed = row.cells.filter(isPrinted)
  if (row.torn || printed.length > heads.length) return undefined
  const cells = cellsInColumns(row, heads) ?? cellsInOrder(row, heads)
  return cells !== undefined && printed.every((cell) => cells.includes(cell)) ? cells : undefined
}

function cellsInColumns({ cells, hasGrid, sameWidth }: BlockRow, heads: readonly Head[]): readonly Atom[] | undefined {
  if (!hasGrid && !sameWidth) return undefined
  const placed = heads.map(({ column }) => cells.find((cell) => column !== undefined && covers(cell, column)))
  return placed.every((cell) => cell !== undefined) ? placed : undefined
}

function cellsInOrder({ cells, sameWidth }: BlockRow, heads: readonly Head[]): readonly Atom[] | undefined {
  const first = cells.slice(0, heads.length)
  if (!isWholeBlock(heads) || first.length < heads.length) return undefined
  if (heads.length === 1) return first
  return first.every(isPrinted) || (sameWidth && cells.length === heads.length) ? first : undefined
}

function isDecisionsOnly(heads: readonly Head[] = []): boolean {
  return heads.length === 1 && heads[0]?.key === 'decisions'
}

/** A block of the forms has three heads, or two without decisions, or one that stands alone; fewer means some were lost. */
function isWholeBlock(heads: readonly Head[]): boolean {
  const [first] = heads
  if (heads.length === 1) return first?.key === 'decisions' || first?.key === 'amount'
  const pair = heads.map(({ key }) => key).join(' ')
  return heads.length === 3 || pair === 'lastYearItems change' || pair === 'projects procurementAmount'
}

function covers(cell: Atom, column: number): boolean {
  return cell.column !== undefined && cell.column <= column && column < cell.column + (cell.columns ?? 1)
}

function unitOf(cells: readonly Atom[] | undefined, heads: readonly Head[]): string | null {
  const at = heads.findIndex(({ key }) => columnOf(key) === 'amount')
  return cells?.[at]?.unit ?? heads[at]?.unit ?? null
}

const nothingRead = '表二只有表头或文字，没有读到可确认的数字，未取数。'
const documentHeads: readonly Head['key'][] = ['issued', 'repealed', 'inForce', 'made', 'newlyDisclosed', 'publicTotal']
const decisionHeads: readonly Head['key'][] = ['lastYearItems', 'change', 'decisions']
const headsOfItem: Readonly<Record<Table2Item, readonly Head['key'][]>> = {
  regulations: documentHeads,
  normative: documentHeads,
  licensing: decisionHeads,
  otherExternalServices: decisionHeads,
  penalty: decisionHeads,
  coercion: decisionHeads,
  fees: ['lastYearItems', 'change', 'amount'],
  procurement: ['projects', 'procurementAmount'],
}
const numberKinds: Readonly<Partial<Record<Table2Column, NumberKind>>> = { change: 'signed', amount: 'amount' }
