/** nDCG of the first ten results: 1 where the best come in the best order, 0 where nothing of use does. */
export function ndcg(results: readonly string[], grades: ReadonlyMap<string, number>): number {
  const gained = gain(results.slice(0, 10).map((id) => grades.get(id) ?? 0))
  const best = gain([...grades.values()].toSorted((one, other) => other - one).slice(0, 10))
  return best === 0 ? 1 : gained / best
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}
