import type { Hit } from './newest-hits.ts'
import type { FacetName } from './search-ask.ts'
import { columnNames, type ColumnName, type SegmentFacts } from './segment-facts.ts'

export type FacetCount = { readonly facet: FacetName; readonly value: string; readonly things: number }

/** How hits are distributed; what has no value in a facet is not counted there. */
export function facetCounts(segments: readonly SegmentFacts[], hits: readonly Hit[]): readonly FacetCount[] {
  return columnNames.flatMap((name) => {
    const counts = new Map<string, number>()
    for (const [value, things] of countsOf(segments, hits, name))
      for (const each of name === 'places' ? value.split('\n') : [value])
        counts.set(each, (counts.get(each) ?? 0) + things)
    const facet = name === 'places' ? 'column' : name
    return [...counts].flatMap(([value, things]) => (value === '' ? [] : [{ facet, value, things }]))
  })
}

function countsOf(segments: readonly SegmentFacts[], hits: readonly Hit[], name: ColumnName) {
  const counts = segments.map(({ columns }) => new Uint32Array(columns[name].values.length))
  const columns = segments.map((segment) => segment.columns[name].of)
  for (const { segment, doc } of hits) addOne(counts[segment] ?? none, (columns[segment] ?? none)[doc] as number)
  return segments.flatMap(
    (
      {
        columns: {
          [name]: { values },
        },
      },
      at,
    ) =>
      values.flatMap((value, number) => {
        const things = counts[at]?.[number] ?? 0
        return things === 0 ? [] : [[value, things] as const]
      }),
  )
}

const none = new Uint32Array()

function addOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1
}
