import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import { shown, type Page } from '../../../platform/http/page.ts'
import { holidayNotices } from '../../../statute/calendar/holiday-notices.table.ts'
import { workCalendarOf } from '../../../statute/calendar/work-calendar.ts'
import { noticeRefusals } from '../actions/refusals.zh.ts'
import { changedDays } from '../domain/changed-days.ts'
import { standing } from '../domain/entered-notice.ts'
import type { CalendarQuestions } from './calendar-questions.ts'
import { recountedWords } from './calendar-words.ts'
import { NoticeForm, type NoticeFormProps } from './notice-form.tsx'
import { noticeFields, previewMark, readNoticeForm, type NoticeFields, type ReadForm } from './read-notice-form.ts'

const look = { title: '收录放假通知', view: (answer: NoticeFormProps) => <NoticeForm {...answer} /> }

/** 收录放假通知, the form. */
export function newNoticePage(ask: Pick<CalendarQuestions, 'today'>): Page {
  return officePage({
    ...look,
    path: '/office/calendar/notices/new',
    may: 'keep-calendar',
    fields: z.object({}),
    load: () =>
      Promise.resolve(done(formWith({ year: String(Number(ask.today().slice(0, 4)) + 1), scope: 'whole-year' }))),
  })
}

/** Shows what a notice would change (`mode=preview`), and enters what was shown (`mode=enter`). */
export function enterNoticePage(ask: CalendarQuestions): Page {
  return officeForm({
    ...look,
    path: '/office/calendar/notices',
    may: 'keep-calendar',
    fields: noticeFields,
    async submit({ actor, fields, visitor }) {
      const read = readNoticeForm(fields, ask.today())
      if (!read.ok) return read
      if (fields.mode === 'preview' || fields.previewed !== previewMark(fields))
        return done(shown(look, await previewOf(ask, read.value, fields), 200, visitor))
      const entered = await ask.enterNotice(actor, read.value.notice)
      if (!entered.ok) return refuse({ '': noticeRefusals[entered.refusal] })
      return goOn(`/office/calendar/${fields.year}`, `已收录${fields.year}年放假安排，${recountedWords(entered.value)}`)
    },
    again: (errors, { form }) => Promise.resolve(done(formWith(form, errors))),
  })
}

function formWith(typed: RawFields, errors: FieldErrors = {}): NoticeFormProps {
  return { typed, errors, preview: null }
}

async function previewOf(
  ask: CalendarQuestions,
  { notice, leftOut }: ReadForm,
  fields: NoticeFields,
): Promise<NoticeFormProps> {
  const [before, entered] = await Promise.all([ask.calendar(), ask.notices()])
  const after = workCalendarOf([...holidayNotices, ...standing(entered), notice])
  const { year, number, publishedOn, scope, blocks } = notice
  const typed = {
    year: String(year),
    number: number ?? '',
    publishedOn,
    scope,
    text: fields.text,
    previewed: previewMark(fields),
  }
  return { typed, errors: {}, preview: { blocks, leftOut, changed: changedDays(before, after, year) } }
}
