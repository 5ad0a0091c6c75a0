import type { Staff } from '../../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { Acted } from '../../../audit/public.ts'
import type { Organ } from '../../../organizations/public.ts'
import type { CaseFile } from '../../domain/case-file.ts'
import type { Refusal } from '../../domain/refusals.zh.ts'
import type { RequestEvent } from '../../domain/request-event.ts'
import { admitToStep, deedOf } from '../admit-to-step.ts'
import type { StepOn } from '../../domain/step-on.ts'
import { copyRequest } from './copy-request.ts'
import type { SeveralNeeds } from './needs.ts'

type Transfer = {
  readonly on: StepOn
  readonly why: string
  /** Both organs, read before the transaction. */
  readonly from: Organ | undefined
  readonly to: Organ | undefined
}

/**
 * Hands a request to the organ it should have been sent to, where that organ works with this system. There it is a new
 * request, received the day it is handed over; here it is over and not counted. Nobody has a duty to transfer
 * (条例 第三十六条第五项): an organ outside is named in a reply instead.
 */
export async function transferRequest(
  needs: SeveralNeeds,
  actor: Staff,
  { on, why, from, to }: Transfer,
): Promise<Outcome<Acted<CaseFile>, Refusal>> {
  if (from === undefined) return refuse('no-such-organ')
  if (to === undefined || to.id === from.id || !to.discloses) return refuse('organ-not-asked')
  const admitted = admitToStep(await needs.lockCase(on.requestId), actor, { step: 'transfer', on })
  if (!admitted.ok) return admitted
  const file = admitted.value
  const { today } = needs.context
  const copy = await copyRequest(needs, file, {
    organId: to.id,
    prefix: to.settings.registerPrefix,
    description: file.request.description,
  })
  const there = await needs.putOnRegister(copy, firstEvents(file, from, today))
  const here = await needs.addEvents(file, [
    { kind: 'transferred', on: today, organId: to.id, organName: to.name, requestId: there.request.id, why },
  ])
  await needs.addLinks([{ requestId: on.requestId, otherId: there.request.id, kind: 'transferred', why }])
  return done({
    value: here,
    deeds: [
      deedOf('transfer', here, { to: to.name }),
      { ...deedOf('transfer', there, { from: from.name }), action: 'request.register' },
    ],
  })
}

/** The other organ has it in hand the very day: its term begins, whatever time the first one took. */
function firstEvents({ request, state }: CaseFile, from: Organ, on: RequestEvent['on']): readonly RequestEvent[] {
  const restricted: readonly RequestEvent[] = state.restricted
    ? [{ kind: 'restricted', on, restricted: true, why: '转来时已设为限阅' }]
    : []
  return [
    { kind: 'registered', on, channel: request.channel, receivedOn: on },
    { kind: 'transferred-from', on, organId: from.id, organName: from.name, number: request.number },
    ...restricted,
  ]
}
