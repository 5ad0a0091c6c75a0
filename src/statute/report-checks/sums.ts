import type { Figure } from '../report-format/report.ts'

/** `undecided` where a blank figure could still make the sums agree. */
export type Comparison = {
  readonly verdict: 'holds' | 'fails' | 'undecided'
  /** Sums of the known figures. */
  readonly left: number
  readonly right: number
  readonly complete: boolean
}

/** Whether two sums agree. A blank figure counts from 0 upwards, so with blanks only an excess of the other side decides. */
export function compareSums(leftFigures: readonly Figure[], rightFigures: readonly Figure[]): Comparison {
  const left = sumOfKnown(leftFigures)
  const right = sumOfKnown(rightFigures)
  const leftBlank = leftFigures.includes(null)
  const rightBlank = rightFigures.includes(null)
  return { verdict: verdictOf(left, right, leftBlank, rightBlank), left, right, complete: !leftBlank && !rightBlank }
}

export function sumOfKnown(figures: readonly Figure[]): number {
  let sum = 0
  for (const figure of figures) sum += figure ?? 0
  return sum
}

function verdictOf(left: number, right: number, leftBlank: boolean, rightBlank: boolean): Comparison['verdict'] {
  if (!leftBlank && !rightBlank) return left === right ? 'holds' : 'fails'
  if (leftBlank && rightBlank) return 'undecided'
  return (rightBlank ? right > left : left > right) ? 'fails' : 'undecided'
}
