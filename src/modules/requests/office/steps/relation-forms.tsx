import { z } from 'zod'
import { refuse } from '../../../../kernel/outcome.ts'
import { SelectField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { stageLabel } from '../../domain/lifecycle.ts'
import { stepRow } from '../../domain/steps.table.ts'
import { maybeWords, words } from '../../../../platform/http/field-schemas.ts'
import type { FormShown, StepForm } from '../step-form.ts'
import { fieldOf } from './field-of.ts'

const MOST_PARTS = 8
// Few requests hold more matters than these.
const SHOWN_PARTS = 3

const partNames = Array.from({ length: MOST_PARTS }, (_, index) => `part${index + 1}`)

const parts = z
  .record(z.string(), z.string())
  .transform((sent) => ({ parts: partNames.map((name) => sent[name] ?? '') }))

/** 一事一申请. */
export const splitForm: StepForm<z.infer<typeof parts>> = {
  step: 'split',
  lead: '一份申请含有几个独立事项的，可以拆分办理：每一件另行编号，收到日期和答复期限不变；原申请不再单独统计。',
  button: '拆分',
  fields: parts,
  at: { 'too-few-parts': 'part2' },
  said: '已拆分，各件申请见“相关申请”。',
  prefill: ({ request }) => ({ part1: request.description }),
  view: (form) => (
    <>
      {partNames.slice(0, SHOWN_PARTS).map((name, index) => partField(form, name, index))}
      <details class="more" open={partNames.slice(SHOWN_PARTS).some((name) => fieldOf(form, name).value !== '')}>
        <summary>还有更多件</summary>
        {partNames.slice(SHOWN_PARTS).map((name, index) => partField(form, name, SHOWN_PARTS + index))}
      </details>
    </>
  ),
  take: (office, { actor, on, fields }) => office.act.split(actor, on, fields.parts),
}

function partField(form: FormShown, name: string, index: number) {
  return (
    <TextAreaField
      key={name}
      {...fieldOf(form, name)}
      rows={index < 2 ? 4 : 2}
      label={`第${index + 1}件的内容${index < 2 ? '' : '（没有则留空）'}`}
      hint={index === 0 ? '照录申请人的原话，只保留属于这一件的部分。' : undefined}
    />
  )
}

const joined = z.object({ other: z.string().min(1, '请选择要并入的申请。'), why: words('请写明理由。', 500) })

export const mergeForm: StepForm<z.infer<typeof joined>> = {
  step: 'merge',
  lead: '同一申请人就同一内容提出的几件申请，可以并入收到在先的一件一并答复；本件不再单独统计。',
  button: '并入',
  fields: joined,
  at: {
    'not-same-applicant': 'other',
    'merge-target-busy': 'other',
    'merge-later': 'other',
    'other-organ-request': 'other',
    'same-request': 'other',
  },
  said: '已并入。',
  choices: async (office, actor, file) => {
    const earlier = await office.ask.earlierRequests(actor, file)
    const open: readonly string[] = stepRow('merge').from
    return {
      others: earlier
        .filter(({ stage }) => open.includes(stage))
        .map(({ id, number, title, stage }) => ({ value: id, label: `${number}（${stageLabel[stage]}）${title}` })),
    }
  },
  view: (form) => (
    <>
      <SelectField
        {...fieldOf(form, 'other')}
        label="并入哪一件"
        any={(form.choices['others'] ?? []).length === 0 ? '没有该申请人的其他在办申请' : '请选择'}
        choices={form.choices['others'] ?? []}
      />
      <TextAreaField {...fieldOf(form, 'why')} label="理由" rows={3} />
    </>
  ),
  take: (office, { actor, on, fields: { other, why } }) => office.act.merge(actor, on, { otherId: other, why }),
}

const linked = z.object({ number: words('请填写另一件申请的登记编号。', 60), why: maybeWords(500) })

export const linkForm: StepForm<z.infer<typeof linked>> = {
  step: 'link',
  lead: '两件申请有关联而各自办理，例如同一地块、同一文件。两件的办理记录中都会注明。',
  button: '关联',
  fields: linked,
  at: { 'same-request': 'number', 'other-organ-request': 'number' },
  said: '已关联。',
  view: (form) => (
    <>
      <TextField {...fieldOf(form, 'number')} label="另一件申请的登记编号" hint="例如：2026-12" />
      <TextAreaField {...fieldOf(form, 'why')} label="关联的原因（可不填）" rows={2} />
    </>
  ),
  async take(office, { actor, on, fields: { number, why } }) {
    const otherId = await office.ask.findByNumber(actor, number)
    if (otherId === undefined) return refuse({ number: '本机关没有这个登记编号的申请，请核对。' })
    return office.act.link(actor, on, { otherId, why })
  },
}

const sentOn = z.object({ organ: z.string().min(1, '请选择机关。'), why: words('请写明理由。', 500) })

export const transferForm: StepForm<z.infer<typeof sentOn>> = {
  step: 'transfer',
  lead: '申请人把申请送错了机关，经与申请人沟通转给本系统内有关机关的，在那里另行登记、重新计算期限。有关机关不使用本系统的，请作出“不属于本机关负责公开”的答复，告知其名称和联系方式。',
  button: '转交',
  fields: sentOn,
  at: { 'organ-not-asked': 'organ', 'no-such-organ': 'organ' },
  said: '已转交。',
  choices: async (office, actor) => ({
    organs: (await office.listDisclosingOrgans())
      .filter(({ id }) => id !== actor.organId)
      .map(({ id, name }) => ({ value: id, label: name })),
  }),
  view: (form) => (
    <>
      <SelectField {...fieldOf(form, 'organ')} label="转给" any="请选择机关" choices={form.choices['organs'] ?? []} />
      <TextAreaField
        {...fieldOf(form, 'why')}
        label="理由"
        rows={3}
        hint="例如：该信息由其制作，已电话征得申请人同意。"
      />
    </>
  ),
  take: (office, { actor, on, fields: { organ, why } }) => office.act.transfer(actor, on, { organId: organ, why }),
}
