import { randomUUID } from 'node:crypto'
import type { VNode } from 'preact'
import { z } from 'zod'
import { feeInWords, yuan } from '../../../statute/fees/fee-in-words.ts'
import { feeOf, type FeeBasis } from '../../../statute/fees/fees.ts'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { feeStep, whyNoFee, type FeeToNotify } from '../domain/letter-steps.ts'
import type { FeeMethod } from '../domain/request-event.ts'
import { words } from '../../../platform/http/field-schemas.ts'
import type { LetterForm, LetterFormShown, LetterSubject } from './letter-form.ts'

const feeFields = z.object({
  pages: z
    .string()
    .default('')
    .transform((text) => text.trim()),
  paymentWay: words('请写明缴费方式。'),
})

type FeeFields = z.infer<typeof feeFields>

/** 通知缴费: one method, reckoned by the rules; nobody types an amount. */
export const feeForm: LetterForm<FeeFields, FeeToNotify> = {
  told: feeStep,
  noun: 'fee-notice',
  title: '通知缴费',
  lead: '数量、频次明显超过合理范围的，可以收取信息处理费，收费通知须在答复期限内发出。按件还是按量由机关设置统一确定，对同一申请只用一种。',
  fields: feeFields,
  prefill: () => ({}),
  faults: (fields, subject) => {
    const [method, basis] = [methodFor(subject), basisOf(fields, subject)]
    if (basis === undefined) return faultOfBasis[method]
    const why = whyNoFee(subject.file, basis, true)
    return why === undefined ? {} : { [method === 'per-page' ? 'pages' : '']: why }
  },
  input: (fields, subject) => ({
    letterId: randomUUID(),
    // Fields whose basis is missing were refused as faults before.
    basis: basisOf(fields, subject) ?? { method: 'per-page', pages: 0 },
    paymentWay: fields.paymentWay,
    isSupplied: true,
  }),
  view: (form) => (
    <>
      {methodFor(form) === 'per-item' ? (
        <p>按件计收。{rankInWords(form.rank)}</p>
      ) : (
        <TextField
          name="pages"
          label="提供的页数"
          hint="按量计收：A4及以下幅面的单面为1页，30页以内不收费。"
          inputmode="numeric"
          value={form.values['pages']}
          error={form.errors['pages']}
        />
      )}
      <Reckoning form={form} />
      <TextAreaField
        name="paymentWay"
        label="缴费方式"
        hint="收款单位、非税收入缴款渠道、缴款识别码等。"
        rows={3}
        value={form.values['paymentWay'] ?? ''}
        error={form.errors['paymentWay']}
      />
    </>
  ),
}

/** How the fee comes about, band by band, as the notice will tell it. */
function Reckoning({ form }: { readonly form: LetterFormShown }): VNode | null {
  const basis = basisOf({ pages: form.values['pages'] ?? '' }, form)
  const receivedOn = form.file.state.receivedOn
  if (basis === undefined || receivedOn === null) return null
  return (
    <div class="reckoning">
      <p>
        计算结果：<strong>{yuan(feeOf(basis, receivedOn))}</strong>
      </p>
      <ul>
        {feeInWords(basis, receivedOn).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** The organ's one way of charging (管理办法 第三条); a case once charged stays with its own. */
function methodFor({ file, organ }: LetterSubject): FeeMethod {
  return file.state.fee?.method ?? organ.settings.feeMethod
}

function basisOf({ pages }: Pick<FeeFields, 'pages'>, subject: LetterSubject): FeeBasis | undefined {
  const [method, { rank }] = [methodFor(subject), subject]
  if (method === 'per-item') return rank === null ? undefined : { method, rank }
  return /^[1-9]\d{0,5}$/.test(pages) ? { method, pages: Number(pages) } : undefined
}

const faultOfBasis: Readonly<Record<FeeMethod, Readonly<Record<string, string>>>> = {
  'per-page': { pages: '请填写提供的页数。' },
  'per-item': { '': '没有登记申请人的证件号码，无法确定其本月的申请件数，不能按件计收。' },
}

function rankInWords(rank: number | null): string {
  return rank === null
    ? '没有登记证件号码，无法确定同一申请人本月的申请件数。'
    : `本申请是该申请人本自然月的第${rank}件，10件以内不收费。`
}
