/** Two signs that stand together, each pair once: neither the order of words nor what stands between them matters. */
export function pairsOf(text: string): ReadonlySet<string> {
  const signs = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ].slice(0, 2000)
  return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))
}

/** Fewer pairs in common are chance. */
const LEAST_SHARED = 3

/** How much of the shorter of two texts the other has too, from 0 to 1, by their pairs. */
export function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return sharedPairs(one, other) / Math.min(one.size, other.size) || 0
}

/** How nearly two texts are the same, from 0 to 1: words only one of them has count against it. */
export function sameness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return sharedPairs(one, other) / Math.max(one.size, other.size) || 0
}

function sharedPairs(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...other].filter((pair) => one.has(pair)).length
  return shared < LEAST_SHARED ? 0 : shared
}
