import type { Lexicon } from './lexicon.ts'
import { searchKey } from './search-key.ts'
import type { Searchable } from './searchable.ts'
import { isIdleWord } from './idle-words.table.ts'

const MOST = 40
const LEAD = 200

/**
 * The words a thing is about, the weightiest first: those it says again and again or at its beginning, the longer ones
 * before the shorter. Attachments do not count: what a form in the annex says, the thing itself is not about.
 */
export function salientWords({ title, text }: Pick<Searchable, 'title' | 'text'>, lexicon: Lexicon): readonly string[] {
  const weights = new Map<string, number>()
  const weigh = (key: string, weight: number) => {
    for (const word of lexicon.cutFinely(key)) {
      if (word.length < 2 || !hasMeaning.test(word) || isIdleWord(word)) continue
      weights.set(word, (weights.get(word) ?? 0) + weight)
    }
  }
  const key = searchKey(text.slice(0, 20_000))
  weigh(searchKey(title), 3)
  weigh(key.slice(0, LEAD), 2)
  weigh(repeatedParts(key).join('\n'), 1)
  const heavy = [...weights].filter(([, weight]) => weight >= 2)
  return heavy
    .map(([word, weight]) => ({ word, value: Math.log1p(weight) * Math.min(word.length, 4) }))
    .toSorted((one, other) => other.value - one.value)
    .slice(0, MOST)
    .map(({ word }) => word)
}

const hasMeaning = /^[\p{Script=Han}a-z][\p{Script=Han}a-z0-9]+$/u

const COUNTERS = 1 << 14

/**
 * The parts behind the lead whose every two neighbouring characters the text has more than once: what is said again lies
 * within them, and cutting words takes most of the time that a thing takes.
 */
function repeatedParts(key: string): readonly string[] {
  const times = new Uint8Array(COUNTERS)
  const pairAt = (at: number) => Math.imul(key.charCodeAt(at) * 31 + key.charCodeAt(at + 1), 0x9e3779b1) >>> 18
  for (let at = 0; at < key.length - 1; at++) {
    const pair = pairAt(at)
    const before = times[pair] as number
    if (before < 2) times[pair] = before + 1
  }
  const parts: string[] = []
  let from = LEAD
  for (let at = LEAD; at < key.length; at++) {
    if (at < key.length - 1 && times[pairAt(at)] === 2) continue
    if (at > from) parts.push(key.slice(from, at + 1))
    from = at + 1
  }
  return parts
}
