import { isText, type Atom, type AtomRow } from './atom.ts'
import { findLabel } from './label-index.ts'
import { headLabels } from './report-labels.ts'

/**
 * Joins heads of Table 2 that were broken inside their cell, `本年新` and `制作数量`: side by side in a line, or below each
 * other where they stand in lines of their own. Pieces are joined only where they make one head exactly.
 */
export function joinBrokenHeads(rows: readonly AtomRow[]): AtomRow[] {
  const joined: AtomRow[] = []
  for (const row of rows) {
    const atoms = joinPieces(row.atoms)
    const last = joined.at(-1)
    const below = last === undefined ? undefined : joinLines(last.atoms, atoms)
    if (last !== undefined && below !== undefined) joined[joined.length - 1] = { ...last, atoms: below, end: row.end }
    else joined.push(atoms.length === row.atoms.length ? row : { ...row, atoms })
  }
  return joined
}

function joinPieces(atoms: readonly Atom[]): readonly Atom[] {
  const joined: Atom[] = []
  for (const atom of atoms) {
    const last = joined.at(-1)
    const head = last === undefined ? undefined : headOf(last, atom)
    if (head === undefined) joined.push(atom)
    else joined[joined.length - 1] = head
  }
  return joined
}

function joinLines(above: readonly Atom[], below: readonly Atom[]): readonly Atom[] | undefined {
  const [upper, ...others] = above.filter((atom) => atom.kind !== 'blank')
  const [lower, ...more] = below.filter((atom) => atom.kind !== 'blank')
  if (upper === undefined || lower === undefined || others.length > 0 || more.length > 0) return undefined
  const head = headOf(upper, lower)
  return head === undefined ? undefined : [head]
}

/** The head two pieces make; undefined where the first is a head already, or the two make none. */
function headOf(first: Atom, second: Atom): Atom | undefined {
  if (!isText(first) || !isText(second) || first.text.length + second.text.length > longestHead) return undefined
  const text = first.text + second.text
  const isHead = findLabel(headLabels, text) !== undefined && findLabel(headLabels, first.text) === undefined
  return isHead ? { ...first, text, end: second.end } : undefined
}

const longestHead = 20
