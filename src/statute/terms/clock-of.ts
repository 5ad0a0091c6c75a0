import type { Day } from '../../kernel/day.ts'
import { hasProvisionalDays } from '../calendar/working-days.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { applyEvent } from './apply-event.ts'
import type { ClockEvent } from './clock-event.ts'
import { consultationsOf, suspensionsOf, type Consultation, type Suspension } from './consultations.ts'
import type { Term } from './count-term.ts'
import { beforeReceipt, dueIn, openWait, type Course, type Ending, type Law, type Wait } from './course.ts'
import { deadlinesOf, warningsOf, type Deadlines, type Warning } from './deadlines.ts'
import type { ClockFault } from './faults.ts'
import { countingRules } from './term-rules.ts'
import type { TermRules } from './term-rules.table.ts'

export type ClockState =
  'unconfirmed' | 'running' | 'awaiting-correction' | 'suspended' | 'awaiting-payment' | 'awaiting-reasons' | 'ended'

export type Clock = {
  readonly state: ClockState
  /** Day 0; null while receipt is not confirmed. */
  readonly receivedOn: Day | null
  /** The last day to reply; null before receipt and while the applicant has to correct or pay first. */
  readonly due: Day | null
  /** Some day counted on the way lies in a year without a holiday notice: the days may still move. */
  readonly provisional: boolean
  /** Whether the reply, or the end without one, came in time; null while the request is open. */
  readonly verdict: 'in-time' | 'overdue' | null
  readonly deadlines: Deadlines
  /** The days on which 10, 5, 3 and 1 working days are left. */
  readonly warnings: readonly Warning[]
  readonly faults: readonly ClockFault[]
  /** Every running of the term, the current one last. */
  readonly terms: readonly Term[]
  readonly waits: readonly Wait[]
  readonly consultations: readonly Consultation[]
  readonly suspensions: readonly Suspension[]
  readonly ending: Ending | null
}

/**
 * The clock of a request: where its events have brought it and by when it must be answered, counted in working days of
 * the calendar (条例 第三十至三十五条). Events come in any order and are taken by their days; those of one day in the
 * order given. What breaks a rule is reported in `faults` and counted to the organ's disadvantage.
 */
export function clockOf(
  events: readonly ClockEvent[],
  calendar: WorkCalendar,
  rules: TermRules = rulesFor(events),
): Clock {
  const inOrder = events.toSorted(byDay)
  const { consultations, faults } = consultationsOf(inOrder, { calendar, rules })
  const law: Law = { calendar, rules, suspensions: suspensionsOf(consultations) }
  const start: Course = faults.length === 0 ? beforeReceipt : { ...beforeReceipt, faults }
  const course = inOrder.reduce((before, event) => applyEvent(before, event, law), start)
  const due = dueIn(course, law)
  return {
    state: stateOf(course, consultations),
    receivedOn: course.receivedOn,
    due,
    provisional: isProvisional(course, due, law),
    verdict: verdictOf(course, due),
    deadlines: deadlinesOf(course, law),
    warnings: warningsOf(course, due, law),
    faults: course.faults,
    terms: course.terms,
    waits: course.waits,
    consultations,
    suspensions: law.suspensions,
    ending: course.ending,
  }
}

function rulesFor(events: readonly ClockEvent[]): TermRules {
  const received = events.find(({ kind }) => kind === 'received') ?? events[0]
  return countingRules(received?.on ?? LATEST)
}

const LATEST = '9999-12-31' as Day

function byDay(one: ClockEvent, other: ClockEvent): number {
  return one.on < other.on ? -1 : Number(one.on > other.on)
}

function stateOf(course: Course, consultations: readonly Consultation[]): ClockState {
  if (course.receivedOn === null) return 'unconfirmed'
  if (course.ending !== null) return 'ended'
  const wait = openWait(course)
  if (wait !== null) return wait.for === 'correction' ? 'awaiting-correction' : 'awaiting-payment'
  if (consultations.some(({ answeredOn }) => answeredOn === null)) return 'suspended'
  return course.reasons !== null && !course.reasons.given ? 'awaiting-reasons' : 'running'
}

function isProvisional(course: Course, due: Day | null, { calendar }: Law): boolean {
  const last = due ?? openWait(course)?.by ?? null
  return course.receivedOn !== null && last !== null && hasProvisionalDays(calendar, course.receivedOn, last)
}

function verdictOf({ ending }: Course, due: Day | null): Clock['verdict'] {
  if (ending === null) return null
  return due !== null && ending.on > due ? 'overdue' : 'in-time'
}
