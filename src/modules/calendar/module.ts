import { dayInChina, type Day } from '../../kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { Recount } from './actions/recount.ts'
import { calendarPage, withdrawNoticePage } from './office/calendar.page.tsx'
import { calendarExportPage } from './office/calendar-export.page.ts'
import type { CalendarQuestions } from './office/calendar-questions.ts'
import { enterNoticePage, newNoticePage, newRegionalNoticePage } from './office/new-notice.page.tsx'
import { calendarYearPage } from './office/year.page.tsx'
import { openCalendar } from './open-calendar.ts'

export type CalendarModule = { readonly pages: readonly Page[] }

type CalendarModuleNeeds = {
  readonly database: Database
  readonly recount: Recount
  readonly today?: () => Day
}

/** The working calendar over a database: its pages in the office. `recount` comes from whoever keeps cases. */
export function calendarModule({ today = todayInChina, ...needs }: CalendarModuleNeeds): CalendarModule {
  const { ask, act } = openCalendar(needs)
  const questions: CalendarQuestions = { ...ask, ...act, today }
  return {
    pages: [
      calendarPage(questions),
      calendarExportPage(questions),
      newNoticePage(questions),
      newRegionalNoticePage(questions),
      enterNoticePage(questions),
      withdrawNoticePage(questions),
      calendarYearPage(questions),
    ],
  }
}

function todayInChina(): Day {
  return dayInChina(new Date())
}
