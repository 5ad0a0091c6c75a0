import {
  remedyResults,
  type RemedyColumn,
  type RemedyLevel,
  type RemedyResult,
  type RemedyResultRow,
} from './results.table.ts'

const byKey: ReadonlyMap<string, RemedyResultRow> = new Map(remedyResults.map((row) => [row.key, row]))

/** What the law says of a result. */
export function resultRow(result: RemedyResult): RemedyResultRow {
  return byKey.get(result) as RemedyResultRow
}

/** The results a case can end with on this level. */
export function resultsOn(level: RemedyLevel): readonly RemedyResultRow[] {
  return (remedyResults as readonly RemedyResultRow[]).filter(({ levels }) => levels.includes(level))
}

/**
 * How Table 4 counts each instance of one case from its own decision, in order; null where it is not decided. What
 * leaves the instance below standing counts as that one did; undefined where there is none that was decided.
 */
export function columnsOf(results: readonly (RemedyResult | null)[]): readonly (RemedyColumn | null | undefined)[] {
  const found: (RemedyColumn | null | undefined)[] = []
  for (const result of results) {
    const column = result === null ? null : resultRow(result).column
    found.push(column === 'below' ? standing(found.at(-1)) : column)
  }
  return found
}

function standing(below: RemedyColumn | null | undefined): RemedyColumn | undefined {
  return below === null || below === 'pending' ? undefined : below
}
