import type { Day } from '../../../kernel/day.ts'
import { countWorkingDays } from '../../../statute/calendar/working-days.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { remedyLimit } from '../../../statute/remedies/remedy-profile.ts'
import { resultRow } from '../../../statute/remedies/remedy-result.ts'
import { endOfLimit } from '../../../statute/terms/calendar-limits.ts'
import { answerLimitOf } from './answer-limit.ts'
import { remedyStageOf } from './remedy-stage.ts'
import { lastInstance, type Instance, type Remedy } from './remedy.ts'

/** The next day somebody has to mind. */
export type NextDay = {
  readonly on: Day
  readonly what: string
  readonly article: string | null
  readonly provisional: boolean
}

type Now = { readonly calendar: WorkCalendar; readonly today: Day }

/**
 * What the organ has to do next by a day, or the day of a hearing that is still to come; null where nothing is set. A
 * hearing that is over has not been missed: the case waits for its decision.
 */
export function nextDayOf(remedy: Remedy, { calendar, today }: Now): NextDay | null {
  const instance = lastInstance(remedy)
  const stage = remedyStageOf(remedy)
  if (stage === 'to-answer') return answerBy(instance, calendar)
  if (stage === 'to-redo') {
    const by = instance.decision?.redo?.by ?? null
    return by === null ? null : { on: by, what: '履行裁决', article: null, provisional: false }
  }
  const { hearingOn } = instance
  return stage === 'undecided' && hearingOn !== null && hearingOn >= today
    ? { on: hearingOn, what: '听证、开庭', article: null, provisional: false }
    : null
}

function answerBy(instance: Instance, calendar: WorkCalendar): NextDay | null {
  const limit = answerLimitOf(instance, calendar)
  if (limit === null) return null
  const what = instance.level === 'reconsideration' ? '提交书面答复' : '提交答辩状'
  return { on: limit.lastDay, what, article: limit.article, provisional: limit.provisional }
}

/** Until when the organ itself may appeal against the decision it received; null where nobody can. */
export function appealBy({ level, decision }: Instance, calendar: WorkCalendar): NextDay | null {
  if (level !== 'first' || decision === null || decision.receivedOn === null) return null
  const { appeal } = resultRow(decision.result)
  if (appeal === null) return null
  const limit = remedyLimit(appeal === 'judgment' ? 'appeal-judgment' : 'appeal-ruling')
  const { lastDay, provisional } = endOfLimit(calendar, decision.receivedOn, limit)
  return { on: lastDay, what: limit.zh, article: limit.article, provisional }
}

export type Urgency = 'green' | 'yellow' | 'red' | 'none'

/** Three working days before its last day a duty is urgent. */
const URGENT_WORKING_DAYS = 3

/** How urgent a day is today. */
export function urgencyOf(next: NextDay | null, today: Day, calendar: WorkCalendar): Urgency {
  if (next === null) return 'none'
  if (next.on < today) return 'red'
  return countWorkingDays(calendar, today, next.on) <= URGENT_WORKING_DAYS ? 'yellow' : 'green'
}
