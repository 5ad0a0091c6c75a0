import { z } from 'zod'
import { parseDay, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import type { HolidayNotice } from '../../../statute/calendar/holiday-notice.ts'
import { checkNotice } from '../domain/check-notice.ts'
import { readNoticeText } from '../domain/read-notice-text.ts'

/** What is typed to enter a notice; `mode` tells whether to look at it first, `previewed` what was looked at. */
export const noticeFields = z.object({
  year: z
    .string('请填写年份。')
    .trim()
    .regex(/^20(19|[2-9]\d)$/, '年份是2019到2099之间的四位数字。')
    .transform(Number),
  number: z
    .string()
    .trim()
    .max(60, '文号不超过60个字。')
    .default('')
    .transform((number) => (number === '' ? null : number)),
  publishedOn: z.string('请填写发布日期。').trim().transform(readDay),
  scope: z.enum(['whole-year', 'named-holidays'], '请选择通知安排的是全年还是部分节日。'),
  text: z
    .string('请粘贴通知正文。')
    .trim()
    .min(1, '请粘贴通知正文。')
    .max(5000, '通知正文不超过5000个字，只粘贴各节日的段落即可。'),
  /** The organ of the region; empty where the notice holds for the nation. */
  organId: z.string().default(''),
  mode: z.enum(['preview', 'enter']).default('preview'),
  previewed: z.string().default(''),
})

export type NoticeFields = z.output<typeof noticeFields>

export type ReadForm = { readonly notice: HolidayNotice; readonly leftOut: readonly string[] }

/** The notice the fields describe, checked; or what is wrong, at its field. */
export function readNoticeForm(fields: NoticeFields, today: Day): Outcome<ReadForm, FieldErrors> {
  const { text, year, number, publishedOn, scope } = fields
  const read = readNoticeText(text, year)
  if (!read.ok) return refuse({ text: read.refusal })
  const notice = { year, number, publishedOn, scope, blocks: read.value.blocks }
  const faults = checkNotice(notice, today)
  return Object.keys(faults).length > 0 ? refuse(faults) : done({ notice, leftOut: read.value.leftOut })
}

/** Says on the page of a preview what it shows: only what was looked at is entered, not what was typed since. */
export function previewMark({
  year,
  number,
  publishedOn,
  scope,
  text,
  organId,
}: Omit<NoticeFields, 'mode' | 'previewed'>): string {
  return [year, number ?? '', publishedOn, scope, organId, text.replace(/\s+/g, '')].join('|')
}

function readDay(text: string, context: z.RefinementCtx): Day {
  const found = parseDay(text)
  if (found !== undefined) return found
  context.addIssue({ code: 'custom', message: '发布日期写作 2026-11-04。' })
  return z.NEVER
}
