import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Acted } from '../../audit/public.ts'
import { keepPractice } from '../data/practice-rows.ts'
import type { GazettePractice } from '../domain/gazette-practice.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'

type Settled = { readonly version: number; readonly practice: GazettePractice }

/** Keeps what an organ has settled of its gazette; `version` is that of what the person had before their eyes. */
export async function settlePractice(
  transaction: DatabaseTransaction,
  actor: Staff,
  { version, practice }: Settled,
): Promise<Outcome<Acted<null>, IssueRefusal>> {
  const { organId } = actor
  if (!mayDo(actor, 'supervise', organId)) return refuse('not-permitted')
  if (!(await keepPractice(transaction, organId, { version, practice }))) return refuse('changed-meanwhile')
  const { name, sponsor, editor, size } = practice
  const detail = { name, sponsor, editor, size }
  const subject = { kind: 'organ', id: organId }
  return done({ value: null, deeds: [{ organId, action: 'gazette.settle', subject, detail }] })
}
