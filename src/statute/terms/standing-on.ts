import type { Day } from '../../kernel/day.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Clock, ClockState } from './clock-of.ts'
import { countCountedDays } from './count-term.ts'

/** How a clock stands on a certain day. */
export type Standing = {
  /** As the clock's, but running again once the time to answer a consultation has passed in silence. */
  readonly state: ClockState
  /** The last day has gone by and the request is still open. */
  readonly overdue: boolean
  /** Counted days after today up to the last day, negative once overdue; null where no term runs. */
  readonly workingDaysLeft: number | null
  /** The applicant's time to correct or to pay has passed: the request may be closed. */
  readonly lapsed: boolean
}

/** What the clock, which knows no today, means on this day. */
export function standingOn(clock: Clock, calendar: WorkCalendar, today: Day): Standing {
  const { due, ending, deadlines } = clock
  const open = ending === null
  const applicantBy = deadlines.correctionAnswerBy ?? deadlines.paymentBy
  return {
    state: clock.state === 'suspended' && !isConsulting(clock, today) ? stateBeside(clock) : clock.state,
    overdue: open && due !== null && today > due,
    workingDaysLeft:
      open && due !== null ? countCountedDays({ calendar, suspensions: clock.suspensions }, today, due) : null,
    lapsed: open && applicantBy !== null && today > applicantBy,
  }
}

function isConsulting({ consultations }: Clock, today: Day): boolean {
  return consultations.some(({ answeredOn, answerBy }) => answeredOn === null && today <= answerBy)
}

function stateBeside({ deadlines }: Clock): ClockState {
  return deadlines.reasonsBy === null ? 'running' : 'awaiting-reasons'
}
