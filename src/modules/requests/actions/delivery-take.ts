import type { Staff } from '../../../kernel/actor.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { letterFailed, letterServed, sendLetter, type Sending } from '../domain/delivery-steps.ts'
import type { LetterOnFile } from '../domain/letter-on-file.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import type { StepOn } from '../domain/step-on.ts'
import { takeStep, type StepNeeds } from './take-step.ts'

export type DeliveryNeeds = StepNeeds & {
  findLetter(requestId: string, letterId: string): Promise<LetterOnFile | undefined>
  keepDelivery(
    requestId: string,
    event: Extract<RequestEvent, { kind: 'letter-sent' | 'letter-served' | 'letter-failed' }>,
  ): Promise<void>
}

type Taken = Promise<Outcome<Acted<CaseFile>, Refusal>>

/** Records that a letter of this case left the house. */
export async function takeSending(
  needs: DeliveryNeeds,
  actor: Staff,
  on: StepOn,
  { letterId, ...sending }: Omit<Sending, 'letter'> & { readonly letterId: string },
): Taken {
  const found = await needs.findLetter(on.requestId, letterId)
  const letter = found === undefined ? null : { id: found.id, issuedOn: found.issuedOn }
  return takeStep(keeping(needs), actor, { on, step: 'send-letter', rule: sendLetter }, { ...sending, letter })
}

/** Records that it arrived. */
export function takeService(
  needs: DeliveryNeeds,
  actor: Staff,
  on: StepOn,
  served: Parameters<typeof letterServed>[1],
): Taken {
  return takeStep(keeping(needs), actor, { on, step: 'letter-served', rule: letterServed }, served)
}

/** Records that it came back. */
export function takeFailure(
  needs: DeliveryNeeds,
  actor: Staff,
  on: StepOn,
  failed: Parameters<typeof letterFailed>[1],
): Taken {
  return takeStep(keeping(needs), actor, { on, step: 'letter-failed', rule: letterFailed }, failed)
}

/** Rows for lists are written with the events. */
function keeping(needs: DeliveryNeeds): StepNeeds {
  return {
    ...needs,
    addEvents: async (file, events) => {
      for (const event of events) {
        const isDelivery =
          event.kind === 'letter-sent' || event.kind === 'letter-served' || event.kind === 'letter-failed'
        if (isDelivery) await needs.keepDelivery(file.request.id, event)
      }
      return needs.addEvents(file, events)
    },
  }
}
