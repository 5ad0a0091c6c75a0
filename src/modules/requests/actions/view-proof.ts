import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import { maySee } from '../domain/bar-to-step.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { Refusal } from '../domain/refusals.zh.ts'

/** Looking at the copy of somebody's identity card: for those who may, and on record, like the number itself. */
export async function viewProof(
  needs: { lockCase(requestId: string): Promise<CaseFile | undefined> },
  actor: Staff,
  { requestId, name }: { readonly requestId: string; readonly name: string },
): Promise<Outcome<Acted<CaseFile>, Refusal>> {
  const file = await needs.lockCase(requestId)
  if (file === undefined) return refuse('no-such-request')
  if (!mayDo(actor, 'see-identity', file.request.organId)) return refuse('not-permitted')
  if (!maySee(file, actor)) return refuse('restricted')
  const deed = {
    organId: file.request.organId,
    action: 'request.view-proof',
    subject: { kind: 'request', id: requestId },
    detail: { number: file.request.number, file: name },
  }
  return done({ value: file, deeds: [deed] })
}
