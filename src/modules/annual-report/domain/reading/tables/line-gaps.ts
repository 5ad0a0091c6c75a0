import { isPrinted, type Atom, type AtomRow } from './atom.ts'

/** How many empty lines stand before the first cell of each line, by where that cell starts. */
export function emptyLinesBefore(rows: readonly AtomRow[]): ReadonlyMap<number, number> {
  return new Map(
    rows.flatMap(({ atoms, emptyBefore }) => {
      const first = atoms.find((atom) => atom.kind !== 'blank')
      return first === undefined ? [] : [[first.start, emptyBefore] as const]
    }),
  )
}

/**
 * Are values of one cell a line parted alike? A wider gap may be a blank cell's, a narrower one a line's printed twice: one
 * for the other, they make a run of the right length with the wrong numbers in it.
 */
export function areEvenlyParted(cells: readonly Atom[], gaps: ReadonlyMap<number, number>): boolean {
  return new Set(cells.filter(isPrinted).flatMap(({ start }) => gaps.get(start) ?? [])).size <= 1
}
