import { facetNames, type FacetName, type Facets, type FacetValue } from './search-ask.ts'
import { kindLabel, validityLabel } from './labels.table.ts'

type FacetCount = { readonly facet: FacetName; readonly value: string; readonly things: number }

type FacetNames = {
  readonly siteId: string | undefined
  readonly organNames: ReadonlyMap<string, string>
}

const MOST = 12

/** The values of each facet with their counts: years the newest first, the rest the most frequent first, at most twelve. */
export function facetsOf(counts: readonly FacetCount[], names: FacetNames): Facets {
  const valuesOf = (name: FacetName): readonly FacetValue[] => {
    const values = counts.filter(({ facet }) => facet === name).flatMap((count) => facetValue(count, names))
    const byValue = (one: FacetValue, other: FacetValue) => (one.value < other.value ? 1 : -1)
    const byCount = (one: FacetValue, other: FacetValue) => other.count - one.count || byValue(other, one)
    return values.toSorted(name === 'year' ? byValue : byCount).slice(0, MOST)
  }
  return Object.fromEntries(facetNames.map((name) => [name, valuesOf(name)])) as Record<
    FacetName,
    readonly FacetValue[]
  >
}

function facetValue({ facet, value, things }: FacetCount, names: FacetNames): readonly FacetValue[] {
  // Columns are asked for within a site, and without its name.
  if (facet === 'column') {
    const prefix = `${names.siteId ?? ''}/`
    if (names.siteId === undefined || !value.startsWith(prefix)) return []
    const column = value.slice(prefix.length)
    return [{ value: column, label: column, count: things }]
  }
  const label = labelOf(facet, value, names)
  return label === undefined ? [] : [{ value, label, count: things }]
}

function labelOf(facet: FacetName, value: string, { organNames }: FacetNames): string | undefined {
  if (facet === 'organ') return organNames.get(value)
  if (facet === 'kind') return kindLabel(value)
  if (facet === 'validity') return validityLabel(value)
  return facet === 'year' ? `${value} 年` : value
}
