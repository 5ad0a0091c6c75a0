import { findingAt } from './text-finding.ts'
import type { LookedAt, TextFinding } from './text-finding.ts'
import { findWordAt } from './word-rule.ts'
import type { WordIndex, WordRule } from './word-rule.ts'

/** Entries of the lists in the text, the longest at each place, in one pass. */
export function findWords(looked: LookedAt, index: WordIndex): readonly TextFinding[] {
  const { text } = looked
  const found: TextFinding[] = []
  for (let at = 0; at < text.length; at++) {
    const rule = findWordAt(index, text, at)
    if (rule === undefined || isRightHere(text, at, rule)) continue
    found.push(findingOf(looked, at, rule))
    at += rule.wrong.length - 1
  }
  return found
}

function isRightHere(text: string, at: number, { wrong, unless }: WordRule): boolean {
  return unless.some((longer) => text.startsWith(longer, at - longer.indexOf(wrong)))
}

function findingOf(looked: LookedAt, at: number, { wrong, right, kind, severity, note }: WordRule): TextFinding {
  const better = right === null ? '请核对' : `宜写作“${right}”`
  const message =
    kind === 'wrong-word' ? `“${wrong}”疑为错别字，${better}。${note}` : `“${wrong}”表述不规范，${better}。${note}`
  return findingAt(looked, [at, at + wrong.length], { kind, severity, suggestion: right, message })
}
