import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Acted } from '../../audit/public.ts'
import { issueRecords } from '../data/issue-records.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import { deedOf } from './take-issue-step.ts'

/** Begins an issue of the organ's gazette with nothing in it yet; gives its id. */
export async function beginIssue(
  transaction: DatabaseTransaction,
  actor: Staff,
): Promise<Outcome<Acted<number>, IssueRefusal>> {
  const { organId } = actor
  if (!mayDo(actor, 'write-items', organId)) return refuse('not-permitted')
  const id = await issueRecords(transaction, actor).addIssue(organId)
  return done({ value: id, deeds: [deedOf('begin', { id, organId, published: null }, {})] })
}
