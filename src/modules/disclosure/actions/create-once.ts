import type { Staff } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { SubmissionRecords } from '../data/submission-records.ts'

/** Begins an item by `create`, unless the same form of this organ came before: then gives the item that came of it. */
export async function createOnce<Refused>(
  records: SubmissionRecords,
  { organId }: Pick<Staff, 'organId'>,
  submissionKey: string,
  create: () => Promise<Outcome<Acted<number>, Refused>>,
): Promise<Outcome<Acted<number>, Refused>> {
  const before = await records.findSubmitted(organId, submissionKey)
  if (before !== undefined) {
    const subject = { kind: 'item', id: String(before) }
    return done({ value: before, deeds: [{ organId, action: 'item.send-again', subject }] })
  }
  const created = await create()
  if (created.ok) await records.keepSubmission(submissionKey, created.value.value)
  return created
}
