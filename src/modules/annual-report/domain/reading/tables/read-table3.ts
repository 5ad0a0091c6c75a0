import { TOTAL_COLUMN } from '../../../../../statute/report-format/applicants.table.ts'
import { figureLabel } from '../../../../../statute/report-format/figures.ts'
import type { Figure, Table3 } from '../../../../../statute/report-format/report.ts'
import { table3Rows, type Table3Key, type Table3Row } from '../../../../../statute/report-format/table3.table.ts'
import { cellsUnderHeads, readApplicantHeads, type ApplicantHeads } from './applicant-heads.ts'
import { assignRows, type Assignment, type NumericRow } from './assign-rows.ts'
import { isPrinted, type Atom, type AtomRow } from './atom.ts'
import { chooseWindows, uniformParts, withColumns } from './choose-window.ts'
import { noteFigure, say, type FigureNotes } from './figure-notes.ts'
import { groupByCell, groupByLine, isCellPerLine, type Group } from './group-rows.ts'
import { numericRows } from './numeric-rows.ts'
import { isFollowedInForm } from './row-order.ts'
import { restoreBlanks } from './restore-blanks.ts'
import { scrambleOf } from './scramble.ts'

const SIZE = TOTAL_COLUMN + 1

/** Reads Table 3 from its lines; null with a finding where its cells cannot be told apart with certainty. */
export function readTable3(lines: readonly AtomRow[], notes: FigureNotes, ended: boolean): Table3 | null {
  const perCell = isCellPerLine(lines)
  const uniform = perCell ? new Set<number>() : uniformParts(lines)
  const rows = withColumns(lines, uniform)
  const groups = restoreBlanks(perCell ? groupByCell(rows) : groupByLine(rows), rows, perCell, SIZE)
  const found = numericRows(groups, SIZE)
  if (found.length === 0) return refused(notes, '表三只有表头或文字，没有读到数字，可能是图片或列序错乱，未取数。')
  const assigned = assignRows(found, looseTexts(groups))
  const { keys, disordered } = assigned
  const heads = readApplicantHeads(rows, perCell)
  const scramble = scrambleOf({ groups, rows: found, keys, perCell, disordered, size: SIZE })
  if (scramble !== null) return refused(notes, scramble)
  if (heads.reordered && heads.columns === undefined)
    return refused(notes, '表三的列次序与法定格式不同且没有表格线可循，未取数。')
  const cells = cellsOfRows(found, keys, heads, uniform, perCell).map((row, at) =>
    perCell && !isFollowedInForm(found, keys, at, assigned.form, ended) ? undefined : row,
  )
  noteOrphans(groups, notes)
  return tableOf(found, assigned, cells, notes)
}

function refused(notes: FigureNotes, message: string): null {
  say(notes, 'R.scrambled', 'error', [], message)
  return null
}

function looseTexts(groups: readonly Group[]): string[] {
  return groups.flatMap((group) => group.texts.map((atom) => atom.text))
}

/** The seven cells of every row, or undefined where they are not certain. */
function cellsOfRows(
  rows: readonly NumericRow[],
  keys: readonly (Table3Key | null)[],
  heads: ApplicantHeads,
  uniform: ReadonlySet<number>,
  perCell: boolean,
): (readonly Atom[] | undefined)[] {
  const starts = chooseWindows(
    rows.map(({ group }, at) => ({
      cells: group.cells,
      rank: rankOf(keys[at] ?? null),
      part: perCell ? -1 : group.part,
      labelAt: group.labelAt,
    })),
    SIZE,
    uniform,
  )
  const trailing = perCell && rows.some(({ group }) => group.cells.length > SIZE)
  return rows.map(({ group }, at) => {
    const start = starts[at]
    const byWindow = start === undefined ? undefined : group.cells.slice(start, start + SIZE)
    const byHeads = heads.columns === undefined ? undefined : cellsUnderHeads(group, heads.columns)
    if (heads.reordered) return byHeads
    if (byWindow?.every(isPrinted) === true) return byWindow
    if (byHeads !== undefined) return byHeads
    const total = byWindow?.at(-1)
    return trailing && total !== undefined && !isPrinted(total) && byWindow?.some(isPrinted) === true
      ? undefined
      : byWindow
  })
}

/** Rows of one rank are printed alike: numerals 一 二 四, numerals （一）（二）（七）, numerals 1 2 3. */
function rankOf(key: Table3Key | null): string {
  const number = table3Rows.find((row: Table3Row) => row.key === key)?.number ?? ''
  return /^\d/.test(number) ? 'leaf' : number.startsWith('（') ? 'middle' : number === '' ? 'none' : 'top'
}

function tableOf(
  rows: readonly NumericRow[],
  { keys, repeats }: Assignment,
  cells: readonly (readonly Atom[] | undefined)[],
  notes: FigureNotes,
): Table3 | null {
  const figures: Partial<Record<Table3Key, readonly Figure[]>> = {}
  rows.forEach(({ group }, at) => {
    const key = keys[at]
    const repeat = repeats[at] ?? null
    if (repeat !== null) noteRepeat(repeat, cells[at], figures, notes)
    else if (key === null || key === undefined) noteUnknown(group, notes)
    else figures[key] = figuresOfRow(key, cells[at], group, notes)
  })
  if (Object.keys(figures).length === 0) return refused(notes, '表三各行的标签无法辨认，数字不能对应到行，未取数。')
  const format = 'otherHandling' in figures ? '2019' : '2021'
  noteMissing(figures, format, notes)
  return { format, rows: inOrder(figures) }
}

function figuresOfRow(key: Table3Key, cells: readonly Atom[] | undefined, group: Group, notes: FigureNotes): Figure[] {
  const paths = Array.from({ length: SIZE }, (_, column) => `table3.${key}.${column}`)
  if (cells !== undefined) return cells.map((cell, column) => noteFigure(notes, paths[column] as string, cell))
  for (const path of paths) notes.marks[path] = 'unreadable'
  const printed = group.cells.filter(isPrinted).length
  say(
    notes,
    'R.ambiguousRow',
    'error',
    paths,
    `${rowLabel(key)}一行有 ${printed} 个数，无法确定各属哪一列，未取数，请对照原文。`,
  )
  return paths.map(() => null)
}

/** The same row printed again: figures that differ are not certain. */
function noteRepeat(
  key: Table3Key,
  cells: readonly Atom[] | undefined,
  figures: Partial<Record<Table3Key, readonly Figure[]>>,
  notes: FigureNotes,
): void {
  const first = figures[key]
  if (first === undefined || cells === undefined) return
  const paths = cells.flatMap((cell, column) => (cell.value === first[column] ? [] : [`table3.${key}.${column}`]))
  if (paths.length === 0) return
  figures[key] = first.map((figure, column) => (cells[column]?.value === figure ? figure : null))
  for (const path of paths) notes.marks[path] = 'unreadable'
  say(
    notes,
    'R.repeatedRow',
    'error',
    paths,
    `${rowLabel(key)}一行在文中出现两次且数字不同，不同的格未取数，请对照原文。`,
  )
}

/** Single numbers with no words beside them: page numbers, or a cell fallen out of its row. */
function noteOrphans(groups: readonly Group[], notes: FigureNotes): void {
  for (const { texts, cells } of groups) {
    const printed = cells.filter((cell) => cell.kind === 'number')
    if (texts.length > 0 || printed.length === 0 || printed.length > 2) continue
    const numbers = printed.map((cell) => cell.text).join('、')
    say(
      notes,
      'R.orphanNumber',
      'info',
      [],
      `表三中有脱离行列的数字“${numbers}”，可能是页码或掉出的单元格，未取数。`,
      numbers,
    )
  }
}

function noteUnknown(group: Group, notes: FigureNotes): void {
  const label = group.texts.map((atom) => atom.text).join('')
  const numbers = group.cells.filter(isPrinted).map((cell) => cell.text)
  const named = label === '' ? '没有标签的一行' : `“${label.slice(0, 30)}”一行`
  say(
    notes,
    label === '' ? 'R.ambiguousRow' : 'R.extraRow',
    'warning',
    [],
    `表三有${named}（${numbers.join('、')}），不能确定对应法定格式的哪一行，未取数。`,
    label,
  )
}

function noteMissing(
  figures: Partial<Record<Table3Key, readonly Figure[]>>,
  format: '2019' | '2021',
  notes: FigureNotes,
): void {
  const missing = table3Rows
    .filter((row: Table3Row) => row.forms.includes(format) && !(row.key in figures))
    .map((row) => row.key)
  if (missing.length === 0) return
  const labels = missing.map((key) => rowLabel(key).replace('表三', ''))
  say(
    notes,
    'R.missingRow',
    'error',
    missing.map((key) => `table3.${key}.${TOTAL_COLUMN}`),
    `表三没有读到以下各行：${labels.join('、')}。`,
  )
}

function rowLabel(key: Table3Key): string {
  return figureLabel(`table3.${key}.0`).replace(/自然人$/, '')
}

function inOrder(figures: Partial<Record<Table3Key, readonly Figure[]>>): Table3['rows'] {
  return Object.fromEntries(table3Rows.flatMap(({ key }) => (figures[key] === undefined ? [] : [[key, figures[key]]])))
}
