import type { PaperCell } from '../../../kernel/paper.ts'

/** What stands in a place of a table that belongs to the cell at its left, or to the one above it. */
export const TO_LEFT = '←'
export const TO_ABOVE = '↑'

type Words = readonly (readonly string[])[]

/** A cell with the row and column of its upper left corner. */
type CellAt = { readonly row: number; readonly column: number; readonly cell: PaperCell }

/** Rows of words as cells: places marked as part of another are merged into it. A mark that has no such other is a word. */
export function mergedCells(rows: Words): readonly (readonly CellAt[])[] {
  const covered = rows.map((row) => row.map(() => false))
  return rows.map((words, row) =>
    words.flatMap((text, column): readonly CellAt[] => {
      if (covered[row]?.[column] === true) return []
      const columns = 1 + marksAfter(words, column, (at) => covered[row]?.[at] === true)
      const below = rows.slice(row + 1).map((other) => other.slice(column, column + columns))
      const first = below.findIndex((part) => !isBelow(part))
      const height = 1 + (first === -1 ? below.length : first)
      for (const line of covered.slice(row, row + height)) line.fill(true, column, column + columns)
      const spans = { ...(height === 1 ? {} : { rows: height }), ...(columns === 1 ? {} : { columns }) }
      return [{ row, column, cell: { text, ...spans } }]
    }),
  )
}

/** How many places after a cell say that they belong to it. */
function marksAfter(words: readonly string[], column: number, isCovered: (at: number) => boolean): number {
  const next = words.findIndex((text, at) => at > column && (text !== TO_LEFT || isCovered(at)))
  return (next === -1 ? words.length : next) - column - 1
}

/** Whether the places under a cell say that it reaches down to them. */
function isBelow([first, ...others]: readonly string[]): boolean {
  return first === TO_ABOVE && others.every((text) => text === TO_ABOVE || text === TO_LEFT)
}

/** The words of a place that another cell covers, as they are written. */
export function markOf(covered: { readonly isFirstColumn: boolean; readonly isFirstRow: boolean }): string {
  return covered.isFirstColumn && !covered.isFirstRow ? TO_ABOVE : TO_LEFT
}

/** A text without its marks, for whoever looks for words. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/(^|\t)[←↑](?=\t|$)/gm, '$1')
}
