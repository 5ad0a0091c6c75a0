import { isPrinted, type Atom, type AtomRow } from './atom.ts'

/** How many empty lines stand before the first cell of each line, by where that cell starts. */
export function emptyLinesBefore(rows: readonly AtomRow[]): ReadonlyMap<number, number> {
  const gaps = new Map<number, number>()
  for (const { atoms, emptyBefore } of rows) {
    const first = atoms.find((atom) => atom.kind !== 'blank')
    if (first !== undefined) gaps.set(first.start, emptyBefore)
  }
  return gaps
}

/**
 * Are values of one cell a line parted alike? A wider gap may be a blank cell's, a narrower one a line's printed twice: one
 * for the other, they make a run of the right length with the wrong numbers in it.
 */
export function areEvenlyParted(cells: readonly Atom[], gaps: ReadonlyMap<number, number>): boolean {
  return new Set(cells.filter(isPrinted).flatMap(({ start }) => gaps.get(start) ?? [])).size <= 1
}
