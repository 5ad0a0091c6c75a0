import type { FindingSeverity, TextFinding } from './text-finding.ts'

/** How grave a finding is; more is graver. */
export const GRAVITY: Readonly<Record<FindingSeverity, number>> = { stop: 3, error: 2, warning: 1, info: 0 }

/**
 * Findings that can be masked and share a place become one, told as the graver of them: starring one and dropping the
 * other would leave half of it readable (a mobile number inside an address). The others stay as they are.
 */
export function joinMasked(text: string, found: readonly TextFinding[]): readonly TextFinding[] {
  const joined: TextFinding[] = []
  for (const finding of found.filter(({ masked }) => masked !== null).toSorted(byOffset)) {
    const last = joined.at(-1)
    if (last === undefined || finding.offset >= last.offset + last.length) joined.push(finding)
    else joined[joined.length - 1] = join(text, last, finding)
  }
  return [...found.filter(({ masked }) => masked === null), ...joined]
}

function join(text: string, one: TextFinding, other: TextFinding): TextFinding {
  const end = Math.max(one.offset + one.length, other.offset + other.length)
  const words = text.slice(one.offset, end)
  const starred = (finding: TextFinding, at: number) => finding.masked?.[one.offset + at - finding.offset] === '*'
  const masked = starWhere(words, (at) => starred(one, at) || starred(other, at))
  const graver = GRAVITY[other.severity] > GRAVITY[one.severity] ? other : one
  return { ...graver, offset: one.offset, length: words.length, words, masked }
}

function starWhere(words: string, isStarred: (at: number) => boolean): string {
  let masked = ''
  for (let at = 0; at < words.length; at++) masked += isStarred(at) ? '*' : words.charAt(at)
  return masked
}

function byOffset(one: TextFinding, other: TextFinding): number {
  return one.offset - other.offset || other.length - one.length
}
