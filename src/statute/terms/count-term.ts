import type { Day } from '../../kernel/day.ts'
import { addWorkingDays, countWorkingDays } from '../calendar/working-days.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Suspension } from './consultations.ts'

/** One running of the reply term. A term begun anew counts from 0; those before it count no more. */
export type Term = {
  /** `order`: taken up again within a time a decision or judgment set; `reopening`: where it set none, the law's. */
  readonly begunBy: 'receipt' | 'correction' | 'payment' | 'reopening' | 'order'
  /** Day 0. */
  readonly from: Day
  readonly workingDays: number
  readonly extendedBy: number
  /** The later day set under Art. 35, or null. */
  readonly until: Day | null
}

type Counting = { readonly calendar: WorkCalendar; readonly suspensions: readonly Suspension[] }

/** The last day to reply: the n-th counted working day, or the later day set under Art. 35. */
export function dueOf(term: Term, counting: Counting): Day {
  const { from, workingDays, extendedBy, until } = term
  const counted = countedDay(countingOf(term, counting), from, workingDays + extendedBy)
  return until !== null && until > counted ? until : counted
}

/** Art. 33.3 excludes time from the term of Art. 33, not from one that a decision or judgment set. */
export function countingOf({ begunBy }: Term, { calendar, suspensions }: Counting): Counting {
  return { calendar, suspensions: begunBy === 'order' ? [] : suspensions }
}

/** The n-th working day after `from` that no suspension excludes. */
export function countedDay({ calendar, suspensions }: Counting, from: Day, nth: number): Day {
  let [cursor, left] = [from, nth]
  for (const { after, through } of suspensions) {
    if (through <= cursor) continue
    const before = after > cursor ? countWorkingDays(calendar, cursor, after) : 0
    if (left <= before) break
    left -= before
    cursor = through
  }
  return addWorkingDays(calendar, cursor, left)
}

/** How many counted days d there are with `after` < d ≤ `through`; negative where `through` is the earlier. */
export function countCountedDays({ calendar, suspensions }: Counting, after: Day, through: Day): number {
  if (through < after) return -countCountedDays({ calendar, suspensions }, through, after)
  let counted = countWorkingDays(calendar, after, through)
  for (const suspension of suspensions) {
    const from = suspension.after > after ? suspension.after : after
    const to = suspension.through < through ? suspension.through : through
    if (from < to) counted -= countWorkingDays(calendar, from, to)
  }
  return counted
}
