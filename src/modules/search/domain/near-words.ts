import { searchKey } from './search-key.ts'

/** Finds words written much the same. */
export type NearWords = (typed: string) => readonly string[]

const MOST = 5

/**
 * Words one character away from what was typed: one wrong, one missing, one too many. Typing by sound mostly goes wrong so
 * (第保 for 低保). Words that people see elsewhere come first: `vocabulary` is in order of preference.
 */
export function nearWords(vocabulary: readonly string[]): NearWords {
  const shortened = new Map<string, string[]>()
  const keys = [...new Set(vocabulary.map(searchKey))].filter((key) => key.length >= 2 && key.length <= 16)
  for (const key of keys) {
    for (const short of [key, ...withoutOne(key)]) {
      const among = shortened.get(short)
      if (among === undefined) shortened.set(short, [key])
      else if (among.length < 20) among.push(key)
    }
  }
  return (typed) => {
    const key = searchKey(typed)
    if (key.length < 2 || key.length > 16) return []
    const found = [key, ...withoutOne(key)].flatMap((short) => shortened.get(short) ?? [])
    return [...new Set(found)].filter((word) => word !== key && isNear(word, key)).slice(0, MOST)
  }
}

// Two characters have too little in common once one differs, unless the first one stays or the last one does.
function isNear(word: string, key: string): boolean {
  if (Math.abs(word.length - key.length) > 1) return false
  const differing = Array.from({ length: Math.max(word.length, key.length) }, (_, at) => at)
  if (word.length === key.length) return differing.filter((at) => word[at] !== key[at]).length === 1
  const [long, short] = word.length > key.length ? [word, key] : [key, word]
  return withoutOne(long).includes(short)
}

function withoutOne(key: string): readonly string[] {
  return Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1)).filter(
    (short) => short.length > 0,
  )
}
