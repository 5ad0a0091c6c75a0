import { isPrinted, type Atom } from './atom.ts'
import type { Group } from './group-rows.ts'

/**
 * Takes page numbers out of the rows of a table of one cell a line. A row with one number too many is mended only in a
 * table whose whole rows all add up, and only where its parts make its total without that number and in no other way; the
 * number becomes a group of its own, without words. Where other rows do not add up, this one may not either: the number
 * too many may be any, say one of its own printed twice.
 */
export function takeOutStrays(groups: readonly Group[], size: number): readonly Group[] {
  const whole = groups.filter(({ cells }) => cells.length === size && cells.every(isPrinted))
  if (whole.length < enough || !whole.every(({ cells }) => addsUp(valuesOf(cells)))) return groups
  return groups.flatMap((group) => {
    const stray = strayOf(group, size)
    if (stray === undefined) return [group]
    const cells = group.cells.filter((cell) => cell !== stray)
    return [
      { ...group, cells },
      { ...group, texts: [], cells: [stray], labelAt: -1 },
    ]
  })
}

function strayOf({ texts, cells }: Group, size: number): Atom | undefined {
  if (texts.length === 0 || cells.length !== size + 1 || !cells.every(({ kind }) => kind === 'number')) return undefined
  const values = valuesOf(cells)
  const fitting = values.flatMap((_, stray) => (addsUp(without(values, stray)) ? [stray] : []))
  const rows = new Set(fitting.map((stray) => without(values, stray).join(' ')))
  return rows.size === 1 ? cells[fitting[0] as number] : undefined
}

function valuesOf(cells: readonly Atom[]): number[] {
  return cells.map(({ value }) => value ?? 0)
}

function without(values: readonly number[], at: number): number[] {
  return values.filter((_, index) => index !== at)
}

function addsUp(values: readonly number[]): boolean {
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1)
}

const enough = 5
