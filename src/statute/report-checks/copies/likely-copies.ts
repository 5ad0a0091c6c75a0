import type { AnnualReport } from '../../report-format/report.ts'
import { ownWords } from './own-words.ts'

/** Pieces of each text that are compared at first; the smallest numbers, so that alike texts keep the same ones. */
const SKETCH = 32
const SHARED = 12
/** Of texts that share a piece so many are looked at: a set phrase stands in them all. */
const LOOKED_AT = 50
/** So many copies of one text are enough to name. */
const ENOUGH = 8

/**
 * For each report those of other organs whose own words look alike enough to be compared in full. Works through an index
 * of the rarest pieces, so that a thousand reports need no million comparisons.
 */
export function likelyCopies(
  named: readonly { readonly report: AnnualReport; readonly name: string }[],
): AnnualReport[][] {
  if (named.length < 2) return named.map(() => [])
  const sketches = named.map(({ report }) => sketchOf(ownWords(report)))
  const holders = new Map<number, number[]>()
  sketches.forEach((sketch, at) => {
    for (const piece of sketch) {
      const others = holders.get(piece)
      if (others === undefined) holders.set(piece, [at])
      else others.push(at)
    }
  })
  return named.map(({ name }, at) => {
    const shared = new Map<number, number>()
    for (const piece of sketches[at] ?? []) {
      const others = holders.get(piece) ?? []
      for (const other of others.slice(0, LOOKED_AT)) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    return [...shared]
      .filter(([other, count]) => other !== at && count >= SHARED && named[other]?.name !== name)
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, ENOUGH)
      .flatMap(([other]) => named[other]?.report ?? [])
  })
}

function sketchOf(pieces: ReadonlySet<number>): number[] {
  return [...pieces].toSorted((a, b) => a - b).slice(0, SKETCH)
}
