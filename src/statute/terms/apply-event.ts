import type { ClockEvent, ClockEventKind } from './clock-event.ts'
import { beginTerm, dueIn, isTermOfOrder, withFault, type Course, type Law, type Step } from './course.ts'
import { askForReasons, delayReply, hearReasons } from './steps/abnormal-volume.ts'
import { askForCorrection, receiveCorrection } from './steps/correction.ts'
import { close, reopen, reply } from './steps/ending.ts'
import { extendTerm } from './steps/extension.ts'
import { serveFeeNotice, takePayment } from './steps/fee.ts'

/** Where the request stands after one more event. */
export function applyEvent(course: Course, event: ClockEvent, law: Law): Course {
  if (event.kind === 'received') return receive(course, event, law)
  if (course.receivedOn === null) return withFault(course, 'before-receipt', event.on)
  if (course.ending !== null && event.kind !== 'reopened' && !event.kind.startsWith('consultation'))
    return withFault(course, 'after-end', event.on)
  if (isTermOfOrder(course) && movesTerm.includes(event.kind)) return withFault(course, 'order-fixed', event.on)
  return (steps[event.kind] as Step<ClockEventKind>)(course, event, law)
}

/** What begins the term of Art. 33 anew or lengthens it; the time a decision or judgment set is not the organ's to move. */
const movesTerm: readonly ClockEventKind[] = ['correction-asked', 'extended', 'delayed', 'fee-noticed']

/** Art. 31: the day of receipt is day 0. */
const receive: Step<'received'> = (course, { on }, { rules }) => {
  if (course.receivedOn !== null) return withFault(course, 'received-twice', on)
  const received = beginTerm({ ...course, receivedOn: on }, 'receipt', on, rules.answer)
  return on < rules.since ? withFault(received, 'before-rules', on) : received
}

/** The time it takes is known from all consultations together; here only whether it was begun in time. */
const consult: Step<'consultation-sent'> = (course, { on }, law) => {
  const due = dueIn(course, law)
  const late = course.ending === null && due !== null && on > due
  return late ? withFault(course, 'consultation-late', on, { by: due }) : course
}

const steps: { readonly [Kind in Exclude<ClockEventKind, 'received'>]: Step<Kind> } = {
  'correction-asked': askForCorrection,
  corrected: receiveCorrection,
  'consultation-sent': consult,
  'consultation-delivered': (course) => course,
  'consultation-answered': (course) => course,
  extended: extendTerm,
  'reasons-asked': askForReasons,
  'reasons-given': hearReasons,
  delayed: delayReply,
  'fee-noticed': serveFeeNotice,
  'fee-paid': takePayment,
  replied: reply,
  closed: close,
  reopened: reopen,
}
