import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { DocumentRefusal } from '../domain/document-refusal.ts'
import type { DocumentWriting } from '../domain/document.ts'
import { judgeWriting } from '../domain/steps/write.ts'
import type { DocumentNeeds } from './document-needs.ts'

/** Enters a document that is being drafted; gives its id. */
export async function createDocument(
  { records, context }: Pick<DocumentNeeds, 'records' | 'context'>,
  actor: Staff,
  writing: DocumentWriting,
): Promise<Outcome<Acted<number>, DocumentRefusal>> {
  const { organId } = actor
  if (!mayDo(actor, 'write-documents', organId)) return refuse('not-permitted')
  const judged = judgeWriting(writing, context.practice)
  if (!judged.ok) return judged
  const id = await records.addDocument(organId, judged.value)
  const subject = { kind: 'document', id: String(id) }
  return done({
    value: id,
    deeds: [{ organId, action: 'document.create', subject, detail: { title: writing.title } }],
  })
}
