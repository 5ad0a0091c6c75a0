import { z } from 'zod'
import { SelectField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { RadioField } from '../../../../ui/choice-fields.tsx'
import type { CaseFile } from '../../domain/case-file.ts'
import { consultedParties, opinionAnswers } from '../../domain/consultation-words.table.ts'
import { recordSearch } from '../../domain/steps/keep-record.ts'
import { consultationReceived, hearOpinion } from '../../domain/steps/hear-opinion.ts'
import { choice, dayField, maybeWords, words } from '../../../../platform/http/field-schemas.ts'
import type { FormShown, StepForm } from '../step-form.ts'
import { fieldOf } from './field-of.ts'

const consultationId = z.string().min(1, '请选择征求意见的对象。')
const at = {
  'day-in-future': 'on',
  'day-before-notice': 'on',
  'no-such-consultation': 'consultationId',
  'consultation-answered': 'consultationId',
} as const

const received = z.object({ consultationId, on: dayField('请填写对方收到的日期。') })

export const consultationReceivedForm: StepForm<z.infer<typeof received>> = {
  step: 'consultation-received',
  lead: '对方自收到征求意见书之日起有15个工作日提出意见，请登记签收日期。',
  button: '登记对方收到',
  fields: received,
  at,
  said: '已登记对方收到征求意见书。',
  prefill: firstOpen,
  view: (form) => (
    <>
      <PartyField {...form} />
      <TextField {...fieldOf(form, 'on')} type="date" label="对方收到的日期" />
    </>
  ),
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'consultation-received', rule: consultationReceived }, fields),
}

const answers = opinionAnswers.map(({ key }) => key)
const heard = z.object({
  consultationId,
  on: dayField('请填写收到意见的日期。'),
  answer: choice(answers, '请选择对方的意见。'),
  reasons: maybeWords(),
})

export const hearOpinionForm: StepForm<z.infer<typeof heard>> = {
  step: 'hear-opinion',
  lead: '收到书面意见后登记，征求意见所占用的工作日从答复期限中扣除。',
  button: '登记意见',
  fields: heard,
  at,
  said: '已登记意见。',
  prefill: firstOpen,
  view: (form) => (
    <>
      <PartyField {...form} />
      <TextField {...fieldOf(form, 'on')} type="date" label="收到意见的日期" />
      <RadioField
        {...fieldOf(form, 'answer')}
        legend="意见"
        choices={opinionAnswers.map(({ key, zh }) => ({ value: key, label: zh }))}
      />
      <TextAreaField {...fieldOf(form, 'reasons')} label="理由和部分同意的范围（可不填）" rows={5} />
    </>
  ),
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'hear-opinion', rule: hearOpinion }, fields),
}

function openOnes({ state }: CaseFile) {
  return state.consultations.filter(({ answeredOn }) => answeredOn === null)
}

function firstOpen(file: CaseFile, today: string) {
  return { consultationId: openOnes(file)[0]?.id ?? '', on: today }
}

function PartyField(form: FormShown) {
  const zhOf = Object.fromEntries(consultedParties.map(({ key, zh }) => [key, zh]))
  const choices = openOnes(form.file).map(({ id, party, with: asked, sentOn }) => ({
    value: id,
    label: `${party}（${zhOf[asked] ?? ''}，${sentOn}发出）`,
  }))
  return <SelectField {...fieldOf(form, 'consultationId')} label="征求意见的对象" choices={choices} />
}

const searched = z.object({
  on: dayField('请填写检索日期。'),
  places: words('请写明在哪里检索。'),
  terms: words('请写明用什么检索词。'),
  result: words('请写明检索结果。'),
})

export const recordSearchForm: StepForm<z.infer<typeof searched>> = {
  step: 'record-search',
  lead: '答复“信息不存在”前，必须留有检索记录：在哪里、用什么词、谁在什么时候检索、结果如何。',
  button: '登记检索情况',
  fields: searched,
  at,
  said: '已登记检索情况。',
  prefill: (_file, today) => ({ on: today }),
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'on')} type="date" label="检索日期" />
      <TextAreaField
        {...fieldOf(form, 'places')}
        label="检索范围"
        rows={3}
        hint="例如：公文系统2019年以来全部发文、征地股纸质卷宗。"
      />
      <TextAreaField {...fieldOf(form, 'terms')} label="检索词、检索方法" rows={2} />
      <TextAreaField {...fieldOf(form, 'result')} label="检索结果" rows={3} />
    </>
  ),
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'record-search', rule: recordSearch }, fields),
}
