import { isPrinted, type AtomRow } from './atom.ts'
import { isCellPerLine } from './group-rows.ts'

/**
 * Were lines that had been said before taken out? In a table of one cell a line the same cells come again and again (a
 * total repeats its only part, noughts and blank cells repeat anyway); where no line is like another, they were dropped.
 */
export function linesWereDropped(rows: readonly AtomRow[]): boolean {
  if (!isCellPerLine(rows)) return false
  const values = rows.filter((row) => row.atoms.every((atom) => atom.kind !== 'text'))
  return values.filter((row) => row.atoms.some(isPrinted)).length >= 4 && areAllDifferent(values)
}

function areAllDifferent(rows: readonly AtomRow[]): boolean {
  const seen = new Set<string>()
  for (const { way, start, end, atoms } of rows) {
    const line = [way, end - start, ...atoms.map((atom) => atom.text)].join(' ')
    if (seen.has(line)) return false
    seen.add(line)
  }
  return true
}
