import type { Day } from '../../kernel/day.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { ClockEvent, ClockEventKind, ClockEventOf, Consulted } from './clock-event.ts'
import { faultOf, type ClockFault } from './faults.ts'
import type { TermRules } from './term-rules.table.ts'

export type Consultation = {
  readonly id: string
  readonly with: Consulted
  readonly sentOn: Day
  readonly deliveredOn: Day | null
  readonly answeredOn: Day | null
  /** The end of the 15 working days to answer; from sending where the day of receipt is not known. */
  readonly answerBy: Day
  /** The last day it keeps the clock from counting: the answer, or the end of the time to answer. */
  readonly closedOn: Day
}

/** A stretch of days d with `after` < d ≤ `through` that do not count. */
export type Suspension = { readonly after: Day; readonly through: Day }

type Law = { readonly calendar: WorkCalendar; readonly rules: TermRules }
type Collected = { readonly consultations: readonly Consultation[]; readonly faults: readonly ClockFault[] }

/** The consultations a request went through, in the order they were sent. Events are in the order of days. */
export function consultationsOf(events: readonly ClockEvent[], law: Law): Collected {
  const faults: ClockFault[] = []
  const byId = new Map<string, Consultation>()
  for (const event of events) {
    if (event.kind === 'consultation-sent') {
      if (byId.has(event.id)) faults.push(faultOf('consultation-twice', event.on))
      else byId.set(event.id, sent(event, law))
    }
    if (event.kind !== 'consultation-delivered' && event.kind !== 'consultation-answered') continue
    const consultation = byId.get(event.id)
    if (consultation === undefined) faults.push(faultOf('consultation-unknown', event.on))
    else byId.set(event.id, learned(consultation, event, law))
  }
  for (const { answeredOn, answerBy } of byId.values())
    if (answeredOn !== null && answeredOn > answerBy)
      faults.push(faultOf('consultation-answered-late', answeredOn, { by: answerBy }))
  return { consultations: [...byId.values()], faults }
}

/** The days the consultations exclude, as stretches that neither touch nor overlap: a day is never excluded twice. */
export function suspensionsOf(consultations: readonly Consultation[]): readonly Suspension[] {
  const merged: Suspension[] = []
  for (const { sentOn, closedOn } of consultations) {
    const last = merged.at(-1)
    if (last === undefined || sentOn > last.through) merged.push({ after: sentOn, through: closedOn })
    else if (closedOn > last.through) merged[merged.length - 1] = { after: last.after, through: closedOn }
  }
  return merged
}

function sent({ id, with: consulted, on, receivedOn }: ClockEventOf<'consultation-sent'>, law: Law): Consultation {
  // Nobody receives a letter before it is sent.
  const deliveredOn = receivedOn !== undefined && receivedOn !== null && receivedOn >= on ? receivedOn : null
  return closing({ id, with: consulted, sentOn: on, deliveredOn, answeredOn: null }, law)
}

type Learning = Extract<ClockEventKind, 'consultation-delivered' | 'consultation-answered'>

function learned(consultation: Consultation, { kind, on }: ClockEventOf<Learning>, law: Law): Consultation {
  if (kind === 'consultation-delivered')
    return closing({ ...consultation, deliveredOn: consultation.deliveredOn ?? on }, law)
  return closing({ ...consultation, answeredOn: consultation.answeredOn ?? on }, law)
}

function closing(open: Omit<Consultation, 'answerBy' | 'closedOn'>, { calendar, rules }: Law): Consultation {
  const answerBy = addWorkingDays(calendar, open.deliveredOn ?? open.sentOn, rules.consultation)
  const { answeredOn } = open
  return { ...open, answerBy, closedOn: answeredOn !== null && answeredOn < answerBy ? answeredOn : answerBy }
}
