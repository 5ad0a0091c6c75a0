import type { Day } from '../../../kernel/day.ts'
import type { GazettePractice } from './gazette-practice.ts'
import type { IssueNumber } from './issue.ts'

export type LastIssue = IssueNumber & { readonly on: Day }

/** The numbers of the issue after `last`, in a year: of the year from 1 on, and running on without end. */
export function nextNumber(year: number, last: LastIssue | null, before: GazettePractice['before']): IssueNumber {
  if (last === null)
    return { year, number: (before.year === year ? before.number : 0) + 1, running: before.running + 1 }
  return { year, number: last.year === year ? last.number + 1 : 1, running: last.running + 1 }
}
