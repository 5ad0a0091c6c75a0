import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { dayInChinese } from '../../../kernel/day.ts'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { delayStep } from '../domain/letter-steps-of-notices.ts'
import { dayField, words } from '../../../platform/http/field-schemas.ts'
import type { LetterForm } from './letter-form.ts'

const delayFields = z.object({
  until: dayField('请填写延迟答复的日期。'),
  reason: words('请写明不能按期答复的原因。', 500),
})

/** 确定延迟答复期限: the day and its letter to the applicant in one. */
export const delayForm: LetterForm<z.infer<typeof delayFields>, Parameters<typeof delayStep.rule>[1]> = {
  told: delayStep,
  noun: 'delay',
  title: '延迟答复',
  lead: '申请数量、频次明显超过合理范围而理由合理，确实无法按期答复的，在答复期限届满前确定一个合理期限并告知申请人。',
  fields: delayFields,
  prefill: () => ({}),
  input: (fields) => ({ ...fields, letterId: randomUUID() }),
  view: ({ file, values, errors }) => (
    <>
      <Facts facts={[{ term: '现答复期限', value: file.clock.due === null ? '' : dayInChinese(file.clock.due) }]} />
      <TextField name="until" label="延迟至" type="date" value={values['until']} error={errors['until']} />
      <TextAreaField
        name="reason"
        label="不能按期答复的原因"
        hint="写具体原因，不写“工作繁忙”。告知书中会写明。"
        rows={3}
        value={values['reason'] ?? ''}
        error={errors['reason']}
      />
    </>
  ),
}
