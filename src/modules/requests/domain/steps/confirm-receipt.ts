import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { firstDayOf } from '../first-day.ts'
import type { StepRule } from '../step-rule.ts'

/** Both sides agree that the request has arrived: the day the clock starts after (条例 第三十一条). */
export const confirmReceipt: StepRule<{ readonly on: Day; readonly how: string }> = (file, { on, how }, { today }) => {
  if (on > today) return refuse('day-in-future')
  if (on < firstDayOf(file)) return refuse('day-before-receipt')
  return done([{ kind: 'confirmed', on, how }])
}
