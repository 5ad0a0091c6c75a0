import { z } from 'zod'
import { remedyLevels } from '../../../statute/remedies/results.table.ts'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { answer } from '../domain/steps/answer.ts'
import { decide } from '../domain/steps/decide.ts'
import { goOn } from '../domain/steps/go-on.ts'
import { redo } from '../domain/steps/redo.ts'
import { setHearing } from '../domain/steps/set-hearing.ts'
import { lastInstance } from '../domain/remedy.ts'
import { DecisionFields, decisionOfFields, decisionSchema } from './decision-fields.tsx'
import { fieldOf } from './field-of.ts'
import { dayField, words } from '../../../platform/http/field-schemas.ts'
import { InstanceFields, instanceSchema } from './instance-fields.tsx'
import type { StepForm } from './step-form.ts'

const answered = z.object({ answeredOn: dayField('请填写提交的日期。') })

export const answerForm: StepForm<typeof answered> = {
  step: 'answer',
  lead: '书面答复或者答辩状应当附上作出答复的证据、依据；没有按期提出的，视为没有证据、依据。',
  button: '登记',
  said: '已登记提交答复。',
  schema: answered,
  prefill: ({ today }) => ({ answeredOn: today }),
  view: (form) => <TextField {...fieldOf(form, 'answeredOn')} type="date" label="提交书面答复、答辩状的日期" />,
  take: (office, { actor, on, fields }) => office.act.step(actor, on, { step: 'answer', rule: answer }, fields),
}

const heard = z.object({ hearingOn: dayField('请填写听证、开庭的日期。') })

export const hearingForm: StepForm<typeof heard> = {
  step: 'set-hearing',
  lead: '登记听取意见、听证或者开庭的日期，到期前在工作清单上提醒。行政机关负责人应当依法出庭应诉。',
  button: '登记',
  said: '已登记听证、开庭日期。',
  schema: heard,
  prefill: ({ remedy }) => ({ hearingOn: lastInstance(remedy).hearingOn ?? '' }),
  view: (form) => <TextField {...fieldOf(form, 'hearingOn')} type="date" label="听证、开庭的日期" />,
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'set-hearing', rule: setHearing }, fields),
}

export const decisionForm: StepForm<typeof decisionSchema> = {
  step: 'decide',
  lead: '选定结果，年报表四随之计数；要求重新办理的，登记后可以直接重新办理原申请。',
  button: '登记结果',
  said: '已登记结果。',
  schema: decisionSchema,
  prefill: ({ today }) => ({ decisionReceivedOn: today }),
  view: (form) => <DecisionFields {...form} level={lastInstance(form.remedy).level} />,
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'decide', rule: decide }, decisionOfFields(fields)),
}

export const furtherForm: StepForm<typeof instanceSchema> = {
  step: 'go-on',
  lead: '上诉、发回重审和再审与前一审级是同一个案件，年报按最新结果只计一次。',
  button: '登记',
  said: '已登记新的审级。',
  schema: instanceSchema,
  prefill: ({ remedy }) => ({
    procedure: 'ordinary',
    level: lastInstance(remedy).decision?.result === 'remanded' ? 'first' : nextLevel(lastInstance(remedy).level),
  }),
  view: (form) => <InstanceFields {...form} kind="suit" levels={remedyLevels.filter(({ kind }) => kind === 'suit')} />,
  take: (office, { actor, on, fields }) =>
    office.act.step(
      actor,
      on,
      { step: 'go-on', rule: goOn },
      { ...fields, answeredOn: null, hearingOn: null, decision: null },
    ),
}

const redone = z.object({
  redoneOn: dayField('请填写履行的日期。'),
  how: words('请写明怎样履行，例如重新作出答复的文号。', 500),
})

export const redoForm: StepForm<typeof redone> = {
  step: 'redo',
  lead: '重新答复已经送达，或者裁决要求的其他事项已经办完，登记后案件审结。',
  button: '登记履行',
  said: '已登记履行。',
  schema: redone,
  prefill: ({ today }) => ({ redoneOn: today }),
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'redoneOn')} type="date" label="履行日期" />
      <TextAreaField {...fieldOf(form, 'how')} label="履行情况" rows={3} />
    </>
  ),
  take: (office, { actor, on, fields: { redoneOn, how } }) =>
    office.act.step(actor, on, { step: 'redo', rule: redo }, { on: redoneOn, how }),
}

function nextLevel(level: string): string {
  return level === 'first' ? 'second' : 'retrial'
}
