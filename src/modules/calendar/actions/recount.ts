import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Deed } from '../../audit/public.ts'

/**
 * Gives open cases their days by the calendar that now holds, within the transaction that changes it. One deed for each
 * case whose days moved, in the chain of its organ, with the old and the new days.
 */
export type Recount = (transaction: DatabaseTransaction, calendar: WorkCalendar) => Promise<readonly Deed[]>

export type Recounted = {
  readonly changedDays: number
  /** How many open cases got other days. */
  readonly movedCases: number
}
