/** One entry of an editable list: what should not stand in a text, and what should. */
export type WordRule = {
  readonly wrong: string
  /** Null where a person has to find the words. */
  readonly right: string | null
  readonly kind: 'wrong-word' | 'phrasing'
  readonly severity: 'error' | 'warning'
  /** Longer words in which it is right: `发布署名` for `布署`. */
  readonly unless: readonly string[]
  /** Why, for a clerk. Empty where the entry speaks for itself. */
  readonly note: string
}

/** The entries by their first two characters, the longest first; and which characters begin one. */
export type WordIndex = { readonly begins: Uint8Array; readonly byPair: ReadonlyMap<number, readonly WordRule[]> }

/** Makes entries ready for searching. One of a single character would be found everywhere and is left out. */
export function indexWords(rules: readonly WordRule[]): WordIndex {
  const begins = new Uint8Array(0x10000)
  const byPair = new Map<number, WordRule[]>()
  for (const rule of rules.filter(({ wrong }) => wrong.length > 1)) {
    const pair = pairAt(rule.wrong, 0)
    begins[rule.wrong.charCodeAt(0)] = 1
    byPair.set(pair, [...(byPair.get(pair) ?? []), rule])
  }
  for (const sharing of byPair.values()) sharing.sort((one, other) => other.wrong.length - one.wrong.length)
  return { begins, byPair }
}

/** The longest entry that stands at this place of the text. */
export function findWordAt({ begins, byPair }: WordIndex, text: string, at: number): WordRule | undefined {
  if (begins[text.charCodeAt(at)] === 0 || at + 1 >= text.length) return undefined
  return byPair.get(pairAt(text, at))?.find(({ wrong }) => text.startsWith(wrong, at))
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}
