import type { Day } from '../../kernel/day.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { countCountedDays, countedDay, dueOf } from './count-term.ts'
import { correctionFrom, isTermOfOrder, openWait, type Course, type Law } from './course.ts'

/** Last days of single steps; null where the step does not apply now. */
export type Deadlines = {
  readonly correctionNoticeBy: Day | null
  readonly correctionAnswerBy: Day | null
  readonly extensionNoticeBy: Day | null
  readonly reasonsBy: Day | null
  readonly paymentBy: Day | null
}

/** A day on which so many working days are left to reply. */
export type Warning = { readonly workingDaysLeft: number; readonly on: Day }

export function deadlinesOf(course: Course, law: Law): Deadlines {
  if (course.ending !== null) return noDeadlines
  const wait = openWait(course)
  const { reasons } = course
  return {
    correctionNoticeBy: correctionNoticeBy(course, law),
    correctionAnswerBy: wait?.for === 'correction' ? wait.by : null,
    extensionNoticeBy: extensionNoticeBy(course, law),
    reasonsBy: reasons === null || reasons.given ? null : reasons.by,
    paymentBy: wait?.for === 'payment' ? wait.by : null,
  }
}

const noDeadlines: Deadlines = {
  correctionNoticeBy: null,
  correctionAnswerBy: null,
  extensionNoticeBy: null,
  reasonsBy: null,
  paymentBy: null,
}

/** Art. 30: once, within 7 working days of receipt; see correctionFrom. */
function correctionNoticeBy(course: Course, { calendar, rules }: Law): Day | null {
  const from = correctionFrom(course)
  const asked = course.waits.some((wait) => wait.for === 'correction')
  return from === null || asked || isTermOfOrder(course) ? null : addWorkingDays(calendar, from, rules.correctionNotice)
}

/** Art. 33.2: while the term runs and something is left to extend it by. */
function extensionNoticeBy(course: Course, law: Law): Day | null {
  const term = course.terms.at(-1)
  if (term === undefined || openWait(course) !== null || isTermOfOrder(course)) return null
  return term.extendedBy < law.rules.extension ? dueOf(term, law) : null
}

const WARN_AT = [10, 5, 3, 1]

/** The days on which 10, 5, 3 and 1 working days are left; none where the term is shorter or does not run. */
export function warningsOf({ terms, ending }: Course, due: Day | null, law: Law): readonly Warning[] {
  const from = terms.at(-1)?.from
  if (from === undefined || due === null || ending !== null) return []
  const length = countCountedDays(law, from, due)
  return WARN_AT.filter((left) => left < length).map((workingDaysLeft) => ({
    workingDaysLeft,
    on: countedDay(law, from, length - workingDaysLeft),
  }))
}
