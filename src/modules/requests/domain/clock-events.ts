import type { ClockEvent, ClosingReason } from '../../../statute/terms/clock-event.ts'
import { countsFromSending } from './delivery-ways.table.ts'
import type { RequestEvent } from './request-event.ts'

/** What the statute's clock hears of the events of a request; most of them do not move it. */
export function clockEventsOf(events: readonly RequestEvent[]): readonly ClockEvent[] {
  let decisionLetter: string | null = null
  const heard: ClockEvent[] = []
  for (const event of events) {
    if (event.kind === 'decided') decisionLetter = event.letterId
    heard.push(...clockEventOf(event, decisionLetter))
  }
  return heard
}

function clockEventOf(event: RequestEvent, decisionLetter: string | null): readonly ClockEvent[] {
  const { on } = event
  switch (event.kind) {
    case 'registered':
      return event.receivedOn === null ? [] : [{ kind: 'received', on: event.receivedOn }]
    case 'confirmed':
      return [{ kind: 'received', on }]
    case 'correction-asked':
      return [{ kind: 'correction-asked', on, answerBy: event.answerBy }]
    case 'reasons-asked':
      return [{ kind: 'reasons-asked', on, answerBy: event.answerBy }]
    case 'delayed':
      return [{ kind: 'delayed', on, until: event.until }]
    case 'extended':
      return [{ kind: 'extended', on, workingDays: event.workingDays, approvedBy: '机关负责人' }]
    case 'corrected':
    case 'reasons-given':
    case 'fee-noticed':
    case 'fee-paid':
      return [{ kind: event.kind, on }]
    case 'reopened':
      return [{ kind: 'reopened', on }]
    default:
      return consultationEventOf(event) ?? endingOf(event, decisionLetter)
  }
}

function consultationEventOf(event: RequestEvent): readonly ClockEvent[] | undefined {
  const { on } = event
  if (event.kind === 'consultation-sent') return [{ kind: event.kind, on, id: event.consultationId, with: event.with }]
  if (event.kind === 'consultation-received') return [{ kind: 'consultation-delivered', on, id: event.consultationId }]
  if (event.kind === 'consultation-answered') return [{ kind: event.kind, on, id: event.consultationId }]
  return undefined
}

/** The term ends with the reply to the applicant, or with an end that needs none. */
function endingOf(event: RequestEvent, decisionLetter: string | null): readonly ClockEvent[] {
  const { on } = event
  if (event.kind === 'decided' && event.letterId === null)
    return [{ kind: 'closed', on, why: whyClosed(event.decision.outcome) }]
  if (event.kind === 'letter-sent' && event.letterId === decisionLetter && countsFromSending(event.way)) {
    return [{ kind: 'replied', on }]
  }
  if (event.kind === 'letter-served' && event.letterId === decisionLetter) return [{ kind: 'replied', on }]
  if (event.kind === 'split-into' || event.kind === 'merged-into' || event.kind === 'transferred') {
    return [{ kind: 'closed', on, why: 'other' }]
  }
  return []
}

function whyClosed(outcome: string): ClosingReason {
  if (outcome === 'other-no-correction') return 'correction-lapsed'
  return outcome === 'other-no-payment' ? 'fee-lapsed' : 'withdrawn'
}
