import { z } from 'zod'
import { refuse } from '../../../../kernel/outcome.ts'
import { CheckField, RadioField } from '../../../../ui/choice-fields.tsx'
import { FileField, SelectField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { caseFileKinds } from '../../domain/case-file-kinds.table.ts'
import { answerComplaint, complain } from '../../domain/steps/complain.ts'
import { answerSuggestion } from '../../domain/steps/suggest-publication.ts'
import { restrict, setTopics } from '../../domain/steps/keep-record.ts'
import { note } from '../../domain/steps/note.ts'
import { topics } from '../../domain/topics.table.ts'
import { choice, dayField, maybeWords, words } from '../../../../platform/http/field-schemas.ts'
import type { StepForm } from '../step-form.ts'
import { fieldOf } from './field-of.ts'

const noted = z.object({ text: words('请填写内容。') })

export const noteForm: StepForm<z.infer<typeof noted>> = {
  step: 'note',
  title: '添加记录',
  lead: '电话沟通、内部意见等值得留存的情况。申请人看不到。',
  button: '保存',
  fields: noted,
  said: '已记录。',
  view: (form) => <TextAreaField {...fieldOf(form, 'text')} label="内容" rows={5} />,
  take: (office, { actor, on, fields }) => office.act.step(actor, on, { step: 'note', rule: note }, fields),
}

const complained = z.object({ on: dayField('请填写投诉日期。'), text: words('请写明投诉的内容。') })

export const complainForm: StepForm<z.infer<typeof complained>> = {
  step: 'complain',
  lead: '申请人认为机关逾期未答复或者办理不当而投诉的，登记后应当答复。',
  button: '登记投诉',
  fields: complained,
  at: { 'day-in-future': 'on' },
  said: '已登记投诉，请尽快答复。',
  prefill: (_file, today) => ({ on: today }),
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'on')} type="date" label="投诉日期" />
      <TextAreaField {...fieldOf(form, 'text')} label="内容" rows={5} />
    </>
  ),
  take: (office, { actor, on, fields }) => office.act.step(actor, on, { step: 'complain', rule: complain }, fields),
}

const answered = z.object({ text: words('请写明怎样答复。') })

export const answerComplaintForm: StepForm<z.infer<typeof answered>> = {
  step: 'answer-complaint',
  lead: '登记对申请人投诉的答复。',
  button: '登记答复',
  fields: answered,
  said: '已登记对投诉的答复。',
  view: (form) => <TextAreaField {...fieldOf(form, 'text')} label="答复内容" rows={5} />,
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'answer-complaint', rule: answerComplaint }, fields),
}

const suggestionAnswered = z.object({
  accepted: choice(['yes', 'no'], '请选择是否纳入。').transform((chosen) => chosen === 'yes'),
  text: words('请写明怎样公开，或者不纳入的理由。'),
})

export const answerSuggestionForm: StepForm<z.infer<typeof suggestionAnswered>> = {
  step: 'answer-suggestion',
  lead: '申请人建议将所申请的信息纳入主动公开的，经审核可以主动公开的应当及时公开（条例第四十四条第二款）。用“拟为主动公开信息”拟成草稿的，即视为采纳，不必再答复。',
  button: '登记答复',
  fields: suggestionAnswered,
  said: '已登记对建议的答复，申请人可以在网上看到。',
  view: (form) => (
    <>
      <SelectField
        {...fieldOf(form, 'accepted')}
        label="是否纳入主动公开"
        any="请选择"
        choices={[
          { value: 'yes', label: '纳入' },
          { value: 'no', label: '不纳入' },
        ]}
      />
      <TextAreaField
        {...fieldOf(form, 'text')}
        label="答复内容"
        hint="纳入的写明何时、在哪里公开；不纳入的写明理由。申请人可以看到。"
        rows={5}
      />
    </>
  ),
  take: (office, { actor, on, fields }) =>
    office.act.step(actor, on, { step: 'answer-suggestion', rule: answerSuggestion }, fields),
}

const restriction = z.object({
  restricted: choice(['yes', 'no'], '请选择。').transform((chosen) => chosen === 'yes'),
  why: words('请写明理由。', 500),
})

export const restrictForm: StepForm<z.infer<typeof restriction>> = {
  step: 'restrict',
  title: '限阅',
  lead: '限阅的申请只有承办人和有限阅权限的人员能够看到。',
  button: '保存',
  fields: restriction,
  said: '已保存。',
  prefill: ({ state }) => ({ restricted: state.restricted ? 'no' : 'yes' }),
  view: (form) => (
    <>
      <RadioField
        {...fieldOf(form, 'restricted')}
        legend="阅览范围"
        choices={[
          { value: 'yes', label: '设为限阅' },
          { value: 'no', label: '解除限阅' },
        ]}
      />
      <TextAreaField {...fieldOf(form, 'why')} label="理由" rows={3} />
    </>
  ),
  take: (office, { actor, on, fields }) => office.act.step(actor, on, { step: 'restrict', rule: restrict }, fields),
}

const chosenTopics = z
  .record(z.string(), z.string())
  .transform((sent) => ({ topics: topics.filter(({ key }) => sent[`topic-${key}`] === 'on').map(({ key }) => key) }))

export const setTopicsForm: StepForm<z.infer<typeof chosenTopics>> = {
  step: 'set-topics',
  lead: '用于统计申请集中在哪些领域，不影响办理。',
  button: '保存',
  fields: chosenTopics,
  said: '已标注主题。',
  prefill: ({ state }) => Object.fromEntries(state.topics.map((topic) => [`topic-${topic}`, 'on'])),
  view: ({ values }) => (
    <fieldset class="choices">
      <legend>主题（可以选择几项）</legend>
      <div class="topic-grid">
        {topics.map(({ key, zh }) => (
          <CheckField key={key} name={`topic-${key}`} label={zh} checked={values[`topic-${key}`] === 'on'} />
        ))}
      </div>
    </fieldset>
  ),
  take: (office, { actor, on, fields }) => office.act.step(actor, on, { step: 'set-topics', rule: setTopics }, fields),
}

const added = z.object({
  kind: choice(
    caseFileKinds.map(({ key }) => key),
    '请选择附件的种类。',
  ),
  note: maybeWords(200),
})

export const addFileForm: StepForm<z.infer<typeof added>> = {
  step: 'add-file',
  lead: '附件只属于本申请，不会随其他申请的文书发出。身份证明、第三方意见等加密保存。',
  button: '添加',
  files: true,
  fields: added,
  said: '已添加附件。',
  view: (form) => (
    <>
      <SelectField
        {...fieldOf(form, 'kind')}
        label="种类"
        any="请选择"
        choices={caseFileKinds.map(({ key, zh }) => ({ value: key, label: zh }))}
      />
      <FileField
        {...fieldOf(form, 'file')}
        label="文件"
        accept=".pdf,.doc,.docx,.xls,.xlsx,.txt,.jpg,.jpeg,.png,.ofd"
        hint="单个文件不超过20 MB。填写有误重新提交时，需要再次选择文件。"
      />
      <TextField {...fieldOf(form, 'note')} label="说明（可不填）" />
    </>
  ),
  async take(office, { actor, on, fields: { kind, note: words }, files }) {
    const file = files['file']
    if (file === undefined) return refuse({ file: '请选择文件。' })
    if (file.tooLarge) return refuse({ file: '文件超过20 MB，请压缩后再上传。' })
    return office.act.addFile(actor, on, { name: file.name, bytes: file.bytes, kind, note: words })
  },
}
