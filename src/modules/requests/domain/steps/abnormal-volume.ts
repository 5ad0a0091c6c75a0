import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { StepRule } from '../step-rule.ts'
import { barOfOrder } from '../term-of-order.ts'

type ReasonsNotice = {
  readonly on: Day
  readonly counts: string
  readonly answerBy: Day
  readonly letterId: string | null
}

/** Number and frequency are plainly beyond reason: the applicant is asked why (条例 第三十五条). */
export const askForReasons: StepRule<ReasonsNotice> = (_file, notice, { today }) =>
  notice.on > today ? refuse('day-in-future') : done([{ kind: 'reasons-asked', ...notice }])

/** The reasons given, and whether the organ finds them reasonable. */
export const hearReasons: StepRule<{ readonly on: Day; readonly reasons: string; readonly reasonable: boolean }> = (
  _file,
  given,
  { today },
) => (given.on > today ? refuse('day-in-future') : done([{ kind: 'reasons-given', ...given }]))

type Delay = { readonly until: Day; readonly reason: string; readonly letterId: string | null }

/** Reasonable, but not possible in time: a reasonable later day, set and told before the term is over (条例 第三十五条). */
export const delay: StepRule<Delay> = ({ state, clock }, delayed, { today }) => {
  const fixed = barOfOrder({ clock })
  if (fixed !== undefined) return refuse(fixed)
  if (state.reasons?.reasonable !== true) return refuse('reasons-not-heard')
  if (delayed.until <= today) return refuse('day-in-past')
  if (clock.due !== null && today > clock.due) return refuse('delay-too-late')
  if (clock.due !== null && delayed.until <= clock.due) return refuse('delay-idle')
  return done([{ kind: 'delayed', on: today, ...delayed }])
}
