import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { remedyLimit } from '../../../statute/remedies/remedy-profile.ts'
import type { RemedyLimitKey } from '../../../statute/remedies/remedy-rules.table.ts'
import { endOfLimit, type LimitEnd } from '../../../statute/terms/calendar-limits.ts'
import type { Instance } from './remedy.ts'

/** By when the organ has to answer, and what rules it. */
export type AnswerLimit = LimitEnd & { readonly from: Day; readonly inWords: string; readonly article: string }

/**
 * The last day for the organ's written answer, from the day the copy came; null where none came, as in an appeal of the
 * organ's own. 10 working days, 5 in the simple procedure, 15 days before a court.
 */
export function answerLimitOf(instance: Instance, calendar: WorkCalendar): AnswerLimit | null {
  const { copyReceivedOn: from } = instance
  if (from === null) return null
  const limit = remedyLimit(limitKey(instance))
  const length = `${limit.amount}${limit.unit === 'working-day' ? '个工作日' : '日'}`
  return { ...endOfLimit(calendar, from, limit), from, inWords: `自${limit.from}起${length}`, article: limit.article }
}

function limitKey({ level, procedure }: Instance): RemedyLimitKey {
  if (level === 'first') return 'suit-answer'
  if (level !== 'reconsideration') return 'appeal-answer'
  return procedure === 'simple' ? 'simple-reconsideration-answer' : 'reconsideration-answer'
}
