import type { Day } from '../../kernel/day.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { ClockEventKind, ClockEventOf } from './clock-event.ts'
import type { Suspension } from './consultations.ts'
import { dueOf, type Term } from './count-term.ts'
import { faultOf, type ClockFault, type FaultCode, type FaultDetail } from './faults.ts'
import type { TermRules } from './term-rules.table.ts'

/** A time in which the term stands still until the applicant does something, which begins it anew. */
export type Wait = {
  readonly for: 'correction' | 'payment'
  readonly since: Day
  /** The last day the applicant has; null where the notice named none. */
  readonly by: Day | null
  /** The day the applicant did it; null while waiting. */
  readonly endedOn: Day | null
}

export type Ending = { readonly on: Day; readonly by: 'reply' | 'closing' }

/** Where a request stands after the events so far. */
export type Course = {
  readonly receivedOn: Day | null
  /** Every running of the term, the current one last. */
  readonly terms: readonly Term[]
  readonly waits: readonly Wait[]
  readonly reasons: { readonly by: Day | null; readonly given: boolean } | null
  readonly ending: Ending | null
  readonly faults: readonly ClockFault[]
}

/** What the steps need to know beside the course: the calendar, the rules, and all the time consultations exclude. */
export type Law = {
  readonly calendar: WorkCalendar
  readonly rules: TermRules
  readonly suspensions: readonly Suspension[]
}

export type Step<Kind extends ClockEventKind> = (course: Course, event: ClockEventOf<Kind>, law: Law) => Course

export const beforeReceipt: Course = {
  receivedOn: null,
  terms: [],
  waits: [],
  reasons: null,
  ending: null,
  faults: [],
}

/** Whether the term in hand is one that a decision or judgment set. */
export function isTermOfOrder({ terms }: Pick<Course, 'terms'>): boolean {
  return terms.at(-1)?.begunBy === 'order'
}

/**
 * The day from which the 7 working days to ask for a correction count: receipt, or the day the order was served to take the
 * request up again. It stays one round for the whole request (Art. 30).
 */
export function correctionFrom({ receivedOn, terms }: Pick<Course, 'receivedOn' | 'terms'>): Day | null {
  return terms.findLast(({ begunBy }) => begunBy === 'reopening')?.from ?? receivedOn
}

/** What the applicant has still to do, if anything. */
export function openWait({ waits }: Course): Wait | null {
  const last = waits.at(-1)
  return last === undefined || last.endedOn !== null ? null : last
}

/** The last day to reply as the course stands; null before receipt and while the applicant has to act first. */
export function dueIn(course: Course, law: Law): Day | null {
  const term = course.terms.at(-1)
  return term === undefined || openWait(course) !== null ? null : dueOf(term, law)
}

/** The course with one more fault. */
export function withFault(course: Course, code: FaultCode, on: Day, detail?: FaultDetail): Course {
  return { ...course, faults: [...course.faults, faultOf(code, on, detail)] }
}

/** The term in hand changed. */
export function withTerm(course: Course, change: Partial<Term>): Course {
  const term = course.terms.at(-1)
  return term === undefined ? course : { ...course, terms: [...course.terms.slice(0, -1), { ...term, ...change }] }
}

/** The term begins anew in full; whatever was counted before counts no more. */
export function beginTerm(course: Course, begunBy: Term['begunBy'], from: Day, workingDays: number): Course {
  return { ...course, terms: [...course.terms, { begunBy, from, workingDays, extendedBy: 0, until: null }] }
}

/** The open wait is over on that day. */
export function endWait(course: Course, on: Day): Course {
  return { ...course, waits: course.waits.map((wait) => (wait.endedOn === null ? { ...wait, endedOn: on } : wait)) }
}
