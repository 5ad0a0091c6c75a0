import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'
import type { CaseState } from './case-state.ts'
import { isImmediate } from './delivery-ways.table.ts'

type FeeState = Pick<CaseState, 'fee' | 'deliveries'>

const DAYS_TO_PAY = 20

/** The day the fee notice reached the applicant: signed for, or sent over a wire. Null where that is not on record. */
export function feeServedOn({ fee, deliveries }: FeeState): Day | null {
  const sent = deliveries.filter(({ letterId, failedOn }) => letterId === fee?.letterId && failedOn === null)
  const served = sent.map((one) => one.servedOn ?? (isImmediate(one.way) ? one.sentOn : null))
  return served.find((on) => on !== null) ?? null
}

/** The last day to pay: 20 working days from the day after the notice was received (国办函〔2020〕109号 第七条). */
export function payableThrough(state: FeeState, calendar: WorkCalendar): Day | null {
  const served = feeServedOn(state)
  return served === null ? null : addWorkingDays(calendar, served, DAYS_TO_PAY)
}
