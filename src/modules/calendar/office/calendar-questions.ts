import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Organ } from '../../organizations/public.ts'
import type { Recounted } from '../actions/recount.ts'
import type { NoticeRefusal } from '../actions/refusals.zh.ts'
import type { EnteredNotice } from '../domain/entered-notice.ts'

/** What the pages of the calendar ask and do. */
export type CalendarQuestions = {
  /** The calendar an organ counts by. */
  organCalendar(organId: string): Promise<WorkCalendar>
  organs(): Promise<readonly Organ[]>
  notices(): Promise<readonly EnteredNotice[]>
  enterNotice(actor: Staff, notice: HolidayNotice, organId: string | null): Promise<Outcome<Recounted, NoticeRefusal>>
  withdrawNotice(actor: Staff, id: string): Promise<Outcome<Recounted, NoticeRefusal>>
  today(): Day
}
