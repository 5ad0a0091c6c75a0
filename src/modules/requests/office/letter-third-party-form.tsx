import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { CheckField, RadioField } from '../../../ui/choice-fields.tsx'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { thirdPartyNoticeStep, type ThirdPartyNotice } from '../domain/letter-steps-of-notices.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { objectionsUntold } from '../domain/third-party-objections.ts'
import { choice, dayField, words } from '../../../platform/http/field-schemas.ts'
import type { LetterForm } from './letter-form.ts'

const noticeFields = z.object({
  consultationId: z.string({ error: '请选择告知哪一个第三方。' }).min(1, '请选择告知哪一个第三方。'),
  isPerson: z
    .string()
    .default('')
    .transform((value) => value === 'on'),
  basis: choice(['public-interest', 'objection-unfounded'], '请选择予以公开的理由。'),
  reason: words('请写明理由。', 1000),
  disclosedMatter: words('请写明决定公开的内容。'),
  releaseOn: dayField('请填写拟公开之日。'),
})

/** 告知第三方决定公开: before the reply leaves for the applicant. */
export const thirdPartyNoticeForm: LetterForm<z.infer<typeof noticeFields>, ThirdPartyNotice> = {
  told: thirdPartyNoticeStep,
  noun: 'third-party-notice',
  title: '告知第三方决定公开',
  lead: '第三方不同意而决定公开的，先把决定公开的内容和理由书面告知第三方，再向申请人发出答复。',
  fields: noticeFields,
  prefill: ({ file, today }) => ({
    consultationId: objectionsUntold(file.state)[0]?.id ?? '',
    releaseOn: file.clock.due !== null && file.clock.due > today ? file.clock.due : today,
  }),
  faults: ({ releaseOn }, { today }) => (releaseOn < today ? { releaseOn: refusalText['release-in-past'] } : {}),
  input: (fields) => ({ ...fields, letterId: randomUUID() }),
  view: ({ file, values, errors }) => (
    <>
      <RadioField
        name="consultationId"
        legend="告知的第三方"
        value={values['consultationId']}
        error={errors['consultationId']}
        choices={objectionsUntold(file.state).map(({ id, party, reasons }) => ({
          value: id,
          label: party,
          ...(reasons === '' ? {} : { hint: `其意见：${reasons}` }),
        }))}
      />
      <CheckField name="isPerson" label="对方是个人（文书称“您”）" checked={values['isPerson'] === 'on'} />
      <RadioField
        name="basis"
        legend="予以公开的理由"
        value={values['basis']}
        error={errors['basis']}
        choices={[
          { value: 'public-interest', label: '理由合理，但是不公开会对公共利益造成重大影响' },
          { value: 'objection-unfounded', label: '不同意公开的理由不能成立' },
        ]}
      />
      <TextAreaField
        name="reason"
        label="具体理由"
        hint="写明是什么公共利益、怎样的重大影响；或者第三方的理由为什么不能成立。"
        rows={3}
        value={values['reason'] ?? ''}
        error={errors['reason']}
      />
      <TextAreaField
        name="disclosedMatter"
        label="决定公开的内容"
        hint="一行一件，只写涉及该第三方的内容。"
        rows={3}
        value={values['disclosedMatter'] ?? ''}
        error={errors['disclosedMatter']}
      />
      <TextField
        name="releaseOn"
        label="拟公开之日"
        hint="给第三方留出寻求救济的时间，但是不能晚于答复期限届满之日。"
        type="date"
        value={values['releaseOn']}
        error={errors['releaseOn']}
      />
    </>
  ),
}
