import type { VNode } from 'preact'
import { z } from 'zod'
import { words } from '../../../../platform/http/field-schemas.ts'
import { CheckField } from '../../../../ui/choice-fields.tsx'
import { TextAreaField, TextField } from '../../../../ui/field.tsx'
import type { Proactive } from '../../open-proactive.ts'
import type { FormShown, StepForm } from '../step-form.ts'
import { fieldOf } from './field-of.ts'

const FILE = 'file_'

const drafted = z
  .object({ title: words('请填写标题。', 100), text: words('请填写公开的内容。', 50_000) })
  .catchall(z.string())
  .transform(({ title, text, ...rest }) => ({
    ...{ title, text },
    fileIds: Object.entries(rest).flatMap(([name, sent]) =>
      name.startsWith(FILE) && sent === 'on' ? [name.slice(FILE.length)] : [],
    ),
  }))

/** 依申请转主动公开: the draft of an item. */
export function itemForm(proactive: Proactive): StepForm<z.infer<typeof drafted>> {
  return {
    step: 'begin-item',
    lead: '多个申请人就相同政府信息提出申请、可以公开的，纳入主动公开（条例第四十四条）。这里拟成信息草稿，补充栏目等后提交审核和保密审查。不写申请人。',
    button: '拟成信息草稿',
    fields: drafted,
    at: { 'applicant-named': 'text', 'item-refused': 'title' },
    said: '已拟成信息草稿，可以在“信息发布”中修改、提交审核。',
    prefill: ({ request, state }) => ({
      title: state.published?.title ?? request.title.replace(/[。.；;\s]+$/, ''),
      text: state.published?.summary ?? '',
    }),
    choices: async (_office, _actor, { request }) => ({
      files: (await proactive.filesToPublish(request.id)).map(({ fileId, name }) => ({ value: fileId, label: name })),
    }),
    view: (form) => <ItemFields {...form} />,
    take: (_office, { actor, on, fields }) => proactive.beginItem(actor, on, fields),
  }
}

function ItemFields(form: FormShown): VNode {
  const { values, errors, choices } = form
  const files = choices['files'] ?? []
  return (
    <>
      <TextField {...fieldOf(form, 'title')} label="标题" />
      <TextAreaField
        {...fieldOf(form, 'text')}
        label="公开的内容"
        hint="一段一行。不写申请人的姓名、电话、地址等身份信息。"
        rows={10}
      />
      {files.length === 0 ? null : (
        <fieldset class="field-set" id="files">
          <legend>一并公开的文件</legend>
          <p class="hint">只选不含申请人信息的文件；文件中的作者、修改痕迹等隐藏信息会清除，不能清除的不接受。</p>
          {errors['files'] === undefined ? null : <p class="field-error">{errors['files']}</p>}
          {files.map(({ value, label }) => (
            <CheckField
              key={value}
              name={`${FILE}${value}`}
              label={label}
              checked={values[`${FILE}${value}`] === 'on'}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
