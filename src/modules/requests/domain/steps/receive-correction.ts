import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { ApplicantRule } from '../step-rule.ts'

/** The corrected application is in: the reply period starts anew the day after (条例 第三十条、第三十三条). */
export const receiveCorrection: ApplicantRule<{ readonly on: Day; readonly description: string }> = (
  { state },
  { on, description },
  { today },
) => {
  if (on > today) return refuse('day-in-future')
  if (state.correction !== null && on < state.correction.askedOn) return refuse('day-before-notice')
  return done([{ kind: 'corrected', on, description }])
}
