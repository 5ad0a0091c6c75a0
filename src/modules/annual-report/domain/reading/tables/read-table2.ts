import { labelKey } from '../../../../../kernel/chinese-text.ts'
import { figureLabel } from '../../../../../statute/report-format/figures.ts'
import type { FormVersion } from '../../../../../statute/report-format/form-version.ts'
import type { Figure, Table2, Table2Figures, TableFormat } from '../../../../../statute/report-format/report.ts'
import { table2Rows, type Table2Column, type Table2Item } from '../../../../../statute/report-format/table2.table.ts'
import { isPrinted, type Atom, type AtomRow } from './atom.ts'
import { columnOf, formOfHeads, type Head } from './block-heads.ts'
import { blockRows, type BlockRow } from './block-rows.ts'
import { noteFigure, say, type FigureNotes, type NumberKind } from './figure-notes.ts'

/** Reads Table 2 block by block: each block's own heads say what its numbers are. */
export function readTable2(rows: readonly AtomRow[], notes: FigureNotes, ended: boolean): Table2 | null {
  const found = blockRows(rows, ended)
  const items: Partial<Record<Table2Item, Table2Figures>> = {}
  const forms = new Set<FormVersion>()
  for (const row of found) {
    if (row.item === null) noteExtra(row, notes)
    if (row.item === null) continue
    if (items[row.item] !== undefined) {
      noteRepeat(row, row.item, items, notes)
      continue
    }
    const heads = headsFor(row)
    if (heads === undefined) {
      noteHeadless(row, notes)
      continue
    }
    const form = formOfHeads(heads)
    if (form !== null) forms.add(form)
    items[row.item] = figuresOf(row, row.item, heads, notes)
  }
  if (Object.keys(items).length === 0) {
    say(notes, 'R.scrambled', 'error', [], '表二只有表头或文字，没有读到可确认的数字，未取数。')
    return null
  }
  return { format: formatOf(forms), ...inOrder(items) }
}

function formatOf(forms: ReadonlySet<FormVersion>): TableFormat {
  const [form = '2021'] = forms
  return forms.size > 1 ? 'mixed' : form
}

/** The heads that rule the row: those printed above it, or the only ones its form could have. */
function headsFor({ item, heads, cells, perCell }: BlockRow): readonly Head[] | undefined {
  const fitting = item === null ? [] : (headsOfItem[item] ?? [])
  if (heads.length > 0 && heads.every(({ key }) => fitting.includes(key))) return heads
  if (heads.length > 0) return undefined
  const printed = cells.filter(isPrinted).length
  const lone = !perCell && printed === 1 && (item === 'licensing' || item === 'penalty' || item === 'coercion')
  return lone ? [{ key: 'decisions', unit: null }] : undefined
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

/** One cell for each head: by grid column, or all of them printed, or a line as long as that of the heads. */
function cellsUnder(row: BlockRow, heads: readonly Head[]): readonly Atom[] | undefined {
  const { cells } = row
  if (row.torn) return undefined
  const printed = cells.filter(isPrinted)
  if (printed.length > heads.length) return undefined
  const first = cells.slice(0, heads.length)
  if (printed.length === heads.length && first.every(isPrinted)) return first
  const byColumn = heads.map(({ column }) => cells.find((cell) => column !== undefined && covers(cell, column)))
  if (byColumn.every((cell) => cell !== undefined) && printed.every((cell) => byColumn.includes(cell)))
    return byColumn
  if (first.length < heads.length || cells.slice(heads.length).some(isPrinted)) return undefined
  return row.sameWidth ? first : undefined
}

function covers(cell: Atom, column: number): boolean {
  return cell.column !== undefined && cell.column <= column && column < cell.column + (cell.columns ?? 1)
}

function unitOf(cells: readonly Atom[] | undefined, heads: readonly Head[]): string | null {
  const at = heads.findIndex(({ key }) => columnOf(key) === 'amount')
  return cells?.[at]?.unit ?? heads[at]?.unit ?? null
}

function noteAmbiguous({ item, cells }: BlockRow, paths: readonly string[], notes: FigureNotes): void {
  for (const path of paths) notes.marks[path] = 'unreadable'
  const numbers = cells.filter(isPrinted).map((cell) => cell.text)
  say(
    notes,
    'R.ambiguousRow',
    'error',
    paths,
    `${itemLabel(item)}一行读到“${numbers.join('、')}”，与表头的 ${paths.length} 列对不上，未取数，请对照原文。`,
  )
}

/** The same row printed again: figures that differ are not certain. */
function noteRepeat(
  row: BlockRow,
  item: Table2Item,
  items: Partial<Record<Table2Item, Table2Figures>>,
  notes: FigureNotes,
): void {
  const heads = headsFor(row)
  const cells = heads === undefined ? undefined : cellsUnder(row, heads)
  const first = items[item]
  if (heads === undefined || cells === undefined || first === undefined) return
  const differing = heads.flatMap(({ key }, at) =>
    first[columnOf(key)] === (cells[at]?.value ?? null) ? [] : [columnOf(key)],
  )
  if (differing.length === 0) return
  const paths = differing.map((column) => `table2.${item}.${column}`)
  items[item] = { ...first, ...Object.fromEntries(differing.map((column) => [column, null])) }
  for (const path of paths) notes.marks[path] = 'unreadable'
  say(
    notes,
    'R.repeatedRow',
    'error',
    paths,
    `${itemLabel(item)}在文中出现两次且数字不同，不同的格未取数，请对照原文。`,
  )
}

function noteHeadless({ item, cells }: BlockRow, notes: FigureNotes): void {
  if (!cells.some(isPrinted)) return
  say(notes, 'R.ambiguousRow', 'error', [], `${itemLabel(item)}一行上方没有可辨认的表头，不能确定各数的含义，未取数。`)
}

function noteExtra({ label, cells }: BlockRow, notes: FigureNotes): void {
  if (label === '' || labelKey(label) === '') return
  const numbers = cells.filter(isPrinted).map((cell) => cell.text)
  say(
    notes,
    'R.extraRow',
    'info',
    [],
    `表二有法定格式以外的一行“${label.slice(0, 30)}”（${numbers.join('、')}），未计入。`,
    label,
  )
}

function itemLabel(item: Table2Item | null): string {
  return item === null ? '表二' : figureLabel(`table2.${item}.`)
}

function inOrder(items: Partial<Record<Table2Item, Table2Figures>>): Partial<Record<Table2Item, Table2Figures>> {
  return Object.fromEntries(table2Rows.flatMap(({ item }) => (items[item] === undefined ? [] : [[item, items[item]]])))
}

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
