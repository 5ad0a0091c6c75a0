import type { Page } from '../../../platform/http/page.ts'
import { writeCalendarFile } from '../domain/calendar-file.ts'
import { standing } from '../domain/entered-notice.ts'
import type { CalendarQuestions } from './calendar-questions.ts'

/** The notices entered here as a file, so that `gongkai clock --calendar` on another computer counts as the office does. */
export function calendarExportPage(ask: Pick<CalendarQuestions, 'notices'>): Page {
  return {
    method: 'GET',
    path: '/office/calendar/export',
    may: 'signed-in',
    carries: 'address',
    async answer() {
      const text = writeCalendarFile({ notices: standing(await ask.notices()), regional: [] })
      const bytes = new TextEncoder().encode(text)
      return { kind: 'file', bytes, mediaType: 'application/json; charset=utf-8', name: '工作日历.json' }
    },
  }
}
