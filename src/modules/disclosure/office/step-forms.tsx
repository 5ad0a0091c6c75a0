import type { VNode } from 'preact'
import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { choice, maybeDay, maybeWords, words } from '../../../platform/http/field-schemas.ts'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { evaluations } from '../domain/steps/re-evaluate.ts'
import type { StepForm, StepShown } from './step-form.ts'

const submitted = z.object({
  publishAt: maybeDay,
  publishTime: z
    .string()
    .trim()
    .regex(/^(?:([01]?\d|2[0-3])[:：][0-5]\d)?$/, '时间有误，请按 09:30 的格式填写。')
    .default(''),
})

export const submitForm: StepForm<typeof submitted> = {
  step: 'submit',
  lead: '提交后依次由不同人员审核，审核期间不能修改；需要修改的，可以收回。',
  said: '已提交审核。',
  schema: submitted,
  view: (shown) => (
    <>
      <TextField
        {...fieldOf(shown, 'publishAt')}
        type="date"
        label="定时发布日期"
        hint="不填写的，最后一级审核通过后立即发布。"
      />
      <TextField {...fieldOf(shown, 'publishTime')} label="时间" hint="例如 09:30；不填写的为 09:00。" />
    </>
  ),
  take: (newsroom, { actor, on, fields: { publishAt, publishTime } }) =>
    newsroom.submit(actor, on, { publishAt: publishAt === null ? null : momentOf(publishAt, publishTime) }),
}

/** A time as clocks in China show it. */
function momentOf(on: Day, time: string): Date {
  return new Date(`${on}T${time === '' ? '09:00' : time.replace('：', ':').padStart(5, '0')}:00+08:00`)
}

const opinion = z.object({ opinion: maybeWords(1000) })

export const passForm: StepForm<typeof opinion> = {
  step: 'pass',
  lead: '审核通过后进入下一级审核；最后一级通过后发布。',
  said: '已审核通过。',
  schema: opinion,
  view: (shown) => (
    <TextAreaField {...fieldOf(shown, 'opinion')} label="审核意见" hint="不填写的记为“同意”。" rows={3} />
  ),
  take: (newsroom, { actor, on, fields }) =>
    newsroom.pass(actor, on, { opinion: fields.opinion === '' ? '同意' : fields.opinion }),
}

const reasoned = z.object({ reason: words('请写明原因。', 1000) })

function reasonField(label: string, hint?: string) {
  return (shown: StepShown): VNode => <TextAreaField {...fieldOf(shown, 'reason')} label={label} hint={hint} rows={3} />
}

export const returnForm: StepForm<typeof reasoned> = {
  step: 'return',
  lead: '退回后由拟稿人修改，再次提交时重新逐级审核。',
  said: '已退回修改。',
  schema: reasoned,
  view: reasonField('退回原因'),
  take: (newsroom, { actor, on, fields }) => newsroom.return(actor, on, { opinion: fields.reason }),
}

const nothing = z.object({})

export const takeBackForm: StepForm<typeof nothing> = {
  step: 'take-back',
  lead: '收回后可以修改，再次提交时重新逐级审核。',
  said: '已收回。',
  schema: nothing,
  view: () => null,
  take: (newsroom, { actor, on }) => newsroom.takeBack(actor, on, null),
}

export const publishForm: StepForm<typeof nothing> = {
  step: 'publish',
  lead: '各级审核已经通过，不等定时，立即发布。',
  said: '已发布。',
  schema: nothing,
  view: () => null,
  take: (newsroom, { actor, on }) => newsroom.publish(actor, on, null),
}

export const correctForm: StepForm<typeof reasoned> = {
  step: 'correct',
  lead: '更正稿审核通过之前，网站上仍显示原来的内容；发布后在文末注明更正的时间和原因。',
  said: '已开始更正，请修改后提交审核。',
  schema: reasoned,
  thenWrite: () => true,
  view: reasonField('更正原因', '公开显示。'),
  take: (newsroom, { actor, on, fields }) => newsroom.correct(actor, on, { why: fields.reason }),
}

export const withdrawForm: StepForm<typeof reasoned> = {
  step: 'withdraw',
  lead: '撤下后，网站各栏目和检索中不再有这条信息，原地址说明已经撤下和原因。撤下不能恢复。',
  said: '已撤下。',
  schema: reasoned,
  view: reasonField('撤下原因', '公开显示。'),
  take: (newsroom, { actor, on, fields }) => newsroom.withdraw(actor, on, { why: fields.reason }),
}

const evaluated = z.object({
  decision: choice(
    evaluations.map(({ key }) => key),
    '请选择评估的结论。',
  ),
  reason: words('请写明评估情况和理由。', 1000),
  until: maybeDay,
})

export const reEvaluateForm: StepForm<typeof evaluated> = {
  step: 're-evaluate',
  lead: '对不主动公开的信息定期评估审查，因情势变化可以公开的应当公开（条例第十八条）。',
  said: '已记录评估情况。',
  schema: evaluated,
  thenWrite: ({ decision }) => decision !== 'keep',
  view: (shown) => (
    <>
      <RadioField
        {...fieldOf(shown, 'decision')}
        legend="评估结论"
        choices={evaluations.map(({ key, zh, hint }) => ({ value: key, label: zh, hint }))}
      />
      {reasonField('评估情况和理由')(shown)}
      <TextField
        {...fieldOf(shown, 'until')}
        type="date"
        label="下次评估日期"
        hint="继续不主动公开的填写，最长一年。"
      />
    </>
  ),
  take: (newsroom, { actor, on, fields: { decision, reason, until } }) =>
    newsroom.reEvaluate(actor, on, { decision, why: reason, until }),
}

const cleared = z.object({ finding: words('页面已经过期，请重新打开。', 500), reason: words('请写明原因。', 500) })

export const clearForm: StepForm<typeof cleared> = {
  step: 'clear-finding',
  lead: '经核实可以公开的，写明理由，供审核人查看。应当遮盖或者更正的，请回到正文处理。',
  said: '已记录核实情况。',
  schema: cleared,
  view: (shown) => (
    <>
      <p>
        提示内容：<strong>{(shown.values['finding'] ?? '').replace(/^[^:]*:/, '')}</strong>
      </p>
      <input type="hidden" name="finding" value={shown.values['finding'] ?? ''} />
      {reasonField('可以公开的理由')(shown)}
    </>
  ),
  take: (newsroom, { actor, on, fields: { finding, reason } }) =>
    newsroom.clearFinding(actor, on, { finding, why: reason }),
}

function fieldOf({ values, errors }: StepShown, name: string) {
  return { name, value: values[name] ?? '', error: errors[name] }
}
