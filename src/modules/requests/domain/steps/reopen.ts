import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { addWorkingDays } from '../../../../statute/calendar/working-days.ts'
import { countingRules } from '../../../../statute/terms/term-rules.ts'
import type { StepRule } from '../step-rule.ts'

type Reopening = {
  /** The day the decision that orders it was received: day 0 of the new term. */
  readonly on: Day
  readonly why: string
  /** The working days that decision sets; null where it sets none. */
  readonly workingDays: number | null
}

/**
 * Answered once more, because a reconsideration or a judgment says so: within the time it sets, which the organ cannot move;
 * else within the law's 20 working days from service, with an extension and, if there was none yet, a correction round of
 * their own (条例 第三十条、第三十三条). What lapsed the first time has no effect on the second.
 */
export const reopen: StepRule<Reopening> = ({ state }, { on, why, workingDays }, { today, calendar }) => {
  if (on > today) return refuse('day-in-future')
  const ended = state.repliedOn ?? state.decidedOn
  if (ended !== null && on < ended) return refuse('day-before-end')
  const answerBy = addWorkingDays(calendar, on, workingDays ?? countingRules(on).answer)
  return done([{ kind: 'reopened', on, why, workingDays, answerBy }])
}
