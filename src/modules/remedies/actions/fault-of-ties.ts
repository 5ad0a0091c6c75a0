import type { RemedyRecords } from '../data/remedy-records.ts'
import type { RemedyRefusal } from '../domain/refusals.zh.ts'
import { lastInstance, type NewRemedy } from '../domain/remedy.ts'

/** What is wrong between a case and the other cases of its organ. `id`: its own, once it has one. */
export async function faultOfTies(
  needs: Pick<RemedyRecords, 'lockedRemedy' | 'findNumber'>,
  remedy: NewRemedy,
  id?: string,
): Promise<RemedyRefusal | undefined> {
  const { body, caseNumber } = lastInstance(remedy)
  const known = caseNumber === '' ? undefined : await needs.findNumber(body, caseNumber)
  if (known !== undefined && known !== id) return 'already-entered'
  if (remedy.precededBy === null) return undefined
  const before = remedy.precededBy === id ? undefined : await needs.lockedRemedy(remedy.precededBy)
  if (before?.kind !== 'reconsideration') return 'no-such-reconsideration'
  return lastInstance(before).decision === null ? 'reconsideration-undecided' : undefined
}
