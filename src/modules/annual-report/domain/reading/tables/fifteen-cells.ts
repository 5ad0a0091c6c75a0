import { REMEDY_TOTAL, remedyGroups } from '../../../../../statute/report-format/table4.table.ts'
import { isPrinted, type Atom } from './atom.ts'
import { windowsOf } from './choose-window.ts'
import type { Group } from './group-rows.ts'
import { areEvenlyParted } from './line-gaps.ts'

const SIZE = REMEDY_TOTAL + 1
const ALL = SIZE * remedyGroups.length

/**
 * The one row of fifteen cells. Where two rows would do and differ, none is certain. With one cell a line (`gaps` has the
 * empty lines before each) a number too many may stand anywhere, and one may be missing where the gaps differ: then only
 * cells that add up are taken.
 */
export function inOneRow(
  groups: readonly Group[],
  gaps: ReadonlyMap<number, number> | undefined,
): readonly Atom[] | undefined {
  const printed = groups.reduce((sum, { cells }) => sum + cells.filter(isPrinted).length, 0)
  const found = groups.flatMap(({ cells }) => {
    const row = fifteenOf(cells, gaps !== undefined) ?? (gaps === undefined ? undefined : withoutStray(cells))
    const strict = gaps !== undefined && (printed > ALL || mayBeMixed(cells, gaps))
    return row === undefined || (strict && !addsUp(row)) ? [] : [row]
  })
  const [first, ...others] = found
  return others.every((other) => haveSameValues(other, first)) ? first : undefined
}

/** More cells than fifteen, or gaps between them that differ. The gap above the first parts the row from its heads. */
function mayBeMixed(cells: readonly Atom[], gaps: ReadonlyMap<number, number>): boolean {
  return cells.length > ALL || !areEvenlyParted(cells.slice(1), gaps)
}

/** Blank cells beyond fifteen stand before or after the row; with one cell a line any of them may be a line printed twice. */
function fifteenOf(cells: readonly Atom[], perCell: boolean): readonly Atom[] | undefined {
  const { starts, full, printed } = windowsOf(cells, ALL)
  const [start = 0] = starts
  if (printed === 0 || starts.length === 0) return undefined
  if (full || cells.length === ALL) return cells.slice(start, start + ALL)
  const proven = [cells, ...(perCell ? withoutOneBlank(cells) : [])].flatMap(provenRows)
  const [first, ...others] = proven
  return others.every((other) => haveSameValues(other, first)) ? first : undefined
}

function provenRows(cells: readonly Atom[]): (readonly Atom[])[] {
  return windowsOf(cells, ALL)
    .starts.map((at) => cells.slice(at, at + ALL))
    .filter(addsUp)
}

function withoutOneBlank(cells: readonly Atom[]): (readonly Atom[])[] {
  return cells.flatMap((blank, at) => (isPrinted(blank) ? [] : [cells.filter((_, other) => other !== at)]))
}

/** Sixteen numbers: a page number has come in between where the table adds up without it, and in no other way. */
function withoutStray(cells: readonly Atom[]): readonly Atom[] | undefined {
  if (cells.length !== ALL + 1 || !cells.every(isPrinted)) return undefined
  const rows = cells.map((_, stray) => cells.filter((_cell, at) => at !== stray)).filter(addsUp)
  const [first, ...others] = rows
  return others.every((other) => haveSameValues(other, first)) ? first : undefined
}

function haveSameValues(one: readonly Atom[], other: readonly Atom[] | undefined): boolean {
  return one.every((cell, at) => cell.value === other?.[at]?.value)
}

/** Every group adds up to its total, and one of them to more than nothing. */
function addsUp(cells: readonly Atom[]): boolean {
  const groups = remedyGroups.map((_, at) => cells.slice(at * SIZE, at * SIZE + SIZE).map((cell) => cell.value ?? 0))
  const sums = groups.every(
    (group) => group.slice(0, REMEDY_TOTAL).reduce((sum, value) => sum + value, 0) === group[REMEDY_TOTAL],
  )
  return sums && groups.some((group) => (group[REMEDY_TOTAL] ?? 0) > 0)
}
