import { plainSpaces, runningLine, type DraftCell, type DraftLine } from '../write-lines.ts'
import { hasColumns, textOfLine, type GlyphLine } from './glyph-lines.ts'
import type { PageBlock } from './page-blocks.ts'
import { isFurniture, joinPages } from './join-pages.ts'
import { gatherPlaces } from './ruled-grid.ts'
import type { RuledTable, TableCell } from './ruled-table.ts'

/** All pages as lines: wrapped paragraphs joined, a table cut by a page end continued under the same number and columns. */
export function linesOfPages(pages: readonly (readonly PageBlock[])[]): DraftLine[] {
  const tables = numberTables(pages)
  return joinPages(pages).flatMap((joined, index) => {
    const page = index + 1
    return joined.flatMap((block): DraftLine[] => {
      if ('paragraph' in block) return [runningLine(textOf(block.paragraph), page)]
      const { number, xs } = tables.get(block.table) ?? { number: 0, xs: block.table.xs }
      return block.table.rows.map((row) => ({ cells: row.map((cell) => placeCell(cell, xs)), table: number, page }))
    })
  })
}

type Numbered = { readonly number: number; readonly xs: readonly number[] }

function numberTables(pages: readonly (readonly PageBlock[])[]): ReadonlyMap<RuledTable, Numbered> {
  const chains: RuledTable[][] = []
  for (const [index, blocks] of pages.entries()) {
    const before = lastTable(pages[index - 1] ?? [])
    for (const [at, block] of blocks.entries()) {
      if (!('table' in block)) continue
      const opens = blocks.slice(0, at).every(isPageNumber)
      if (opens && before !== undefined && sameWidth(before, block.table)) chains.at(-1)?.push(block.table)
      else chains.push([block.table])
    }
  }
  return new Map(chains.flatMap((chain, number) => chain.map((table) => [table, { number, xs: columnsOf(chain) }])))
}

function lastTable(blocks: readonly PageBlock[]): RuledTable | undefined {
  const last = blocks.findLast((block) => !isPageNumber(block))
  return last !== undefined && 'table' in last ? last.table : undefined
}

function isPageNumber(block: PageBlock): boolean {
  return 'line' in block && isFurniture(textOfLine(block.line))
}

function sameWidth(one: RuledTable, other: RuledTable): boolean {
  return Math.abs(one.left - other.left) < 4 && Math.abs(one.right - other.right) < 4
}

function columnsOf(chain: readonly RuledTable[]): number[] {
  return gatherPlaces(
    chain.flatMap((table) => table.xs),
    6,
  )
}

function placeCell(cell: TableCell, xs: readonly number[]): DraftCell {
  const [from, to] = [nearest(xs, cell.left), nearest(xs, cell.right)]
  return { text: cell.text, column: from, columns: Math.max(1, to - from) }
}

function nearest(xs: readonly number[], at: number): number {
  return xs.reduce((best, x, index) => (Math.abs(x - at) < Math.abs((xs[best] as number) - at) ? index : best), 0)
}

function textOf(lines: readonly GlyphLine[]): string {
  const [only] = lines
  if (lines.length === 1 && only !== undefined && hasColumns(only)) {
    const indent = Math.min(80, Math.max(0, Math.round((only.left / only.size) * 2)))
    return '\u0020'.repeat(indent) + textOfLine(only)
  }
  return plainSpaces(lines.map(textOfLine).join(''))
}
