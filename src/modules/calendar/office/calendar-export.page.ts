import type { Page } from '../../../platform/http/page.ts'
import { pathOf } from '../../organizations/public.ts'
import { writeCalendarFile } from '../domain/calendar-file.ts'
import { calendarsOf } from '../domain/calendars.ts'
import { standing } from '../domain/entered-notice.ts'
import type { CalendarQuestions } from './calendar-questions.ts'

/** The notices entered here as a file, with the holidays of the region the person works in, so that `gongkai clock --calendar` on another computer counts as the office does. */
export function calendarExportPage(ask: Pick<CalendarQuestions, 'notices' | 'organs'>): Page {
  return {
    method: 'GET',
    path: '/office/calendar/export',
    may: 'signed-in',
    carries: 'address',
    async answer({ visitor }) {
      const [entered, organs] = await Promise.all([ask.notices(), ask.organs()])
      const notices = standing(entered)
      const regional = calendarsOf(notices).regionalOf(pathOf(organs, visitor.staff?.organId ?? ''))
      const national = notices.filter(({ organId }) => organId === null)
      const text = writeCalendarFile({ notices: national, regional })
      const bytes = new TextEncoder().encode(text)
      return { kind: 'file', bytes, mediaType: 'application/json; charset=utf-8', name: '工作日历.json' }
    },
  }
}
