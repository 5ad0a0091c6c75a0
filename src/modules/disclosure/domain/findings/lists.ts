import type { Leader } from './find-leaders.ts'
import { phrasings } from './phrasings.table.ts'
import { indexWords } from './word-rule.ts'
import type { WordIndex, WordRule } from './word-rule.ts'
import { wrongWords } from './wrong-words.table.ts'

/** The editable lists of an office, made ready for looking at many texts. */
export type FindingLists = { readonly words: WordIndex; readonly leaders: readonly Leader[] }

/**
 * Makes lists ready; of two entries for the same words the later one holds, so that an office can overrule a shipped one, or
 * silence it by an entry that is the same on both sides.
 */
export function readyLists(words: readonly WordRule[], leaders: readonly Leader[] = []): FindingLists {
  const latest = new Map(words.map((rule) => [rule.wrong, rule]))
  return { words: indexWords([...latest.values()].filter(({ wrong, right }) => wrong !== right)), leaders }
}

/** The entries that come with the software. */
export const shippedWords: readonly WordRule[] = [
  ...wrongWords.map(([wrong, right, ...unless]): WordRule => ({
    wrong,
    right,
    kind: 'wrong-word',
    severity: 'warning',
    unless,
    note: '',
  })),
  ...phrasings.map(({ wrong, right, severity, unless, note }): WordRule => ({
    wrong,
    right,
    kind: 'phrasing',
    severity,
    unless: unless ?? [],
    note,
  })),
]

/** The shipped entries, without leaders: those only an office knows. */
export const shippedLists: FindingLists = readyLists(shippedWords)
