import type { Place } from '../../../../../kernel/source-document.ts'

/**
 * What one cell of a printed table holds. `number`, `slash`, `dash` and `note` are printed values (a note is a word or an
 * unreadable sign where a number should stand); `blank` is a cell with nothing in it; `text` is anything else.
 */
export type AtomKind = 'text' | 'number' | 'slash' | 'dash' | 'note' | 'blank'

export type Atom = Place & {
  readonly kind: AtomKind
  /** The cell's words, folded and trimmed. */
  readonly text: string
  /** The number of a `number`. */
  readonly value: number | null
  /** 万元, 元 … where one is printed behind the number. */
  readonly unit: string | null
  /** First grid column and columns covered, where the source has a grid. Always there: atoms of one shape are fast. */
  readonly column: number | undefined
  readonly columns: number | undefined
}

/** How the cells of a line were told apart. */
export type RowWay = 'grid' | 'pipe' | 'tab' | 'space'

/** One line of the document as cells. Empty lines are left out. */
export type AtomRow = Place & {
  readonly atoms: readonly Atom[]
  readonly way: RowWay
  /** How many empty lines stand before this one. */
  readonly emptyBefore: number
  /** Rows of one printed table share this number; a rule line (`|---|`) or running text starts another. */
  readonly part: number
}

/** The atom in a column of its own line. */
export function inColumn(atom: Atom, column: number): Atom {
  return { ...atom, column }
}

export function isPrinted(atom: Atom): boolean {
  return atom.kind !== 'blank' && atom.kind !== 'text'
}

export function isText(atom: Atom): boolean {
  return atom.kind === 'text'
}
