import { z } from 'zod'
import { RadioField } from '../../../../ui/choice-fields.tsx'
import { TextAreaField, TextField } from '../../../../ui/field.tsx'
import { publishAnswer } from '../../domain/steps/publish-answer.ts'
import { choice, maybeWords, words } from '../../../../platform/http/field-schemas.ts'
import type { StepForm } from '../step-form.ts'
import { fieldOf } from './field-of.ts'

const publication = z.object({
  published: choice(['yes', 'no'], '请选择。').transform((chosen) => chosen === 'yes'),
  title: words('请填写公开的标题。', 100),
  summary: maybeWords(1000),
})

/** 依申请转主动公开. */
export const publicationForm: StepForm<z.infer<typeof publication>> = {
  step: 'publish-answer',
  lead: '多人可能需要、可以公开的信息，转为主动公开后列入门户“已公开的答复”，他人申请时会得到提示。不写申请人。',
  button: '保存',
  fields: publication,
  at: { 'applicant-named': 'summary' },
  said: '已保存。',
  prefill: ({ request, state }) => ({
    published: 'yes',
    // What was asked is a sentence, what is published has a heading.
    title: state.published?.title ?? request.title.replace(/[。.；;\s]+$/, ''),
    summary: state.published?.summary ?? '',
  }),
  view: (form) => (
    <>
      <RadioField
        {...fieldOf(form, 'published')}
        legend="是否公开"
        choices={[
          { value: 'yes', label: '转为主动公开' },
          { value: 'no', label: '不公开，或者撤下' },
        ]}
      />
      <TextField {...fieldOf(form, 'title')} label="标题" />
      <TextAreaField
        {...fieldOf(form, 'summary')}
        label="公开了什么、到哪里查阅（可不填）"
        hint="写明文件名称、文号和网址。不写申请人的姓名和其他身份信息。"
        rows={4}
      />
    </>
  ),
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'publish-answer', rule: publishAnswer }, fields),
}
