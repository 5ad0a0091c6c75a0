import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Acted } from '../../audit/public.ts'
import { keepPractice } from '../data/practice-rows.ts'
import type { DocumentPractice } from '../domain/document-practice.ts'
import type { DocumentRefusal } from '../domain/document-refusal.ts'

type Settled = { readonly version: number; readonly practice: DocumentPractice }

/** Keeps what an organ has settled of its documents; `version` is that of what the person had before their eyes. */
export async function settlePractice(
  transaction: DatabaseTransaction,
  actor: Staff,
  { version, practice }: Settled,
): Promise<Outcome<Acted<null>, DocumentRefusal>> {
  const { organId } = actor
  if (!mayDo(actor, 'register-documents', organId)) return refuse('not-permitted')
  if (!(await keepPractice(transaction, organId, { version, practice }))) return refuse('changed-meanwhile')
  const deed = { organId, action: 'document.settle', subject: { kind: 'organ', id: organId }, detail: practice }
  return done({ value: null, deeds: [deed] })
}
