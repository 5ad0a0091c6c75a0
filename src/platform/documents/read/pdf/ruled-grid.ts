import type { Ruling } from './page-marks.ts'

/** A cell between ruling lines: which strips of the grid it takes up. */
export type GridCell = {
  readonly row: number
  readonly rows: number
  readonly column: number
  readonly columns: number
}

/** A ruled table: the lines that bound its columns (`xs`) and rows (`ys`), ascending, and its cells. */
export type RuledGrid = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
}

/** The grid that a group of touching rulings draws; undefined where they enclose fewer than two cells. */
export function gridOfRulings(rulings: readonly Ruling[]): RuledGrid | undefined {
  const across = rulings.filter((ruling) => ruling.way === 'across')
  const down = rulings.filter((ruling) => ruling.way === 'down')
  if (across.length < 2 || down.length < 1) return undefined
  // Tables open at the sides have their ends where the lines end.
  const xs = gatherPlaces([...down.map((one) => one.at), ...extremes(across)], narrowest)
  const ys = gatherPlaces([...across.map((one) => one.at), ...extremes(down)], lowest)
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > mostCells) return undefined
  const cells = mergeUnwalled(xs, ys, wallsAmong(across, down, xs, ys))
  return cells.length < 2 ? undefined : { xs, ys, cells }
}

/** In points: lines closer than this are one line drawn unevenly, for no cell with a character in it is so narrow or low. */
const narrowest = 6
const lowest = 4.5
const mostCells = 40_000

/** Places on an axis with near ones made one, at their middle. */
export function gatherPlaces(places: readonly number[], apart: number): number[] {
  const sorted = places.toSorted((one, other) => one - other)
  const groups: number[][] = []
  for (const place of sorted) {
    const last = groups.at(-1)
    if (last !== undefined && place - (last[0] as number) < apart) last.push(place)
    else groups.push([place])
  }
  return groups.map((group) => group.reduce((sum, place) => sum + place, 0) / group.length)
}

function extremes(rulings: readonly Ruling[]): number[] {
  const from = rulings.reduce((least, one) => Math.min(least, one.from), Infinity)
  const to = rulings.reduce((most, one) => Math.max(most, one.to), -Infinity)
  return [from, to]
}

type Walls = { leftOf(row: number, column: number): boolean; above(row: number, column: number): boolean }

function wallsAmong(
  across: readonly Ruling[],
  down: readonly Ruling[],
  xs: readonly number[],
  ys: readonly number[],
): Walls {
  const standing = coverage(down, xs, ys)
  const lying = coverage(across, ys, xs)
  return {
    leftOf: (row, column) => standing.has(column * ys.length + row),
    above: (row, column) => lying.has(row * xs.length + column),
  }
}

/** For each line of the grid, the strips it runs along: `line × strips + strip`. */
function coverage(
  rulings: readonly Ruling[],
  lines: readonly number[],
  strips: readonly number[],
): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const ruling of rulings) {
    const line = nearest(lines, ruling.at)
    for (let strip = 0; strip + 1 < strips.length; strip++) {
      const [from, to] = [strips[strip] as number, strips[strip + 1] as number]
      const slack = (to - from) * 0.3
      if (ruling.from <= from + slack && ruling.to >= to - slack) covered.add(line * strips.length + strip)
    }
  }
  return covered
}

function nearest(places: readonly number[], at: number): number {
  let best = 0
  for (const [index, place] of places.entries()) {
    if (Math.abs(place - at) < Math.abs((places[best] as number) - at)) best = index
  }
  return best
}

/** Fields with no wall between them are one cell; where that makes no rectangle, only fields of the same row are joined. */
function mergeUnwalled(xs: readonly number[], ys: readonly number[], walls: Walls): GridCell[] {
  const fields: Fields = { rows: ys.length - 1, columns: xs.length - 1, walls, taken: new Set() }
  const cells: GridCell[] = []
  for (let field = 0; field < fields.rows * fields.columns; field++) {
    if (fields.taken.has(field)) continue
    const cell = growCell(Math.floor(field / fields.columns), field % fields.columns, fields)
    take(cell, fields)
    cells.push(cell)
  }
  return cells
}

/** The fields of a grid, `row × columns + column`, and which of them already belong to a cell. */
type Fields = { readonly rows: number; readonly columns: number; readonly walls: Walls; readonly taken: Set<number> }

function take(cell: GridCell, { columns, taken }: Fields): void {
  for (let at = 0; at < cell.rows * cell.columns; at++) {
    taken.add((cell.row + Math.floor(at / cell.columns)) * columns + cell.column + (at % cell.columns))
  }
}

function growCell(row: number, column: number, fields: Fields): GridCell {
  let columns = 1
  const isOpen = (c: number) => !fields.taken.has(row * fields.columns + c) && !fields.walls.leftOf(row, c)
  while (column + columns < fields.columns && isOpen(column + columns)) columns += 1
  let cell: GridCell = { row, rows: 1, column, columns }
  while (row + cell.rows < fields.rows && continuesBelow(cell, fields)) cell = { ...cell, rows: cell.rows + 1 }
  return cell
}

/** Whether the fields below belong to the cell too: no wall on top of any, none between them, both ends closed. */
function continuesBelow(cell: GridCell, { columns, walls }: Fields): boolean {
  const row = cell.row + cell.rows
  const end = cell.column + cell.columns
  const closedAtStart = cell.column === 0 || walls.leftOf(row, cell.column)
  const closedAtEnd = end === columns || walls.leftOf(row, end)
  if (!closedAtStart || !closedAtEnd) return false
  for (let c = cell.column; c < end; c++) {
    if (walls.above(row, c) || (c > cell.column && walls.leftOf(row, c))) return false
  }
  return true
}
