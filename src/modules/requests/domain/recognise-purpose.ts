import { purposes, purposeSigns, type PurposeKey } from './purpose-signs.table.ts'

/** A likely purpose of a text other than asking for information, with the words that suggest it. */
export type PurposeHint = {
  readonly purpose: PurposeKey
  readonly zh: string
  readonly article: string
  /** Where to go instead, in a sentence for the applicant. */
  readonly door: string
  readonly words: string
}

/**
 * What a description sounds like besides a request for information: each purpose once. It offers another door and
 * refuses nothing; whether it is a request is decided by people (条例 第三十九条).
 */
export function recognisePurpose(description: string): readonly PurposeHint[] {
  const text = description.normalize('NFKC').slice(0, LONGEST)
  return purposes.flatMap(({ key, zh, article, door }) => {
    const words = firstSign(text, key)
    return words === undefined ? [] : [{ purpose: key, zh, article, door, words }]
  })
}

// The signs look ahead a few words only; longer texts are annexes.
const LONGEST = 20_000

function firstSign(text: string, purpose: PurposeKey): string | undefined {
  for (const { purpose: of, sign } of purposeSigns) {
    const found = of === purpose ? sign.exec(text) : null
    if (found !== null) return found[0]
  }
  return undefined
}
