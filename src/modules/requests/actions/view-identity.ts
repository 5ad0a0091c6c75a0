import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Secrets } from '../../../platform/secrets/secrets.ts'
import type { Acted } from '../../audit/public.ts'
import { maySee } from '../domain/bar-to-step.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import { openIdentity } from './seal-identity.ts'

export type ViewIdentityNeeds = {
  readonly secrets: Secrets
  lockCase(requestId: string): Promise<CaseFile | undefined>
  sealedIdentity(requestId: string): Promise<Uint8Array | null>
}

/** The whole identity number of an applicant. Whoever looks leaves a record; the record says who, never the number. */
export async function viewIdentity(
  needs: ViewIdentityNeeds,
  actor: Staff,
  { requestId, why }: { readonly requestId: string; readonly why: string },
): Promise<Outcome<Acted<string>, Refusal>> {
  const file = await needs.lockCase(requestId)
  if (file === undefined) return refuse('no-such-request')
  if (!mayDo(actor, 'see-identity', file.request.organId)) return refuse('not-permitted')
  if (!maySee(file, actor)) return refuse('restricted')
  const sealed = await needs.sealedIdentity(requestId)
  if (sealed === null) return refuse(file.state.identityPurged ? 'identity-purged' : 'no-identity')
  const number = openIdentity(needs.secrets, sealed)
  if (number === undefined) return refuse('identity-unreadable')
  const deed = {
    organId: file.request.organId,
    action: 'request.view-identity',
    subject: { kind: 'request', id: requestId },
    detail: { number: file.request.number, why },
  }
  return done({ value: number, deeds: [deed] })
}
