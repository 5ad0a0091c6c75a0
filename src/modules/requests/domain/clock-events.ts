import type { Day } from '../../../kernel/day.ts'
import type { ClockEvent, ClosingReason } from '../../../statute/terms/clock-event.ts'
import { countsFromSending, isImmediate } from './delivery-ways.table.ts'
import type { EventOf } from './fold.ts'
import type { EventKind, RequestEvent } from './request-event.ts'

/** What the statute's clock hears of the events of a request; most of them do not move it. */
export function clockEventsOf(events: readonly RequestEvent[]): readonly ClockEvent[] {
  let decisionLetter: string | null = null
  let toldBy: string | null = null
  const heard: ClockEvent[] = []
  for (const event of events) {
    if (event.kind === 'decided') decisionLetter = event.letterId
    const ended = endingOf(event, decisionLetter)
    // Posted, and signed for days later: one reply, told once.
    if (ended?.kind === 'replied' && toldBy === decisionLetter) continue
    if (ended?.kind === 'replied') toldBy = decisionLetter
    const moved = ended ?? movedBy(event, events)
    if (moved !== null) heard.push(moved)
  }
  return heard
}

type Heard = { readonly [Kind in EventKind]?: (event: EventOf<Kind>) => ClockEvent | null }

const heardOf: Heard = {
  registered: ({ receivedOn }) => (receivedOn === null ? null : { kind: 'received', on: receivedOn }),
  confirmed: ({ on }) => ({ kind: 'received', on }),
  'correction-asked': ({ kind, on, answerBy }) => ({ kind, on, answerBy }),
  corrected: ({ kind, on }) => ({ kind, on }),
  'consultation-sent': ({ kind, on, consultationId, with: asked }) => ({ kind, on, id: consultationId, with: asked }),
  'consultation-received': ({ on, consultationId }) => ({ kind: 'consultation-delivered', on, id: consultationId }),
  'consultation-answered': ({ kind, on, consultationId }) => ({ kind, on, id: consultationId }),
  // Nobody is told of an extension that was not approved; see steps/extend.ts.
  extended: ({ kind, on, workingDays }) => ({ kind, on, workingDays, approvedBy: '机关负责人' }),
  'reasons-asked': ({ kind, on, answerBy }) => ({ kind, on, answerBy }),
  'reasons-given': ({ kind, on }) => ({ kind, on }),
  delayed: ({ kind, on, until }) => ({ kind, on, until }),
  'fee-paid': ({ kind, on }) => ({ kind, on }),
  reopened: ({ kind, on, workingDays }) => ({ kind, on, workingDays }),
  'split-into': ({ on }) => ({ kind: 'closed', on, why: 'other' }),
  'merged-into': ({ on }) => ({ kind: 'closed', on, why: 'other' }),
  transferred: ({ on }) => ({ kind: 'closed', on, why: 'other' }),
}

function movedBy(event: RequestEvent, events: readonly RequestEvent[]): ClockEvent | null {
  if (event.kind === 'fee-noticed') return feeNoticed(event, events)
  const hear = heardOf[event.kind] as ((event: RequestEvent) => ClockEvent | null) | undefined
  return hear?.(event) ?? null
}

/** The time to pay begins when the notice reaches the applicant, which is learned later (国办函〔2020〕109号 第七条). */
function feeNoticed({ kind, on, letterId }: EventOf<'fee-noticed'>, events: readonly RequestEvent[]): ClockEvent {
  return letterId === null ? { kind, on } : { kind, on, servedOn: servedOn(letterId, events) }
}

/** By post a letter is on its way for days; over a wire it is there when it is sent. */
function servedOn(letterId: string, events: readonly RequestEvent[]): Day | null {
  const served = events.find(
    (event) =>
      (event.kind === 'letter-served' && event.letterId === letterId) ||
      (event.kind === 'letter-sent' && event.letterId === letterId && isImmediate(event.way)),
  )
  return served?.on ?? null
}

/** The term ends with the reply to the applicant, or with a decision that needs no letter. */
function endingOf(event: RequestEvent, decisionLetter: string | null): ClockEvent | null {
  const { on } = event
  if (event.kind === 'decided' && event.letterId === null) {
    return { kind: 'closed', on, why: whyClosed(event.decision.outcome) }
  }
  const sent = event.kind === 'letter-sent' && countsFromSending(event.way)
  if (!sent && event.kind !== 'letter-served') return null
  return event.letterId === decisionLetter ? { kind: 'replied', on } : null
}

function whyClosed(outcome: string): ClosingReason {
  if (outcome === 'other-no-correction') return 'correction-lapsed'
  return outcome === 'other-no-payment' ? 'fee-lapsed' : 'withdrawn'
}
