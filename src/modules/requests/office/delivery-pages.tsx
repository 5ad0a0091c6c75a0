import { randomUUID } from 'node:crypto'
import { z, type ZodType } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { goOn, officeForm, type OfficeAsked } from '../../../platform/http/office-page.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { deliveryWays } from '../domain/delivery-ways.table.ts'
import { refusalText, type Refusal } from '../domain/refusals.zh.ts'
import { dayField, maybeWords, versionField, words } from '../../../platform/http/field-schemas.ts'
import type { LetterDesk } from './letter-desk.ts'
import { letterLook, loadLetter } from './letter.page.tsx'

const wayKeys = deliveryWays.map(({ key }) => key)
const id = z.string({ error: '未找到这次送达记录。' })

const sendingFields = z
  .object({
    version: versionField,
    way: z.enum(wayKeys, '请选择送达方式。'),
    sentOn: dayField('请填写发出日期。'),
    tracking: maybeWords(60),
  })
  .refine(({ way, tracking }) => way !== 'post' || tracking !== '', {
    path: ['tracking'],
    message: '邮寄的请填写邮件号，作为交邮凭证。',
  })
const serviceFields = z.object({
  version: versionField,
  deliveryId: id,
  servedOn: dayField('请填写送达日期。'),
  by: maybeWords(60),
})
const failureFields = z.object({
  version: versionField,
  deliveryId: id,
  failedOn: dayField('请填写退回日期。'),
  why: words('请写明退回的原因。', 200),
})

/** What happens to one letter on its way: sent, served, come back. */
export function deliveryPages(desk: LetterDesk): readonly Page[] {
  const { sendLetter, letterServed, letterFailed } = desk.letters.act
  return [
    deliveryForm(desk, {
      noun: 'delivery',
      fields: sendingFields,
      field: 'sentOn',
      said: '已登记发出。',
      take: ({ actor, params, fields: { version, sentOn, ...sending } }) => {
        const sent = { ...sending, letterId: params['letter'] ?? '', deliveryId: randomUUID(), on: sentOn }
        return sendLetter(actor, { requestId: params['id'] ?? '', version }, sent)
      },
    }),
    deliveryForm(desk, {
      noun: 'service',
      fields: serviceFields,
      field: 'servedOn',
      said: '已登记送达。',
      take: ({ actor, params, fields: { version, servedOn, ...served } }) =>
        letterServed(actor, { requestId: params['id'] ?? '', version }, { ...served, on: servedOn }),
    }),
    deliveryForm(desk, {
      noun: 'failure',
      fields: failureFields,
      field: 'failedOn',
      said: '已登记退回，可以重新发出。',
      take: ({ actor, params, fields: { version, failedOn, ...failed } }) =>
        letterFailed(actor, { requestId: params['id'] ?? '', version }, { ...failed, on: failedOn }),
    }),
  ]
}

type DeliveryForm<Fields> = {
  readonly noun: string
  readonly fields: ZodType<Fields>
  /** The field refusals about days belong to. */
  readonly field: string
  readonly said: string
  readonly take: (asked: OfficeAsked<Fields>) => Promise<Outcome<CaseFile, Refusal>>
}

function deliveryForm<Fields>(desk: LetterDesk, { noun, fields, field, said, take }: DeliveryForm<Fields>): Page {
  return officeForm({
    ...letterLook,
    path: `/office/requests/:id/letters/:letter/${noun}`,
    may: 'register-requests',
    fields,
    submit: async (asked): Promise<Outcome<Reply, FieldErrors>> => {
      // Somebody may have come here by an address made up: only letters of the case are looked for.
      const there = await loadLetter(desk, asked.actor, asked.params)
      if (!there.ok) return done({ kind: 'problem', problem: there.refusal })
      const taken = await take(asked)
      if (!taken.ok) return refuse({ [taken.refusal.startsWith('day-') ? field : '']: refusalText[taken.refusal] })
      return goOn(`/office/requests/${asked.params['id']}/letters/${asked.params['letter']}`, said)
    },
    again: (errors, { actor, params, form: values }) => loadLetter(desk, actor, params, { values, errors }),
  })
}
