import type { Day } from '../../kernel/day.ts'
import { termRules, type TermRules } from './term-rules.table.ts'

/** The rules in force on a day; undefined before the first version known here. */
export function findTermRules(on: Day): TermRules | undefined {
  return termRules.findLast(({ since }) => since <= on)
}

/** The rules a request received on that day is counted by: before the first version that one, which the clock reports. */
export function countingRules(on: Day): TermRules {
  return findTermRules(on) ?? termRules[0]
}
