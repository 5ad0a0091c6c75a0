import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import { shown, type Page } from '../../../platform/http/page.ts'
import type { Choice } from '../../../ui/field.tsx'
import { pathOf } from '../../organizations/public.ts'
import { noticeRefusals } from '../actions/refusals.zh.ts'
import { calendarsOf } from '../domain/calendars.ts'
import { changedDays, type ChangedDay } from '../domain/changed-days.ts'
import { checkRegion } from '../domain/check-region.ts'
import { keepsRegion } from '../actions/keeps-region.ts'
import { standing } from '../domain/entered-notice.ts'
import type { CalendarQuestions } from './calendar-questions.ts'
import { recountedWords } from './calendar-words.ts'
import { NoticeForm, type NoticeFormProps } from './notice-form.tsx'
import { noticeFields, previewMark, readNoticeForm, type NoticeFields, type ReadForm } from './read-notice-form.ts'

const look = {
  title: ({ regions }: NoticeFormProps) => (regions === null ? '收录放假通知' : '收录地区放假'),
  view: (answer: NoticeFormProps) => <NoticeForm {...answer} />,
}

/** 收录放假通知, the form. */
export function newNoticePage(ask: Pick<CalendarQuestions, 'today'>): Page {
  return officePage({
    ...look,
    path: '/office/calendar/notices/new',
    may: 'keep-calendar',
    fields: z.object({}),
    load: () =>
      Promise.resolve(done(formWith({ year: String(Number(ask.today().slice(0, 4)) + 1), scope: 'whole-year' }, null))),
  })
}

/** 收录地区放假, the same form for the holidays of a region. */
export function newRegionalNoticePage(ask: CalendarQuestions): Page {
  return officePage({
    ...look,
    path: '/office/calendar/regional/new',
    may: 'keep-calendar',
    fields: z.object({}),
    async load({ actor }) {
      const regions = await regionsFor(ask, actor)
      // Mostly the region of the whole government, which stands first.
      const typed = { year: ask.today().slice(0, 4), scope: 'named-holidays', organId: regions[0]?.value ?? '' }
      return done(formWith(typed, regions))
    },
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
      const looked = await lookAt(ask, read.value, fields)
      if (looked.fault !== undefined) return refuse({ text: looked.fault })
      if (fields.mode === 'preview' || fields.previewed !== previewMark(fields)) {
        const regions = fields.organId === '' ? null : await regionsFor(ask, actor)
        return done(shown(look, previewOf(read.value, fields, looked.changed, regions), 200, visitor))
      }
      const organId = fields.organId === '' ? null : fields.organId
      const entered = await ask.enterNotice(actor, read.value.notice, organId)
      if (!entered.ok) return refuse({ '': noticeRefusals[entered.refusal] })
      return goOn(`/office/calendar/${fields.year}`, `已收录${fields.year}年放假安排，${recountedWords(entered.value)}`)
    },
    again: async (errors, { actor, form }) =>
      done(formWith(form, (form['organId'] ?? '') === '' ? null : await regionsFor(ask, actor), errors)),
  })
}

function formWith(typed: RawFields, regions: readonly Choice[] | null, errors: FieldErrors = {}): NoticeFormProps {
  return { typed, errors, regions, preview: null }
}

/** Where this person may enter holidays of a region. */
async function regionsFor(ask: CalendarQuestions, actor: Staff): Promise<readonly Choice[]> {
  const organs = await ask.organs()
  return organs
    .filter(({ id }) => keepsRegion(organs, actor.organId, id))
    .map(({ id, name }) => ({ value: id, label: name }))
}

type Looked = { readonly changed: readonly ChangedDay[]; readonly fault: string | undefined }

async function lookAt(ask: CalendarQuestions, { notice }: ReadForm, { organId }: NoticeFields): Promise<Looked> {
  const [entered, organs] = await Promise.all([ask.notices(), ask.organs()])
  const [inForce, region] = [standing(entered), organId === '' ? null : organId]
  const path = region === null ? [] : pathOf(organs, region)
  const before = calendarsOf(inForce)
  const after = calendarsOf([...inForce, { ...notice, organId: region }])
  const changed = changedDays(before.of(path), after.of(path), notice.year)
  return { changed, fault: region === null ? undefined : checkRegion(notice, before.national, changed) }
}

function previewOf(
  { notice, leftOut }: ReadForm,
  fields: NoticeFields,
  changed: readonly ChangedDay[],
  regions: readonly Choice[] | null,
): NoticeFormProps {
  const { year, number, publishedOn, scope, blocks } = notice
  const { text, organId } = fields
  const typed = {
    ...{ publishedOn, scope, text, organId },
    year: String(year),
    number: number ?? '',
    previewed: previewMark(fields),
  }
  return { typed, errors: {}, regions, preview: { blocks, leftOut, changed } }
}
