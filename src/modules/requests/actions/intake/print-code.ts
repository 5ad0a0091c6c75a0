import { mayDo, type Staff } from '../../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { Secrets } from '../../../../platform/secrets/secrets.ts'
import type { Acted } from '../../../audit/public.ts'
import type { Refusal } from '../../domain/refusals.zh.ts'
import { queryCodeFor } from '../query-codes.ts'

export type PrintCodeNeeds = {
  readonly secrets: Secrets
  findForm(): Promise<{ readonly number: string; readonly submissionKey: string } | undefined>
}

/**
 * The query code of a request, to be printed on its receipt for the applicant. Whoever has it can act as the applicant, so
 * that asking for it leaves a trace.
 */
export async function printCode(
  needs: PrintCodeNeeds,
  actor: Staff,
  requestId: string,
): Promise<Outcome<Acted<string>, Refusal>> {
  if (!mayDo(actor, 'register-requests', actor.organId)) return refuse('not-permitted')
  const form = await needs.findForm()
  if (form === undefined) return refuse('no-such-request')
  const deed = {
    organId: actor.organId,
    action: 'request.print-receipt',
    subject: { kind: 'request', id: requestId },
    detail: { number: form.number },
  }
  return done({ value: queryCodeFor(needs.secrets, form.submissionKey), deeds: [deed] })
}
