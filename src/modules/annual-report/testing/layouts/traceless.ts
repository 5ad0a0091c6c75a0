import type { Spelling } from './printed-grid.ts'
import type { ArbitraryTables } from './arbitrary-tables.ts'
import { blankLosing, type LineLayout } from './line-layouts.ts'

/** A damage, the layout and the spelling of noughts it is done to. */
export type Case = { readonly damage: string; readonly layout: LineLayout; readonly spell: Spelling }

/**
 * Damages that leave the very text an undamaged report has: no reader can tell.
 * - A bare number exactly where a blank cell left no trace is that cell's number.
 * - A number too many in the one row that does not add up, of a table that otherwise does: where the row adds up without
 *   another of its numbers, that one reads as a page number in a table that adds up throughout.
 */
export function isTraceless({ damage, layout, spell }: Case, { tables }: ArbitraryTables): boolean {
  if (damage === 'a bare page number in between' && blankLosing.has(layout.name) && spell(0) === '') return true
  if (!addsOneNumber.has(damage)) return false
  const { review, litigationDirect, litigationAfterReview } = tables.table4
  const wrongSums = [Object.values(tables.table3.rows), [review, litigationDirect, litigationAfterReview]].map(
    (rows) => rows.filter((row) => !addsUp(row)).length,
  )
  return wrongSums.includes(1)
}

function addsUp(row: readonly (number | null)[]): boolean {
  const parts = row.slice(0, -1).reduce<number>((sum, figure) => sum + (figure ?? 0), 0)
  return parts === row.at(-1)
}

const addsOneNumber: ReadonlySet<string> = new Set(['a line printed twice', 'a bare page number in between'])
