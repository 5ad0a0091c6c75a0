import { TOTAL_COLUMN } from '../../../../../statute/report-format/applicants.table.ts'
import { figureLabel } from '../../../../../statute/report-format/figures.ts'
import type { FormVersion } from '../../../../../statute/report-format/form-version.ts'
import type { Figure } from '../../../../../statute/report-format/report.ts'
import { table3Rows, type Table3Key, type Table3Row } from '../../../../../statute/report-format/table3.table.ts'
import { isPrinted, type Atom } from './atom.ts'
import { say, sayRepeated, type FigureNotes } from './figure-notes.ts'
import type { Group } from './group-rows.ts'

export type RowFigures = Partial<Record<Table3Key, readonly Figure[]>>

/** A row whose numbers cannot be given their columns: all seven are null. */
export function noteAmbiguous(key: Table3Key, group: Group, notes: FigureNotes): Figure[] {
  const cells = Array.from({ length: TOTAL_COLUMN + 1 }, (_, column) => `table3.${key}.${column}`)
  for (const path of cells) notes.marks[path] = 'unreadable'
  const printed = group.cells.filter(isPrinted).length
  const message = `${rowLabel(key)}一行读到 ${printed} 个数，无法确定各属哪一列，未取数，请对照原文。`
  say(notes, { rule: 'R.ambiguousRow', severity: 'error', cells, message })
  return cells.map(() => null)
}

/** The same row printed again: figures that differ are not certain. */
export function noteRepeat(
  key: Table3Key,
  cells: readonly Atom[] | undefined,
  figures: RowFigures,
  notes: FigureNotes,
): RowFigures {
  const first = figures[key]
  if (first === undefined || cells === undefined) return figures
  const differing = cells.flatMap((cell, column) => (cell.value === first[column] ? [] : [`table3.${key}.${column}`]))
  if (differing.length === 0) return figures
  sayRepeated(notes, differing, `${rowLabel(key)}一行`)
  return { ...figures, [key]: first.map((figure, column) => (cells[column]?.value === figure ? figure : null)) }
}

/** Single numbers with no words beside them: page numbers, or a cell fallen out of its row. */
export function noteOrphans(groups: readonly Group[], notes: FigureNotes): void {
  for (const { texts, cells } of groups) {
    if (texts.length > 0) continue
    const printed = cells.filter((cell) => cell.kind === 'number')
    if (printed.length === 0 || printed.length > 2) continue
    const quote = printed.map((cell) => cell.text).join('、')
    const message = `表三中有脱离行列的数字“${quote}”，可能是页码或掉出的单元格，未取数。`
    say(notes, { rule: 'R.orphanNumber', severity: 'info', cells: [], message, quote })
  }
}

/** A row of numbers that is none of the form's, or cannot be said to be; words over blank cells are no row. */
export function noteUnknown(group: Group, notes: FigureNotes): void {
  const quote = group.texts.map((atom) => atom.text).join('')
  const numbers = group.cells.filter(isPrinted).map((cell) => cell.text)
  if (numbers.length === 0) return
  const row = quote === '' ? '没有标签的一行' : `“${quote.slice(0, 30)}”一行`
  const message = `表三有${row}（${numbers.join('、')}），不能确定对应法定格式的哪一行，未取数。`
  say(notes, { rule: quote === '' ? 'R.ambiguousRow' : 'R.extraRow', severity: 'warning', cells: [], message, quote })
}

export function noteMissing(figures: RowFigures, format: FormVersion, notes: FigureNotes): void {
  const missing = table3Rows.filter((row: Table3Row) => row.forms.includes(format) && !(row.key in figures))
  if (missing.length === 0) return
  const labels = missing.map(({ key }) => rowLabel(key).replace('表三', ''))
  const cells = missing.map(({ key }) => `table3.${key}.${TOTAL_COLUMN}`)
  say(notes, {
    rule: 'R.missingRow',
    severity: 'error',
    cells,
    message: `表三没有读到以下各行：${labels.join('、')}。`,
  })
}

function rowLabel(key: Table3Key): string {
  return figureLabel(`table3.${key}.0`).replace(/自然人$/, '')
}
