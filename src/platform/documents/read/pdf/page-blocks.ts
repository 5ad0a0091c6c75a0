import { gatherLines, type GlyphLine } from './glyph-lines.ts'
import type { PageMarks } from './page-marks.ts'
import { gridOfRulings } from './ruled-grid.ts'
import { fillTable, type RuledTable } from './ruled-table.ts'
import { groupTouching } from './touching-rulings.ts'

export type PageBlock = { readonly line: GlyphLine } | { readonly table: RuledTable }

/** The tables and the lines of running text of a page, from top to bottom. */
export function blocksOfPage({ glyphs, rulings }: PageMarks): PageBlock[] {
  const tables: RuledTable[] = []
  let left = glyphs
  const grids = groupTouching(rulings).flatMap((group) => gridOfRulings(group) ?? [])
  // Small ones first: a table inside a frame keeps its own cells.
  for (const grid of grids.toSorted((one, other) => areaOf(one.xs, one.ys) - areaOf(other.xs, other.ys))) {
    const { table, outside } = fillTable(grid, left)
    if (outside.length < left.length) tables.push(table)
    left = outside
  }
  const blocks: PageBlock[] = [...tables.map((table) => ({ table })), ...gatherLines(left).map((line) => ({ line }))]
  return blocks.toSorted((one, other) => topOf(one) - topOf(other))
}

function areaOf(xs: readonly number[], ys: readonly number[]): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0))
}

function topOf(block: PageBlock): number {
  return 'line' in block ? (block.line.top + block.line.bottom) / 2 : block.table.top
}
