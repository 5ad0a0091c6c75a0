import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'

/** A notice somebody entered, as it is kept. */
export type EnteredNotice = HolidayNotice & {
  readonly id: string
  readonly enteredBy: string
  readonly enteredAt: Date
  readonly withdrawnBy: string | null
}

/** The entered notices that still hold. */
export function standing(notices: readonly EnteredNotice[]): readonly EnteredNotice[] {
  return notices.filter(({ withdrawnBy }) => withdrawnBy === null)
}
