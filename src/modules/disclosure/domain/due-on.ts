import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { dueDayOf, generalLimit } from '../../../statute/proactive-disclosure/publication-limit.ts'
import { findSpecialLimit } from '../../../statute/proactive-disclosure/special-limit.ts'
import type { Metadata } from './edition.ts'

/**
 * By when information made on its day has to be public (条例 第二十六条): within 20 working days, budgets and final accounts
 * within 20 days (预算法 第十四条). Limits of other laws depend on what cannot be seen here and are counted as the general one.
 */
export function dueOn(
  { madeOn, catalogue }: Pick<Metadata, 'madeOn' | 'catalogue'>,
  calendar: WorkCalendar,
): Day | null {
  if (madeOn === null) return null
  const special = catalogue === BUDGETS ? findSpecialLimit('government-budget', madeOn) : undefined
  return dueDayOf(special?.limit ?? generalLimit, madeOn, calendar).dueOn
}

const BUDGETS = 'a20-07'
