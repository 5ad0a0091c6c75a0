import type { Known } from './ask-search.ts'
import type { SearchDatabase } from './data/search-tables.ts'
import { nearWords } from './domain/near-words.ts'
import { searchKey } from './domain/search-key.ts'
import { statuteWords } from './domain/statute-words.table.ts'
import { searchShape, type SearchShape } from './queries/search-shape.ts'

const KEPT_FOR = 60_000

export type ShapeKeeper = {
  readonly known: () => Promise<Known>
  /** Something of this organ was published here. */
  readonly notice: (organId: string) => void
}

/**
 * What the searcher knows, at most a minute old. It only speeds up and helps: what is found never depends on it. While it is
 * read anew, the old one serves; an organ seen for the first time is worth waiting for.
 */
export function keepShape(database: SearchDatabase, now: () => Date): ShapeKeeper {
  let kept: { readonly known: Promise<Known>; readonly at: number } | undefined
  let next: Promise<unknown> | undefined
  const names = new Set<string>()
  const read = async () => {
    const known = knownOf(await searchShape(database))
    for (const id of known.organNames.keys()) names.add(id)
    return known
  }
  const readFirst = () => {
    const known = read()
    kept = { known, at: now().getTime() }
    known.catch(() => (kept = undefined))
    return known
  }
  const readAgain = async () => {
    const at = now().getTime()
    const known = await read()
    kept = { known: Promise.resolve(known), at }
  }
  return {
    known: async () => {
      if (kept === undefined) return readFirst()
      if (now().getTime() - kept.at > KEPT_FOR) {
        // A failed round leaves the old one; the next question tries again.
        next ??= readAgain().then(
          () => (next = undefined),
          () => (next = undefined),
        )
      }
      return kept.known
    },
    notice: (organId) => {
      if (!names.has(organId)) kept = undefined
    },
  }
}

function knownOf({ organs, keywords }: SearchShape): Known {
  const names = organs.map(({ name }) => name)
  const places = placesIn(names.map(searchKey))
  return {
    organNames: new Map(organs.map(({ id, name }) => [id, name])),
    near: nearWords([...keywords, ...statuteWords, ...names]),
    isPlace: (word) => places.has(word),
  }
}

/** Beginnings of two to four characters that several organs share: the county's own name tells little within the county. */
function placesIn(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const name of names) {
    for (const length of [2, 3, 4]) counts.set(name.slice(0, length), (counts.get(name.slice(0, length)) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([beginning]) => beginning))
}
