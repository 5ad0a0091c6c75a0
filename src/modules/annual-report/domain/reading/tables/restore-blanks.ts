import { isPrinted, type Atom, type AtomRow } from './atom.ts'
import type { Group } from './group-rows.ts'

/**
 * Puts back blank cells that left only a wider gap. Where all whole rows of a table part their cells by the same gap, a gap
 * with room for one more cell held a blank one; a row is mended only if that makes it exactly whole.
 */
export function restoreBlanks(groups: readonly Group[], rows: readonly AtomRow[], perCell: boolean, size: number): readonly Group[] {
  const gapsOf = perCell ? emptyLinesBetween(rows) : spacesBetween
  const step = stepOf(groups, gapsOf, size, perCell ? 1 : 0)
  if (step === undefined) return groups
  return groups.map((group) => {
    if (group.texts.length === 0 || group.cells.length >= size || !group.cells.every(isPrinted) || group.cells.length === 0) return group
    const mended = mend(group, gapsOf(group), step)
    return mended.length === size ? { ...group, cells: mended } : group
  })
}

type Step = { readonly gap: number; readonly blank: number }

/** How far each cell of a group stands from the one before it, the first from its label. */
type Gaps = (group: Group) => readonly number[]

const spacesBetween: Gaps = ({ texts, cells }) =>
  cells.map((cell, at) => cell.start - (cells[at - 1] ?? texts.at(-1) ?? cell).end)

function emptyLinesBetween(rows: readonly AtomRow[]): Gaps {
  const emptyBefore = new Map(rows.map((row) => [row.atoms.find((atom) => atom.kind !== 'blank')?.start, row.emptyBefore]))
  return ({ cells }) => cells.map((cell) => emptyBefore.get(cell.start) ?? 0)
}

/** The one gap between all cells of all whole rows, and how much a blank cell (nothing, or an empty line) adds to it. */
function stepOf(groups: readonly Group[], gapsOf: Gaps, size: number, emptyCell: number): Step | undefined {
  const whole = groups.filter((group) => group.texts.length > 0 && group.cells.length === size && group.cells.every(isPrinted))
  const gaps = new Set(whole.flatMap((group) => gapsOf(group)))
  const [gap] = gaps
  if (whole.length < enough || gaps.size !== 1 || gap === undefined || gap < 1) return undefined
  return { gap, blank: gap + emptyCell }
}

function mend(group: Group, gaps: readonly number[], step: Step): Atom[] {
  return group.cells.flatMap((cell, at) => {
    const missing = ((gaps[at] ?? step.gap) - step.gap) / step.blank
    if (!Number.isInteger(missing)) return [cell]
    return [...Array.from({ length: missing }, () => blankBefore(cell)), cell]
  })
}

function blankBefore(cell: Atom): Atom {
  return { ...cell, kind: 'blank', text: '', value: null, unit: null, end: cell.start }
}

const enough = 5
