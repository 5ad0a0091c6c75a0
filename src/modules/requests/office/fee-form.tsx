import { randomUUID } from 'node:crypto'
import type { VNode } from 'preact'
import { z } from 'zod'
import { feeInWords, yuan } from '../../../statute/fees/fee-in-words.ts'
import { feeOf, type FeeBasis } from '../../../statute/fees/fees.ts'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { feeStep, whyNoFee, type FeeToNotify } from '../domain/letter-steps.ts'
import { choice, words } from './field-schemas.ts'
import type { LetterForm, LetterFormShown } from './letter-form.ts'

const feeFields = z.object({
  method: choice(['per-item', 'per-page'], '请选择一种收费方式。'),
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
  lead: '数量、频次明显超过合理范围的，可以收取信息处理费。按件、按量只能选择一种，收费通知须在答复期限内发出。',
  fields: feeFields,
  prefill: () => ({ method: 'per-page' }),
  faults: (fields, { file, rank }) => {
    const basis = basisOf(fields, rank)
    if (basis === undefined) return faultOfBasis(fields)
    const why = whyNoFee(file, basis, true)
    return why === undefined ? {} : { [fields.method === 'per-page' ? 'pages' : 'method']: why }
  },
  input: (fields, { rank }) => ({
    letterId: randomUUID(),
    // Fields whose basis is missing were refused as faults before.
    basis: basisOf(fields, rank) ?? { method: 'per-page', pages: 0 },
    paymentWay: fields.paymentWay,
    isSupplied: true,
  }),
  view: (form) => (
    <>
      <RadioField
        name="method"
        legend="收费方式"
        value={form.values['method']}
        error={form.errors['method']}
        choices={[
          { value: 'per-page', label: '按量计收', hint: '按本次提供的页数，30页以内不收费。' },
          { value: 'per-item', label: '按件计收', hint: rankInWords(form.rank) },
        ]}
      />
      <TextField
        name="pages"
        label="提供的页数（按量计收时填写）"
        hint="A4及以下幅面的单面为1页。"
        inputmode="numeric"
        value={form.values['pages']}
        error={form.errors['pages']}
      />
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
  const { values, rank, file } = form
  const method = values['method'] === 'per-item' ? 'per-item' : 'per-page'
  const basis = basisOf({ method, pages: values['pages'] ?? '' }, rank)
  const receivedOn = file.state.receivedOn
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

function basisOf({ method, pages }: Pick<FeeFields, 'method' | 'pages'>, rank: number | null): FeeBasis | undefined {
  if (method === 'per-item') return rank === null ? undefined : { method, rank }
  return /^[1-9]\d{0,5}$/.test(pages) ? { method, pages: Number(pages) } : undefined
}

function faultOfBasis({ method }: FeeFields): Readonly<Record<string, string>> {
  if (method === 'per-page') return { pages: '请填写提供的页数。' }
  return { method: '没有登记申请人的证件号码，无法确定其本月的申请件数，不能按件计收。' }
}

function rankInWords(rank: number | null): string {
  return rank === null
    ? '没有登记证件号码，无法确定同一申请人本月的申请件数。'
    : `本申请是该申请人本自然月的第${rank}件，10件以内不收费。`
}
