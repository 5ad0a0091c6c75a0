import { findingsOf } from './findings/findings-of.ts'
import { shippedLists } from './findings/lists.ts'

/** Words that keep a text from moving in as it is: `stops`, marks of what must not go out; `personal`, what wants masking. */
export type BarsToMoving = { readonly stops: readonly string[]; readonly personal: readonly string[] }

/** Looks at words that were public before as at new ones, but leaves their wording alone: what was published stays as it was. */
export function barsToMoving(words: string): BarsToMoving {
  const found = findingsOf(words, shippedLists)
  const wordsOf = (is: (finding: (typeof found)[number]) => boolean) => [
    ...new Set(found.filter(is).map(({ words }) => words)),
  ]
  return {
    stops: wordsOf(({ severity }) => severity === 'stop'),
    personal: wordsOf(({ severity, masked }) => severity === 'error' && masked !== null),
  }
}
