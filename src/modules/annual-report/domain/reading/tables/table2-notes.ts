import { figureLabel } from '../../../../../statute/report-format/figures.ts'
import type { Table2Figures } from '../../../../../statute/report-format/report.ts'
import type { Table2Item } from '../../../../../statute/report-format/table2.table.ts'
import { isPrinted, type Atom } from './atom.ts'
import { columnOf, type Head } from './block-heads.ts'
import type { BlockRow } from './block-rows.ts'
import { say, sayRepeated, type FigureNotes } from './figure-notes.ts'

export type ItemFigures = Partial<Record<Table2Item, Table2Figures>>

/** A row whose numbers do not fit its heads. */
export function noteAmbiguous(row: BlockRow, cells: readonly string[], notes: FigureNotes): void {
  for (const path of cells) notes.marks[path] = 'unreadable'
  const message = `${rowLabel(row)}一行读到“${numbersOf(row)}”，不能确定各属表头 ${cells.length} 列中的哪一列，未取数，请对照原文。`
  say(notes, { rule: 'R.ambiguousRow', severity: 'error', cells, message })
}

/** A row the form does not have, or one with no heads to say what its numbers are. */
export function noteUnknown(row: BlockRow, notes: FigureNotes): void {
  if (!row.cells.some(isPrinted) || (row.item === null && row.label === '')) return
  const extra = `表二有法定格式以外的一行“${row.label.slice(0, 30)}”（${numbersOf(row)}），未计入。`
  const headless = `${rowLabel(row)}一行上方没有可辨认的表头，不能确定各数的含义，未取数。`
  if (row.item === null)
    say(notes, { rule: 'R.extraRow', severity: 'info', cells: [], message: extra, quote: row.label })
  else say(notes, { rule: 'R.ambiguousRow', severity: 'error', cells: [], message: headless, quote: row.label })
}

type Again = { readonly item: Table2Item; readonly heads: readonly Head[]; readonly cells: readonly Atom[] | undefined }

/** The same row printed again: figures that differ are not certain. */
export function noteRepeat({ item, heads, cells }: Again, items: ItemFigures, notes: FigureNotes): ItemFigures {
  const first = items[item]
  if (first === undefined || cells === undefined) return items
  const columns = heads.map(({ key }) => columnOf(key))
  const differing = columns.filter((column, at) => first[column] !== (cells[at]?.value ?? null))
  if (differing.length === 0) return items
  sayRepeated(
    notes,
    differing.map((column) => `table2.${item}.${column}`),
    `${figureLabel(`table2.${item}.`)}一行`,
  )
  return { ...items, [item]: { ...first, ...Object.fromEntries(differing.map((column) => [column, null])) } }
}

function numbersOf({ cells }: BlockRow): string {
  return cells
    .filter(isPrinted)
    .map((cell) => cell.text)
    .join('、')
}

function rowLabel({ item }: BlockRow): string {
  return item === null ? '表二' : figureLabel(`table2.${item}.`)
}
