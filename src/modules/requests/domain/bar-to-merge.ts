import type { CaseFile } from './case-file.ts'
import type { Refusal } from './refusals.zh.ts'
import { stepRow } from './steps.table.ts'

/**
 * Why one request may not be merged into another; undefined where it may. Only what the same applicant asked can be
 * answered together, and never later than the law's day for the earlier of the two.
 */
export function barToMerge(merged: CaseFile, into: CaseFile): Refusal | undefined {
  if (merged.request.id === into.request.id) return 'same-request'
  if (!isSameApplicant(merged.request, into.request)) return 'not-same-applicant'
  if (!stepRow('merge').from.includes(into.state.stage)) return 'merge-target-busy'
  const [due, dueThere] = [merged.clock.due, into.clock.due]
  return due === null || dueThere === null || due < dueThere ? 'merge-later' : undefined
}

/** By the identity number where both gave one, else by name and telephone. */
function isSameApplicant(one: CaseFile['request'], other: CaseFile['request']): boolean {
  if (one.applicantKey !== null && other.applicantKey !== null) return one.applicantKey === other.applicantKey
  const [applicant, also] = [one.applicant, other.applicant]
  const { phone } = applicant.contact
  return applicant.name === also.name && phone !== '' && phone === also.contact.phone
}
