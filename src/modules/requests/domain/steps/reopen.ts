import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { addWorkingDays } from '../../../../statute/calendar/working-days.ts'
import type { StepRule } from '../step-rule.ts'

type Reopening = {
  /** The day the decision that orders it was received: day 0 of the new term. */
  readonly on: Day
  readonly why: string
  readonly workingDays: number
}

/** Answered once more, because a reconsideration or a judgment says so: a new term, of the length that decision gives. */
export const reopen: StepRule<Reopening> = ({ state }, { on, why, workingDays }, { today, calendar }) => {
  if (on > today) return refuse('day-in-future')
  const ended = state.repliedOn ?? state.decidedOn
  if (ended !== null && on < ended) return refuse('day-before-end')
  return done([{ kind: 'reopened', on, why, workingDays, answerBy: addWorkingDays(calendar, on, workingDays) }])
}
