import type { Day } from '../../../kernel/day.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Choice } from '../../../ui/field.tsx'
import type { WorkCounts } from '../queries/count-work.ts'
import type { WorkListPage } from '../queries/work-list-page.ts'
import type { WorkTab } from './work-tabs.table.ts'

export const PER_PAGE = 30

export type ShownWorkList = {
  readonly list: WorkListPage
  readonly counts: WorkCounts
  readonly tab: WorkTab
  readonly page: number
  /** What the list is narrowed by, as its address says it. */
  readonly chosen: RawFields
  /** What was typed into the form of assignment. */
  readonly typed: RawFields
  readonly units: readonly Choice[]
  readonly handlers: readonly Choice[]
  readonly today: Day
  readonly calendar: WorkCalendar
  readonly mayAssign: boolean
  readonly mayRegister: boolean
  readonly errors: FieldErrors
}
