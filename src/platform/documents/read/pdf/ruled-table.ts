import { plainSpaces } from '../write-lines.ts'
import { gatherLines, textOfLine, type GlyphLine } from './glyph-lines.ts'
import type { Box, Glyph } from './page-marks.ts'
import type { GridCell, RuledGrid } from './ruled-grid.ts'

/** A cell with its words and the x of the lines left and right of it. */
export type TableCell = { readonly text: string; readonly left: number; readonly right: number }

/** A ruled table on one page, row by row; cells covered from above are left out. */
export type RuledTable = Box & { readonly xs: readonly number[]; readonly rows: readonly (readonly TableCell[])[] }

/** Puts the characters of a page into the cells of a grid and gives back those that lie outside it. */
export function fillTable(grid: RuledGrid, glyphs: readonly Glyph[]): { table: RuledTable; outside: Glyph[] } {
  const bounds = boundsOf(grid)
  const owner = ownersOf(grid)
  const inside = new Map<GridCell, Glyph[]>()
  const outside: Glyph[] = []
  for (const run of numberRuns(glyphs)) {
    const cell = owner(middleOf(run))
    if (cell === undefined) outside.push(...run)
    else inside.set(cell, [...(inside.get(cell) ?? []), ...run])
  }
  const rows = grid.ys
    .slice(1)
    .map((_, row) =>
      grid.cells
        .filter((cell) => cell.row === row)
        .map((cell) => ({ text: textOfCell(inside.get(cell) ?? [], cell, grid), ...sides(cell, grid) })),
    )
  return { table: { ...bounds, xs: grid.xs, rows: rows.filter((row) => !isStrip(row)) }, outside }
}

/** The space between a double frame and its cells, or a row that cells from above cover whole. */
function isStrip(row: readonly TableCell[]): boolean {
  return row.length === 0 || (row.length === 1 && row[0]?.text === '')
}

function boundsOf({ xs, ys }: RuledGrid): Box {
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 }
}

function sides(cell: GridCell, { xs }: RuledGrid): { left: number; right: number } {
  return { left: xs[cell.column] as number, right: xs[cell.column + cell.columns] as number }
}

function ownersOf(grid: RuledGrid): (point: readonly [number, number]) => GridCell | undefined {
  const columns = grid.xs.length - 1
  const fields = new Map<number, GridCell>()
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        fields.set(row * columns + column, cell)
      }
    }
  }
  return ([x, y]) => {
    const column = stripAt(grid.xs, x)
    const row = stripAt(grid.ys, y)
    return column === undefined || row === undefined ? undefined : fields.get(row * columns + column)
  }
}

function stripAt(lines: readonly number[], at: number): number | undefined {
  const after = lines.findIndex((line) => at < line)
  return after < 1 ? undefined : after - 1
}

/** A number is never cut by a column line it runs over: its digits stay together, all other characters stand alone. */
function numberRuns(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    const run = runs.at(-1)
    if (run !== undefined && continuesNumber(run.at(-1) as Glyph, glyph)) run.push(glyph)
    else runs.push([glyph])
  }
  return runs
}

function continuesNumber(last: Glyph, next: Glyph): boolean {
  if (!/^[\d.,]+$/.test(last.text) || !/^[\d.,]+$/.test(next.text)) return false
  const sameLine = Math.abs(next.bottom - last.bottom) < 0.1 * last.size
  return sameLine && Math.abs(next.left - last.right) < 0.08 * last.size
}

function middleOf(run: readonly Glyph[]): readonly [number, number] {
  const [first, last] = [run[0] as Glyph, run.at(-1) as Glyph]
  return [(first.left + last.right) / 2, (first.top + first.bottom) / 2]
}

function textOfCell(glyphs: readonly Glyph[], cell: GridCell, grid: RuledGrid): string {
  const { left, right } = sides(cell, grid)
  let text = ''
  let last: GlyphLine | undefined
  for (const line of gatherLines(glyphs)) {
    text += (last === undefined || isWrapped(last, line, right - left) ? '' : '\u0020') + textOfLine(line)
    last = line
  }
  return plainSpaces(text)
}

/**
 * Whether the next line merely continues this one. Chinese words do; a number only where it filled the column, so that
 * figures standing under each other in one cell are never read as one long number.
 */
function isWrapped(last: GlyphLine, next: GlyphLine, width: number): boolean {
  const [end, start] = [last.glyphs.at(-1)?.text ?? '', next.glyphs[0]?.text ?? '']
  if (!/[\w.,]/.test(end) || !/[\w.,]/.test(start)) return true
  const digit = (last.right - last.left) / last.glyphs.length
  return last.glyphs.length >= 4 && last.right - last.left + digit > width - 2 * usualPadding
}

/** In points, between the rule and the words: Word's default. */
const usualPadding = 5.4
