import { isPrinted, type AtomRow } from './atom.ts'
import { isCellPerLine } from './group-rows.ts'

/**
 * Were lines that had been said before taken out? In a table of one cell a line the same numbers come again and again (a
 * total repeats its only part, noughts repeat anyway); where every number stands only once, the others were dropped.
 */
export function linesWereDropped(rows: readonly AtomRow[]): boolean {
  if (!isCellPerLine(rows)) return false
  if (rows.filter((row) => row.atoms.every((atom) => atom.kind === 'blank')).length > 1) return false
  const values = rows.flatMap((row) => row.atoms.filter(isPrinted).map((atom) => `${row.way} ${atom.text}`))
  return values.length >= 4 && new Set(values).size === values.length
}
