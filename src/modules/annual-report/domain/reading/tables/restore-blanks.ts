import { isPrinted, isText, type Atom, type AtomRow } from './atom.ts'
import type { Group } from './group-rows.ts'
import { emptyLinesBefore } from './line-gaps.ts'

/**
 * Puts back blank cells that left only a wider gap: in a table of one cell a line more empty lines, in a table of cells
 * parted by single spaces more spaces. It is done only where it makes most labelled rows exactly whole and none too long,
 * and then a row that does not come out whole is not read: a cell may be lost, or a page number have come between.
 */
export function restoreBlanks(
  groups: readonly Group[],
  rows: readonly AtomRow[],
  perCell: boolean,
  size: number,
): readonly Group[] {
  if (!perCell && !rows.some((row) => row.way === 'space')) return groups
  const measure = perCell ? emptyLines(rows) : spaces(rows)
  const step = stepOf(groups, measure, perCell)
  if (step === undefined) return groups
  const mended = groups.map((group) => (isCandidate(group) ? mend(group, measure, step) : undefined))
  const tried = mended.filter((cells) => cells !== undefined)
  const whole = tried.filter((cells) => cells.length === size).length
  if (whole < enough || whole * 10 < tried.length * 6 || tried.some((cells) => cells.length > size)) return groups
  return groups.map((group, at) => {
    const cells = mended[at]
    if (cells === undefined || addsUp(group.cells, size)) return group
    return { ...group, cells: cells.length === size ? cells : [] }
  })
}

/** Whole as it is, whatever the gaps: its parts make its total. */
function addsUp(cells: readonly Atom[], size: number): boolean {
  const parts = cells.slice(0, -1).reduce((sum, cell) => sum + (cell.value ?? 0), 0)
  return cells.length === size && parts === cells.at(-1)?.value
}

/** How wide the gap is before an atom, and after a group up to the next words. */
type Measure = {
  readonly before: (atom: Atom, previous: Atom | undefined) => number
  readonly after: (group: Group) => number | undefined
}

type Step = { readonly gap: number; readonly blank: number }

/** The narrowest gap between two values parts two cells; a blank cell adds as much again, and the empty line it is itself. */
function stepOf(groups: readonly Group[], measure: Measure, perCell: boolean): Step | undefined {
  let gap = Infinity
  let gaps = 0
  for (const { cells } of groups)
    for (let at = 1; at < cells.length; at++, gaps++)
      gap = Math.min(gap, measure.before(cells[at] as Atom, cells[at - 1]))
  if (gaps < enough || gap < 1 || (!perCell && gap !== 1)) return undefined
  return { gap, blank: gap + (perCell ? 1 : 0) }
}

function isCandidate(group: Group): boolean {
  return group.texts.length > 0 && group.cells.length > 0 && group.cells.every(isPrinted)
}

/** The cells with blank ones in the gaps; nothing where a gap is no whole number of cells. */
function mend(group: Group, measure: Measure, step: Step): Atom[] {
  const cells: Atom[] = []
  let previous = group.texts.at(-1)
  for (const cell of group.cells) {
    const missing = (measure.before(cell, previous) - step.gap) / step.blank
    if (!Number.isInteger(missing) || missing < 0 || missing > 12) return []
    addBlanks(cells, missing, cell.start)
    cells.push(cell)
    previous = cell
  }
  const gapAfter = measure.after(group)
  const missing = gapAfter === undefined ? 0 : (gapAfter - step.gap) / step.blank
  if (!Number.isInteger(missing) || missing < 0 || missing > 12) return []
  addBlanks(cells, missing, group.end)
  return cells
}

function addBlanks(cells: Atom[], count: number, at: number): void {
  for (let added = 0; added < count; added++)
    cells.push({
      kind: 'blank',
      text: '',
      value: null,
      unit: null,
      start: at,
      end: at,
      column: undefined,
      columns: undefined,
    })
}

function spaces(rows: readonly AtomRow[]): Measure {
  const lineEnds = new Map(rows.map((row) => [row.atoms.at(-1)?.end, row.end]))
  return {
    before: (atom, previous) => (previous === undefined ? 1 : atom.start - previous.end),
    after: (group) => (lineEnds.get(group.end) ?? group.end) - group.end + 1,
  }
}

function emptyLines(rows: readonly AtomRow[]): Measure {
  const filled = rows.filter((row) => row.atoms.some((atom) => atom.kind !== 'blank'))
  const gapAt = emptyLinesBefore(filled)
  const textAfter = new Map(
    filled.map((row, at) => [row.atoms.findLast((atom) => atom.kind !== 'blank')?.end, filled[at + 1]]),
  )
  return {
    before: (atom) => gapAt.get(atom.start) ?? 0,
    after: (group) => {
      const next = textAfter.get(group.end)
      return next?.atoms.some(isText) === true ? next.emptyBefore : undefined
    },
  }
}

const enough = 5
