/** A JSON value as text that is the same for equal values: names in order, no spaces, what is undefined left out. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(inOrder(JSON.parse(JSON.stringify(value) ?? 'null')))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(pairs.map(([name, inner]) => [name, inOrder(inner)]))
}
