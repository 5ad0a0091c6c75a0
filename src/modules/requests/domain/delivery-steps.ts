import type { Day } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { CaseFile } from './case-file.ts'
import type { DeliveryWay } from './delivery-ways.table.ts'
import type { RequestEvent } from './request-event.ts'
import type { ApplicantRule, StepRule } from './step-rule.ts'
import { barToDisclosure } from './third-party-objections.ts'

/** A letter of the case as far as sending it depends on it; null where the case has no such letter. */
export type SendableLetter = { readonly id: string; readonly issuedOn: Day | null } | null

export type Sending = {
  readonly letter: SendableLetter
  readonly deliveryId: string
  readonly on: Day
  readonly way: DeliveryWay
  readonly tracking: string
}

/** Handed to the post, sent over a wire, or taken along to be handed over (国办公开办函〔2016〕235号). */
export const sendLetter: StepRule<Sending> = ({ state }, { letter, deliveryId, on, way, tracking }, { today }) => {
  if (letter === null) return refuse('no-such-letter')
  if (letter.issuedOn === null) return refuse('letter-not-issued')
  if (on > today) return refuse('day-in-future')
  if (on < letter.issuedOn) return refuse('day-before-notice')
  const bar = letter.id === state.decisionLetterId ? barToDisclosure(state, on) : undefined
  if (bar !== undefined) return refuse(bar)
  return done([{ kind: 'letter-sent', on, letterId: letter.id, deliveryId, way, tracking }])
}

/** Signed for. Where the letter asks for an opinion, the fifteen working days of whoever got it begin (条例 第三十二条). */
export const letterServed: ApplicantRule<{ readonly deliveryId: string; readonly on: Day; readonly by: string }> = (
  file,
  { deliveryId, on, by },
  { today },
) => {
  const delivery = file.state.deliveries.find(({ id }) => id === deliveryId)
  if (delivery === undefined) return refuse('no-such-delivery')
  if (delivery.servedOn !== null) return refuse('already-served')
  if (delivery.failedOn !== null) return refuse('already-failed')
  if (on > today) return refuse('day-in-future')
  if (on < delivery.sentOn) return refuse('day-before-sending')
  const served: RequestEvent = { kind: 'letter-served', on, letterId: delivery.letterId, deliveryId, by }
  return done([served, ...opinionsAskedBy(file, delivery.letterId, on)])
}

/** Came back. The letter has to be sent again. */
export const letterFailed: StepRule<{ readonly deliveryId: string; readonly on: Day; readonly why: string }> = (
  { state },
  { deliveryId, on, why },
  { today },
) => {
  const delivery = state.deliveries.find(({ id }) => id === deliveryId)
  if (delivery === undefined) return refuse('no-such-delivery')
  if (delivery.servedOn !== null) return refuse('already-served')
  if (delivery.failedOn !== null) return refuse('already-failed')
  if (on > today) return refuse('day-in-future')
  if (on < delivery.sentOn) return refuse('day-before-sending')
  return done([{ kind: 'letter-failed', on, letterId: delivery.letterId, deliveryId, why }])
}

function opinionsAskedBy({ events, state }: CaseFile, letterId: string, on: Day): readonly RequestEvent[] {
  return events.flatMap((event): readonly RequestEvent[] => {
    if (event.kind !== 'consultation-sent' || event.letterId !== letterId) return []
    const asked = state.consultations.find(({ id }) => id === event.consultationId)
    const isWaiting = asked !== undefined && asked.receivedOn === null && asked.answeredOn === null
    return isWaiting ? [{ kind: 'consultation-received', on, consultationId: event.consultationId }] : []
  })
}
