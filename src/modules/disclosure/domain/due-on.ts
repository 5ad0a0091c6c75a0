import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { dueDayOf, generalLimit } from '../../../statute/proactive-disclosure/publication-limit.ts'
import { findSpecialLimit } from '../../../statute/proactive-disclosure/special-limit.ts'
import { specialLimits, type SpecialLimitKey } from '../../../statute/proactive-disclosure/special-limits.table.ts'
import type { Metadata } from './edition.ts'

type Dated = Pick<Metadata, 'madeOn' | 'catalogue' | 'limit'> & Partial<Pick<Metadata, 'area'>>

/**
 * By when information made on its day has to be public: by the limit of another law where one was chosen, budgets and final
 * accounts within 20 days (预算法 第十四条), all else within 20 working days (条例 第二十六条).
 */
export function dueOn({ madeOn, catalogue, area = null, limit = null }: Dated, calendar: WorkCalendar): Day | null {
  if (madeOn === null) return null
  const key = limit ?? (catalogue === BUDGETS || area === 'budgets' ? 'government-budget' : null)
  const special = key === null ? undefined : findSpecialLimit(key, madeOn)
  return dueDayOf(special?.limit ?? generalLimit, madeOn, calendar).dueOn
}

const BUDGETS = 'a20-07'

/** The limits of other laws within which something has to be public, as they are chosen from. */
export const chosenLimits: readonly { readonly key: SpecialLimitKey; readonly zh: string; readonly article: string }[] =
  specialLimits.flatMap(({ key, zh, kind, limit }) =>
    kind === 'publish-within' ? [{ key, zh, article: limit.article }] : [],
  )
