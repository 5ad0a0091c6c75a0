import type { Day } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { FeeMethod } from '../request-event.ts'
import type { StepRule } from '../step-rule.ts'
import { barOfOrder } from '../term-of-order.ts'

type FeeNotice = {
  readonly on: Day
  readonly method: FeeMethod
  readonly count: number
  readonly amountFen: number
  readonly letterId: string | null
}

/** 收费通知: one method, within the reply period; the clock stands still until it is paid (国办函〔2020〕109号). */
export const notifyFee: StepRule<FeeNotice> = ({ state, clock }, notice, { today }) => {
  const fixed = barOfOrder({ clock })
  if (fixed !== undefined) return refuse(fixed)
  if (state.fee !== null) return refuse(state.fee.method === notice.method ? 'fee-already-noticed' : 'both-fee-methods')
  if (notice.amountFen <= 0) return refuse('no-fee')
  if (notice.on > today) return refuse('day-in-future')
  if (clock.due !== null && notice.on > clock.due) return refuse('fee-notice-late')
  return done([{ kind: 'fee-noticed', ...notice }])
}

/** The fee is in: a full reply period starts the day after. */
export const receiveFee: StepRule<{ readonly on: Day; readonly amountFen: number; readonly receipt: string }> = (
  { state },
  paid,
  { today },
) => {
  if (state.fee === null) return refuse('no-fee')
  if (paid.on > today) return refuse('day-in-future')
  if (paid.on < state.fee.noticedOn) return refuse('day-before-notice')
  if (paid.amountFen !== state.fee.amountFen) return refuse('fee-differs')
  return done([{ kind: 'fee-paid', ...paid }])
}
