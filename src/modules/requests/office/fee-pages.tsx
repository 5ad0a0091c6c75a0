import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChinese } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { yuan } from '../../../statute/fees/fee-in-words.ts'
import { TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge, type Tone } from '../../../ui/office/status-badge.tsx'
import { barTo } from '../domain/bar-to-step.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { feeServedOn, payableThrough } from '../domain/fee-service.ts'
import { receiveFee } from '../domain/steps/charge-fee.ts'
import type { FeeNotice } from '../queries/fee-lists.ts'
import { dayField, maybeWords, versionField } from '../../../platform/http/field-schemas.ts'
import type { LetterDesk } from './letter-desk.ts'
import type { LetterSubject } from './letter-form.ts'
import { subjectOf } from './letter-form-pages.tsx'
import { RequestBrief } from './request-brief.tsx'

/** The fees of an organ, and the entry of a payment. */
export function feePages(desk: LetterDesk): readonly Page[] {
  return [
    officePage({
      path: '/office/fees',
      may: 'see-requests',
      fields: z.object({}),
      title: '信息处理费',
      load: async ({ actor }) => done(await desk.letters.ask.feeNotices(actor)),
      view: (notices) => <FeeList notices={notices} />,
    }),
    ...paymentPages(desk),
  ]
}

type PaymentShown = LetterSubject & { readonly values: RawFields; readonly errors: FieldErrors }

const paymentFields = z.object({
  version: versionField,
  paidOn: dayField('请填写缴费日期。'),
  yuan: z
    .string({ error: '请填写缴费金额。' })
    .trim()
    .regex(/^\d{1,7}(\.\d{1,2})?$/, '缴费金额应为数字，以元为单位。'),
  receipt: maybeWords(60),
})

function paymentPages(desk: LetterDesk): readonly Page[] {
  const look = {
    path: '/office/requests/:id/fee-payment',
    may: 'register-requests',
    title: ({ file }: PaymentShown) => `登记缴费 - ${file.request.number}`,
    view: (shown: PaymentShown) => <PaymentView {...shown} />,
  } as const
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: async ({ actor, params }) => {
        const shown = await loadPayment(desk, actor, params)
        const bar = shown.ok ? barTo('receive-fee', shown.value.file, actor) : undefined
        return bar === undefined ? shown : refuse({ status: 409, detail: refusalText[bar] })
      },
    }),
    officeForm({
      ...look,
      fields: paymentFields,
      submit: async ({ actor, params, fields }) => {
        const requestId = params['id'] ?? ''
        const paid = { on: fields.paidOn, amountFen: fenOf(fields.yuan), receipt: fields.receipt }
        const on = { requestId, version: fields.version }
        const taken = await desk.act.step(actor, on, { step: 'receive-fee', rule: receiveFee }, paid)
        if (taken.ok) return goOn(`/office/requests/${requestId}`, '已登记缴费，答复期限自缴费次日起重新计算。')
        const field = taken.refusal === 'fee-differs' ? 'yuan' : 'paidOn'
        const isOfField = taken.refusal === 'fee-differs' || taken.refusal.startsWith('day-')
        return refuse({ [isOfField ? field : '']: refusalText[taken.refusal] })
      },
      again: (errors, { actor, params, form: values }) => loadPayment(desk, actor, params, { values, errors }),
    }),
  ]
}

async function loadPayment(
  desk: LetterDesk,
  actor: Staff,
  params: RawFields,
  typing: { readonly values: RawFields; readonly errors: FieldErrors } = { values: {}, errors: {} },
): Promise<Outcome<PaymentShown, Problem>> {
  const subject = await subjectOf(desk, actor, params['id'] ?? '')
  return subject.ok ? done({ ...subject.value, ...typing }) : subject
}

/** Yuan as typed, in whole fen; no floating point in between. */
function fenOf(typed: string): number {
  const [whole = '0', part = ''] = typed.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

function PaymentView({ file, today, calendar, values, errors }: PaymentShown): VNode {
  const { request, state } = file
  const { fee } = state
  const [served, last] = [feeServedOn(state), payableThrough(state, calendar)]
  return (
    <>
      <OfficeHead
        title="登记缴费"
        crumbs={[
          { label: '依申请公开', href: '/office/requests' },
          { label: request.number, href: `/office/requests/${request.id}` },
        ]}
        lead="缴费完成后，答复期限自次日起重新计算。"
      />
      <Columns
        main={
          <Panel id="form" title="缴费">
            <Facts
              facts={[
                { term: '应缴', value: fee === null ? '' : yuan(fee.amountFen) },
                { term: '通知签发', value: fee === null ? '' : dayInChinese(fee.noticedOn) },
                { term: '通知送达', value: served === null ? '尚未登记送达' : dayInChinese(served) },
                { term: '缴费截止', value: last === null ? '自送达次日起20个工作日' : dayInChinese(last) },
              ]}
            />
            <OfficeForm
              action={`/office/requests/${request.id}/fee-payment`}
              errors={errors}
              submit="登记缴费"
              cancel={`/office/requests/${request.id}`}
            >
              <input type="hidden" name="version" value={file.version} />
              <TextField
                name="paidOn"
                label="缴费日期"
                type="date"
                value={values['paidOn'] ?? today}
                error={errors['paidOn']}
              />
              <TextField
                name="yuan"
                label="金额（元）"
                inputmode="decimal"
                value={values['yuan']}
                error={errors['yuan']}
              />
              <TextField name="receipt" label="票据号（可不填）" value={values['receipt']} error={errors['receipt']} />
            </OfficeForm>
          </Panel>
        }
        aside={<RequestBrief file={file} today={today} />}
      />
    </>
  )
}

function FeeList({ notices }: { readonly notices: readonly FeeNotice[] }): VNode {
  const paid = notices.filter(({ paidOn }) => paidOn !== null)
  const total = paid.reduce((sum, { amountFen }) => sum + amountFen, 0)
  return (
    <>
      <OfficeHead
        title="信息处理费"
        lead={`收费通知${notices.length}件，已缴${paid.length}件，共${yuan(total)}。年度报告第六部分据此说明。`}
      />
      <Panel id="notices" title="收费通知" flush>
        <ListTable
          caption="收费通知"
          rows={notices}
          keyOf={({ requestId, noticedOn }) => `${requestId} ${noticedOn}`}
          empty={<EmptyState title="没有发出过收费通知。" />}
          columns={[
            {
              head: '申请',
              look: 'narrow',
              cell: ({ requestId, requestNumber }) => <a href={`/office/requests/${requestId}`}>{requestNumber}</a>,
            },
            { head: '申请人', cell: ({ applicantName }) => applicantName },
            { head: '通知日期', look: 'narrow', cell: ({ noticedOn }) => dayInChinese(noticedOn) },
            {
              head: '计算',
              look: 'narrow',
              cell: ({ method, count }) => (method === 'per-item' ? `按件，本月第${count}件` : `按量，${count}页`),
            },
            { head: '金额', look: 'number', cell: ({ amountFen }) => yuan(amountFen) },
            { head: '情况', cell: (notice) => <PaymentState {...notice} /> },
          ]}
        />
      </Panel>
    </>
  )
}

/** The day and the receipt stand outside the badge, which never breaks over two lines. */
function PaymentState({ stage, paidOn, receipt }: FeeNotice): VNode {
  if (paidOn === null) {
    const [tone, zh]: readonly [Tone, string] =
      stage === 'awaiting-fee' ? ['warning', '待缴'] : ['neutral', '未缴，已终止']
    return <StatusBadge tone={tone}>{zh}</StatusBadge>
  }
  return (
    <>
      <StatusBadge tone="good">已缴</StatusBadge>{' '}
      <span class="soft">
        {dayInChinese(paidOn)}
        {receipt === '' ? '' : `，票据${receipt}`}
      </span>
    </>
  )
}
