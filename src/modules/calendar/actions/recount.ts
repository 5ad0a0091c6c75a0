import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Deed } from '../../audit/public.ts'

/** Whose open cases are counted anew, null where it is everybody's, and the calendar each organ now counts by. */
export type CountedAnew = {
  readonly organIds: readonly string[] | null
  readonly calendarOf: (organId: string) => WorkCalendar
}

/**
 * Gives open cases their days by the calendars that now hold, within the transaction that changes them. One deed for each
 * case whose days moved, in the chain of its organ, with the old and the new days.
 */
export type Recount = (transaction: DatabaseTransaction, anew: CountedAnew) => Promise<readonly Deed[]>

export type Recounted = {
  readonly changedDays: number
  /** How many open cases got other days. */
  readonly movedCases: number
}
