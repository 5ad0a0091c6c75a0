import type { ColumnType, Generated, Kysely } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'

export type NoticeTable = {
  readonly id: Generated<string>
  readonly year: number
  readonly number: string | null
  readonly published_on: Day
  readonly scope: HolidayNotice['scope']
  readonly blocks: ColumnType<HolidayNotice['blocks'], string, never>
  /** Null where it holds for the nation. */
  readonly organ_id: string | null
  readonly position: Generated<number>
  readonly entered_by: string
  readonly entered_at: Generated<Date>
  readonly withdrawn_by: string | null
  readonly withdrawn_at: Date | null
}

export type CalendarTables = { readonly 'calendar.notice': NoticeTable }

export type CalendarDatabase = Kysely<CalendarTables>
