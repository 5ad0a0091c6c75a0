import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { identityPurged } from '../domain/identity-purge.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { RequestEvent } from '../domain/request-event.ts'

export type PurgeIdentityNeeds = {
  readonly today: Day
  lockCase(requestId: string): Promise<CaseFile | undefined>
  addEvents(file: CaseFile, events: readonly RequestEvent[]): Promise<CaseFile>
  clearIdentity(requestId: string): Promise<void>
  identityProofs(requestId: string): Promise<readonly string[]>
  purgeFile(fileId: string): Promise<unknown>
}

/** Destroys the identity number and the proofs of one ended request. Answers with how many files went. */
export async function purgeIdentity(
  needs: PurgeIdentityNeeds,
  { requestId, afterDays }: { readonly requestId: string; readonly afterDays: number },
): Promise<Outcome<Acted<number>, Refusal>> {
  const file = await needs.lockCase(requestId)
  if (file === undefined) return refuse('no-such-request')
  if (file.state.identityPurged) return refuse('identity-purged')
  const proofs = await needs.identityProofs(requestId)
  for (const proof of proofs) await needs.purgeFile(proof)
  await needs.clearIdentity(requestId)
  await needs.addEvents(file, [identityPurged(file, { today: needs.today, afterDays })])
  const { organId, number } = file.request
  const deed = {
    organId,
    action: 'request.purge-identity',
    subject: { kind: 'request', id: requestId },
    detail: { number, files: proofs.length, afterDays },
  }
  return done({ value: proofs.length, deeds: [deed] })
}
