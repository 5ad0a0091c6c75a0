import { TOTAL_COLUMN } from '../../../../../statute/report-format/applicants.table.ts'
import type { Figure, Table3 } from '../../../../../statute/report-format/report.ts'
import { table3Rows, type Table3Key } from '../../../../../statute/report-format/table3.table.ts'
import { readApplicantHeads } from './applicant-heads.ts'
import { assignRows, type Assignment, type NumericRow } from './assign-rows.ts'
import type { Atom, AtomRow } from './atom.ts'
import { uniformParts, withColumns } from './choose-window.ts'
import { noteFigure, pathsOf, refuseTable, type FigureNotes } from './figure-notes.ts'
import { groupByCell, groupByLine, isCellPerLine, type Group } from './group-rows.ts'
import { numericRows } from './numeric-rows.ts'
import { restoreBlanks } from './restore-blanks.ts'
import { cellsOfRows } from './row-cells.ts'
import { scrambleOf } from './scramble.ts'
import { takeOutStrays } from './stray-numbers.ts'
import type { Table3Layout } from './table3-layout.ts'
import { noteAmbiguous, noteMissing, noteOrphans, noteRepeat, noteUnknown, type RowFigures } from './table3-notes.ts'

const SIZE = TOTAL_COLUMN + 1

/** Reads Table 3 from its lines; null with a finding where its cells cannot be told apart with certainty. */
export function readTable3(lines: readonly AtomRow[], notes: FigureNotes, ended: boolean): Table3 | null {
  const perCell = isCellPerLine(lines)
  const uniform = perCell ? new Set<number>() : uniformParts(lines)
  const printed = withColumns(lines, uniform)
  const grouped = perCell ? takeOutStrays(groupByCell(printed), SIZE) : groupByLine(printed)
  const groups = restoreBlanks(grouped, printed, perCell, SIZE)
  const rows = numericRows(groups, SIZE)
  if (rows.length === 0) return refuseTable(notes, nothingRead)
  const assigned = assignRows(rows, wordsOf(groups))
  const layout = { rows, assigned, heads: readApplicantHeads(printed, perCell), uniform, perCell, ended, size: SIZE }
  const scramble = scrambleOf(layout)
  if (scramble !== null) return refuseTable(notes, scramble)
  noteOrphans(groups, notes)
  return tableOf(layout, notes)
}

function wordsOf(groups: readonly Group[]): string[] {
  const words: string[] = []
  for (const { texts } of groups) for (const { text } of texts) words.push(text)
  return words
}

function tableOf(layout: Table3Layout, notes: FigureNotes): Table3 | null {
  const figures = figuresOfRows(layout.rows, layout.assigned, cellsOfRows(layout), notes)
  if (Object.keys(figures).length === 0) return refuseTable(notes, noLabels)
  const format = 'otherHandling' in figures ? '2019' : '2021'
  noteMissing(figures, format, notes)
  const inOrder: RowFigures = {}
  for (const { key } of table3Rows) if (figures[key] !== undefined) inOrder[key] = figures[key]
  return { format, rows: inOrder }
}

function figuresOfRows(
  rows: readonly NumericRow[],
  { keys, repeats }: Assignment,
  cells: readonly (readonly Atom[] | undefined)[],
  notes: FigureNotes,
): RowFigures {
  let figures: RowFigures = {}
  rows.forEach(({ group }, at) => {
    const key = keys[at] ?? null
    const repeat = repeats[at] ?? null
    if (repeat !== null) figures = noteRepeat(repeat, cells[at], figures, notes)
    else if (key === null) noteUnknown(group, notes)
    else figures[key] = figuresOfRow(notes, key, cells[at]) ?? noteAmbiguous(key, group, notes)
  })
  return figures
}

function figuresOfRow(
  notes: FigureNotes,
  key: Table3Key,
  cells: readonly Atom[] | undefined,
): readonly Figure[] | undefined {
  const paths = pathsOf(`table3.${key}`, SIZE)
  return cells?.map((cell, column) => noteFigure(notes, paths[column] as string, cell))
}

const nothingRead = '表三只有表头或文字，没有读到数字，可能是图片或列序错乱，未取数。'
const noLabels = '表三各行的标签无法辨认，数字不能对应到行，未取数。'
