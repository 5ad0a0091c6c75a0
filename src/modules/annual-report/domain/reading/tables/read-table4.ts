import {
  REMEDY_TOTAL,
  remedyColumns,
  remedyGroups,
  type RemedyGroup,
} from '../../../../../statute/report-format/table4.table.ts'
import type { Figure, Table4 } from '../../../../../statute/report-format/report.ts'
import { isPrinted, type Atom, type AtomRow } from './atom.ts'
import { windowsOf } from './choose-window.ts'
import { noteFigure, refuseTable, type FigureNotes } from './figure-notes.ts'
import { inOneRow } from './fifteen-cells.ts'
import { groupByCell, groupByLine, isCellPerLine, type Group } from './group-rows.ts'
import { findLabel } from './label-index.ts'
import { emptyLinesBefore } from './line-gaps.ts'
import { remedyColumnLabels, remedyGroupLabels } from './report-labels.ts'

const SIZE = REMEDY_TOTAL + 1
const ALL = SIZE * remedyGroups.length

/** Reads Table 4: fifteen numbers in one row, or five in each of three. Null with a finding where they are not certain. */
export function readTable4(rows: readonly AtomRow[], notes: FigureNotes): Table4 | null {
  if (rows.some(isReordered)) return refuseTable(notes, '表四的列次序与法定格式不同，未取数。')
  const perCell = isCellPerLine(rows)
  const groups = (perCell ? groupByCell(rows) : groupByLine(rows)).filter((group) => group.cells.length > 0)
  const cells =
    inOneRow(groups, perCell ? emptyLinesBefore(rows) : undefined) ?? inThreeRows(groups) ?? blankRow(groups)
  if (cells === undefined) return noNumbers(groups, notes)
  return tableOf(cells, notes)
}

function noNumbers(groups: readonly Group[], notes: FigureNotes): null {
  const printed = groups.reduce((sum, group) => sum + group.cells.filter(isPrinted).length, 0)
  return printed === 0
    ? refuseTable(notes, '表四只有表头，没有读到数字，未取数。')
    : refuseTable(notes, `表四读到 ${printed} 个数，不是连续的 ${ALL} 个，无法确定各属哪一列，未取数。`)
}

/** Three rows of five: named by their own labels, or unnamed and in the form's order. */
function inThreeRows(groups: readonly Group[]): readonly Atom[] | undefined {
  const rows = groups.flatMap((group) => {
    const cells = fiveOf(group.cells)
    return cells === undefined ? [] : [{ cells, name: nameOf(group) }]
  })
  if (rows.length !== remedyGroups.length) return undefined
  const named = rows.every(({ name }, at) => name === undefined || name === remedyGroups[at]?.key)
  return named ? rows.flatMap(({ cells }) => cells) : undefined
}

function fiveOf(cells: readonly Atom[]): readonly Atom[] | undefined {
  const { starts, full, printed } = windowsOf(cells, SIZE)
  const [start] = starts
  if (start === undefined || printed === 0) return undefined
  return full || cells.length === SIZE ? cells.slice(start, start + SIZE) : undefined
}

function nameOf(group: Group): RemedyGroup | undefined {
  const label = group.texts.at(-1)?.text
  return label === undefined ? undefined : findLabel(remedyGroupLabels, label)
}

/** A row of fifteen cells or more with nothing in any of them. */
function blankRow(groups: readonly Group[]): readonly Atom[] | undefined {
  if (groups.some((group) => group.cells.some(isPrinted))) return undefined
  return groups.find((group) => group.texts.length === 0 && group.cells.length >= ALL)?.cells.slice(0, ALL)
}

function tableOf(cells: readonly Atom[], notes: FigureNotes): Table4 {
  const [review = [], litigationDirect = [], litigationAfterReview = []] = remedyGroups.map(
    ({ key }, group): Figure[] =>
      cells
        .slice(group * SIZE, group * SIZE + SIZE)
        .map((cell, column) => noteFigure(notes, `table4.${key}.${column}`, cell)),
  )
  return { review, litigationDirect, litigationAfterReview }
}

/** A line with all five heads, each as often as the others, in another order than the form's. */
function isReordered(row: AtomRow): boolean {
  const order: readonly string[] = remedyColumns.map(({ key }) => key)
  const found = row.atoms.flatMap((atom) =>
    atom.kind === 'text' ? (findLabel(remedyColumnLabels, atom.text) ?? []) : [],
  )
  const counts = order.map((key) => found.filter((head) => head === key).length)
  if (counts[0] === 0 || counts.some((count) => count !== counts[0])) return false
  return found.some((head, at) => head !== order[at % order.length])
}
