import { z } from 'zod'
import { refuse } from '../../../../kernel/outcome.ts'
import { TextAreaField, TextField } from '../../../../ui/field.tsx'
import { RadioField } from '../../../../ui/choice-fields.tsx'
import { Facts } from '../../../../ui/office/facts.tsx'
import { hearReasons } from '../../domain/steps/abnormal-volume.ts'
import { approveExtension, askForExtension, refuseExtension } from '../../domain/steps/extend.ts'
import { reopen } from '../../domain/steps/reopen.ts'
import { choice, dayField, maybeWords, words, workingDaysField } from '../../../../platform/http/field-schemas.ts'
import type { StepForm } from '../step-form.ts'
import { fieldOf } from './field-of.ts'

const asked = z.object({ workingDays: workingDaysField('请填写1至20的整数。'), reason: words('请写明延期的理由。') })

export const askForExtensionForm: StepForm<z.infer<typeof asked>> = {
  step: 'ask-for-extension',
  lead: '只能延长一次，最多20个工作日；须经政府信息公开工作机构负责人同意，并在首个期限届满前告知申请人。',
  button: '提请批准',
  fields: asked,
  at: { 'extension-too-long': 'workingDays' },
  said: '已提请批准延期。',
  prefill: () => ({ workingDays: '20' }),
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'workingDays')} label="延长的工作日数" inputmode="numeric" />
      <TextAreaField {...fieldOf(form, 'reason')} label="理由" rows={4} hint="告知书中会写明这一理由。" />
    </>
  ),
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'ask-for-extension', rule: askForExtension }, fields),
}

const judged = z.object({ agreed: choice(['yes', 'no'], '请选择是否同意。'), why: maybeWords() })

export const approveExtensionForm: StepForm<z.infer<typeof judged>> = {
  step: 'approve-extension',
  title: '审批延期',
  lead: '同意后，还须在首个期限届满前书面告知申请人，延长才发生效力。',
  button: '提交',
  fields: judged,
  said: '已登记审批意见。',
  view: (form) => (
    <>
      <Facts
        facts={[
          { term: '申请延长', value: `${form.file.state.extension?.workingDays ?? ''}个工作日` },
          { term: '理由', value: form.file.state.extension?.reason ?? '' },
          { term: '首个期限', value: form.file.clock.due },
        ]}
      />
      <RadioField
        {...fieldOf(form, 'agreed')}
        legend="审批意见"
        choices={[
          { value: 'yes', label: '同意延期' },
          { value: 'no', label: '不同意延期' },
        ]}
      />
      <TextAreaField {...fieldOf(form, 'why')} label="不同意的，写明理由" rows={3} />
    </>
  ),
  take(office, { actor, on, fields: { agreed, why } }) {
    if (agreed === 'yes') {
      return office.act.step(actor, on, { step: 'approve-extension', rule: approveExtension }, null)
    }
    if (why === '') return Promise.resolve(refuse({ why: '请写明不同意的理由。' }))
    return office.act.step(actor, on, { step: 'refuse-extension', rule: refuseExtension }, { why })
  },
}

const given = z.object({
  on: dayField('请填写收到说明的日期。'),
  reasons: words('请写明申请人说明的理由；没有说明的，写“未说明”。'),
  reasonable: choice(['yes', 'no'], '请选择理由是否合理。').transform((chosen) => chosen === 'yes'),
})

export const hearReasonsForm: StepForm<z.infer<typeof given>> = {
  step: 'hear-reasons',
  lead: '认为理由不合理的，可以告知申请人不予处理；理由合理但是无法按期答复的，可以确定延迟答复的合理期限。',
  button: '登记理由',
  fields: given,
  at: { 'day-in-future': 'on' },
  said: '已登记申请人说明的理由。',
  prefill: ({ state }, today) => ({ on: today, reasons: state.reasons?.given ?? '' }),
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'on')} type="date" label="收到说明的日期" />
      <TextAreaField {...fieldOf(form, 'reasons')} label="申请人说明的理由" rows={5} />
      <RadioField
        {...fieldOf(form, 'reasonable')}
        legend="认定"
        choices={[
          { value: 'yes', label: '理由合理' },
          { value: 'no', label: '理由不合理' },
        ]}
      />
    </>
  ),
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'hear-reasons', rule: hearReasons }, fields),
}

const reopened = z.object({
  on: dayField('请填写收到决定、判决的日期。'),
  workingDays: z.union([
    z.literal('').transform(() => null),
    workingDaysField('请填写1至999之间的工作日数，没有确定的不填。'),
  ]),
  why: words('请写明依据，例如复议决定书文号。'),
})

export const reopenForm: StepForm<z.infer<typeof reopened>> = {
  step: 'reopen',
  lead: '复议决定、判决责令重新答复的，自收到之次日起按其确定的期限重新办理，该期限不能延长；没有确定期限的，为20个工作日，可以依法延长一次。补正全程只能要求一次。原答复和统计保留。',
  button: '重新办理',
  fields: reopened,
  at: { 'day-in-future': 'on', 'day-before-end': 'on' },
  said: '已重新办理，新的答复期限开始计算。',
  prefill: (_file, today) => ({ on: today }),
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'on')} type="date" label="收到决定、判决的日期" />
      <TextField
        {...fieldOf(form, 'workingDays')}
        label="决定、判决确定的期限（工作日）"
        hint="没有确定期限的不填，按20个工作日计算。"
        inputmode="numeric"
      />
      <TextAreaField {...fieldOf(form, 'why')} label="依据" rows={3} />
    </>
  ),
  take: (office, { actor, on, fields }) => office.act.step(actor, on, { step: 'reopen', rule: reopen }, fields),
}
