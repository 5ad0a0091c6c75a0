import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { CheckField, RadioField } from '../../../ui/choice-fields.tsx'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { consultationStep, type ConsultationToSend } from '../domain/letter-steps.ts'
import { choice, words } from '../../../platform/http/field-schemas.ts'
import type { LetterForm } from './letter-form.ts'

const checked = z
  .string()
  .default('')
  .transform((value) => value === 'on')

const consultationFields = z.object({
  with: choice(['third-party', 'co-maker', 'other-organ'], '请选择征求谁的意见。'),
  party: words('请填写被征求意见的个人或者单位。', 100),
  isPerson: checked,
  consultedMatter: words('请写明征求意见的事项。'),
  tellApplicant: checked,
})

/** 征求意见: the letter, a form to answer on, and the notice to the applicant. */
export const consultationForm: LetterForm<z.infer<typeof consultationFields>, ConsultationToSend> = {
  told: consultationStep,
  noun: 'consultation',
  title: '征求意见',
  lead: '征求第三方和其他机关意见所需时间不计算在答复期限内。',
  fields: consultationFields,
  prefill: () => ({ with: 'third-party', tellApplicant: 'on' }),
  input: ({ with: asked, party, isPerson, consultedMatter, tellApplicant }) => ({
    ...{ with: asked, party, isPerson, consultedMatter },
    consultationId: randomUUID(),
    letterId: randomUUID(),
    answerFormId: randomUUID(),
    noticeId: tellApplicant ? randomUUID() : null,
  }),
  view: ({ values, errors }) => (
    <>
      <RadioField
        name="with"
        legend="征求谁的意见"
        value={values['with']}
        error={errors['with']}
        choices={[
          {
            value: 'third-party',
            label: '第三方',
            hint: '公开可能损害其合法权益；收到征求意见书后15个工作日内提出意见。',
          },
          { value: 'co-maker', label: '共同制作机关', hint: '15个工作日内未提出意见的，视为同意公开。' },
          {
            value: 'other-organ',
            label: '其他机关',
            hint: '公开涉及其他机关、须与其协商确认的；逾期未提出意见的，由本机关决定。',
          },
        ]}
      />
      <TextField name="party" label="被征求意见的个人或者单位" value={values['party']} error={errors['party']} />
      <CheckField name="isPerson" label="对方是个人（文书称“您”）" checked={values['isPerson'] === 'on'} />
      <TextAreaField
        name="consultedMatter"
        label="征求意见的事项"
        hint="概述被申请公开、涉及对方的信息。不写申请人的姓名和其他身份信息。"
        rows={4}
        value={values['consultedMatter'] ?? ''}
        error={errors['consultedMatter']}
      />
      <CheckField
        name="tellApplicant"
        label="同时告知申请人"
        hint="一并签发征求意见告知书，说明期限停止计算。"
        checked={values['tellApplicant'] === 'on'}
      />
    </>
  ),
}
