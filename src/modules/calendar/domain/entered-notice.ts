import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'

/** A notice and where it holds: in one organ and those below it, or with null in the whole nation. */
export type PlacedNotice = HolidayNotice & { readonly organId: string | null }

/** A notice somebody entered, as it is kept. */
export type EnteredNotice = PlacedNotice & {
  readonly id: string
  readonly enteredBy: string
  readonly enteredAt: Date
  readonly withdrawnBy: string | null
}

/** The entered notices that still hold. */
export function standing(notices: readonly EnteredNotice[]): readonly EnteredNotice[] {
  return notices.filter(({ withdrawnBy }) => withdrawnBy === null)
}
