import { labelKey } from '../../../../kernel/chinese-text.ts'

/**
 * How much of two texts is the same, 0 to 1: twice the pairs of neighbouring characters they share over the pairs both
 * have. Spaces and punctuation do not count, and the order of the two makes no difference.
 */
export function similarityOf(one: string, other: string): number {
  const left = pairsOf(labelKey(one))
  const right = pairsOf(labelKey(other))
  if (left.count + right.count === 0) return labelKey(one) === labelKey(other) ? 1 : 0
  let shared = 0
  for (const [pair, count] of left.pairs) shared += Math.min(count, right.pairs.get(pair) ?? 0)
  return Math.round((2000 * shared) / (left.count + right.count)) / 1000
}

function pairsOf(text: string): { readonly pairs: ReadonlyMap<string, number>; readonly count: number } {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { pairs, count: Math.max(0, text.length - 1) }
}
