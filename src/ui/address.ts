/** An address with a query of the values that are there; empty ones are left out. */
export function addressOf(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
  fragment?: string,
): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return path + (pairs.length === 0 ? '' : `?${pairs.join('&')}`) + (fragment === undefined ? '' : `#${fragment}`)
}
