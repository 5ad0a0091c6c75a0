import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import { firstDayOf } from '../first-day.ts'
import { isCorrectionTooLate } from '../too-late.ts'
import type { StepRule } from '../step-rule.ts'
import { barOfOrder } from '../term-of-order.ts'

type CorrectionNotice = {
  readonly on: Day
  readonly defects: string
  readonly answerBy: Day
  readonly letterId: string | null
}

/** 补正告知: once only, all defects at once, within seven working days of receipt (条例 第三十条). */
export const askForCorrection: StepRule<CorrectionNotice> = (file, notice, { today }) => {
  const { state } = file
  const fixed = barOfOrder(file)
  if (fixed !== undefined) return refuse(fixed)
  if (notice.on > today) return refuse('day-in-future')
  if (notice.on < firstDayOf(file)) return refuse('day-before-receipt')
  if (state.correction !== null) return refuse('already-corrected')
  if (isCorrectionTooLate(file, notice.on)) return refuse('correction-too-late')
  return done([{ kind: 'correction-asked', ...notice }])
}
