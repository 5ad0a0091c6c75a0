import { z } from 'zod'
import { TextAreaField, TextField } from '../../../../ui/field.tsx'
import { arrivedOn } from '../../domain/first-day.ts'
import { confirmReceipt } from '../../domain/steps/confirm-receipt.ts'
import { receiveCorrection } from '../../domain/steps/receive-correction.ts'
import { withdraw } from '../../domain/steps/withdraw.ts'
import { dayField, words } from '../../../../platform/http/field-schemas.ts'
import type { StepForm } from '../step-form.ts'
import { fieldOf } from './field-of.ts'

const dayRefusals = { 'day-in-future': 'on', 'day-before-receipt': 'on', 'day-before-notice': 'on' } as const

const confirmed = z.object({ on: dayField('请填写确认日期。'), how: words('请写明与谁、以什么方式确认。') })

export const confirmReceiptForm: StepForm<z.infer<typeof confirmed>> = {
  step: 'confirm-receipt',
  lead: '网上、电子邮件、传真和平常信函提交的申请，以与申请人确认之日为收到之日，答复期限自次日起算。',
  button: '确认收到',
  fields: confirmed,
  at: dayRefusals,
  said: '已确认收到，答复期限开始计算。',
  prefill: (_file, today) => ({ on: today }),
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'on')} type="date" label="确认日期" hint={`申请于${arrivedOn(form.file)}到达`} />
      <TextAreaField
        {...fieldOf(form, 'how')}
        label="确认方式"
        rows={3}
        hint="例如：电话联系申请人本人，确认收到申请。"
      />
    </>
  ),
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'confirm-receipt', rule: confirmReceipt }, fields),
}

const corrected = z.object({
  on: dayField('请填写收到补正的日期。'),
  description: words('请写明补正后的内容。', 10_000),
})

export const receiveCorrectionForm: StepForm<z.infer<typeof corrected>> = {
  step: 'receive-correction',
  lead: '申请人补正后，答复期限自收到补正的次日起重新计算20个工作日。',
  button: '登记补正',
  fields: corrected,
  at: dayRefusals,
  said: '已登记补正，答复期限重新计算。',
  prefill: (_file, today) => ({ on: today }),
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'on')} type="date" label="收到补正的日期" />
      <TextAreaField {...fieldOf(form, 'description')} label="补正后的申请内容" hint="照录申请人的原话。" rows={6} />
    </>
  ),
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'receive-correction', rule: receiveCorrection }, fields),
}

const withdrawn = z.object({ on: dayField('请填写撤回日期。'), statement: words('请写明申请人怎样表示撤回。') })

export const withdrawForm: StepForm<z.infer<typeof withdrawn>> = {
  step: 'withdraw',
  lead: '申请人撤回后，本申请即告办结，计入“其他处理—其他”。撤回的书面材料可以先作为附件添加。',
  button: '登记撤回并办结',
  fields: withdrawn,
  at: dayRefusals,
  said: '已登记撤回，本申请办结。',
  prefill: (_file, today) => ({ on: today }),
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'on')} type="date" label="撤回日期" />
      <TextAreaField
        {...fieldOf(form, 'statement')}
        label="撤回的表示"
        rows={4}
        hint="例如：申请人来电表示已从网站查到，自愿撤回；或者照录撤回书。"
      />
    </>
  ),
  take: (office, { actor, on, fields }) => office.act.step(actor, on, { step: 'withdraw', rule: withdraw }, fields),
}
