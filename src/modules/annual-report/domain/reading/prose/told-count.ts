import { readCount } from './chinese-number.ts'
import { matchesOf } from './matches.ts'
import type { NarrativePattern } from './narrative-patterns.table.ts'
import { COUNT, UNIT } from './narrative-words.ts'
import { isCumulative } from './other-years.ts'

/** The count of a match, or why it is not the exact one of the year. */
export type ToldCount =
  | { readonly value: number; readonly doubt: null }
  | { readonly value: null; readonly doubt: 'approximate' | 'cumulative' }

/** The count a match tells, `before` and `after` being the rest of its sentence; null where it tells none. */
export function toldCount(
  pattern: NarrativePattern,
  match: RegExpExecArray,
  before: string,
  after: string,
): ToldCount | null {
  if (pattern.value !== undefined) return { value: pattern.value, doubt: null }
  const { n = '' } = match.groups ?? {}
  if (pattern.sum === true && !isSumOf(before, readCount(n))) return null
  if (isApproximate(pattern, match, n)) return { value: null, doubt: 'approximate' }
  if (isCumulative(before, match[0], after)) return { value: null, doubt: 'cumulative' }
  const value = readCount(n)
  return value === null ? null : { value, doubt: null }
}

function isApproximate(pattern: NarrativePattern, { 0: matched, groups = {} }: RegExpExecArray, n: string): boolean {
  const { about, more } = groups
  if (about !== undefined || (more !== undefined && !isRoundedDown(pattern, more))) return true
  return /^(?:十|[百千万].*)$/.test(n) && /[数几上]$/.test(matched.slice(0, matched.lastIndexOf(n)))
}

// `1340余条`: of what is disclosed, thousands of pieces, 余 leaves off a few; of a handful of applications it tells nothing.
function isRoundedDown({ keys }: NarrativePattern, more: string): boolean {
  return more === '余' && keys[0] === 'proactivelyDisclosed'
}

// The counts of the clauses before, in a sentence that speaks of receiving: `网上收到3件,信函收到2件`.
function isSumOf(before: string, sum: number | null): boolean {
  const told = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('。')) + 1)
  const addends = matchesOf(addend, told).map(({ groups }) => readCount(groups?.['n'] ?? '') ?? Number.NaN)
  return /收到|接收|受理|收取|网上|信函/.test(told) && addends.length > 1 && addends.reduce((a, b) => a + b) === sum
}

const addend = new RegExp(COUNT + UNIT, 'g')
