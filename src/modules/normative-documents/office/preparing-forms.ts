import { z } from 'zod'
import { choice, dayField, maybeWords, words } from '../../../platform/http/field-schemas.ts'
import { interpretationForms } from '../../../statute/proactive-disclosure/interpretation-forms.table.ts'
import { consultationDays, consultationUntil } from '../domain/awaited-steps.ts'
import type { StepForm } from './step-form.ts'

const consulted = z.object({
  from: dayField('请填写开始日期。'),
  until: dayField('请填写截止日期。'),
  where: words('请填写公布的网站、栏目或者其他方式。', 200),
  why: maybeWords(500),
})

export const consultForm: StepForm<typeof consulted> = {
  step: 'consult',
  lead: '公布草案及其说明，征求社会公众意见；登记起止日期。',
  said: '已登记公开征求意见。',
  schema: consulted,
  fields: (document, practice) => [
    { as: 'date', name: 'from', label: '开始日期' },
    {
      as: 'date',
      name: 'until',
      label: '截止日期',
      hint: `${document.market ? '涉及经营主体，' : ''}一般不少于${consultationDays(document, practice)}日，含首尾两日。`,
    },
    { as: 'text', name: 'where', label: '公布方式', hint: '例如：县政府网站“意见征集”栏目' },
    { as: 'area', name: 'why', label: '缩短时间的理由', hint: '短于规定天数的才填写。' },
  ],
  values: (document, practice, library) => ({
    from: library.today(),
    until: consultationUntil(library.today(), consultationDays(document, practice)),
  }),
  take: (library, { actor, on, fields }) => library.consult(actor, on, fields),
}

const count = (missing: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, missing)
    .transform(Number)

const result = z.object({
  received: count('请填写收到意见的条数，没有的填 0。'),
  adopted: count('请填写采纳的条数，没有的填 0。'),
  summary: maybeWords(2000),
})

export const consultationResultForm: StepForm<typeof result> = {
  step: 'close-consultation',
  lead: '征求意见结束后，登记收到和采纳的情况。',
  said: '已登记征求意见情况。',
  schema: result,
  fields: () => [
    { as: 'number', name: 'received', label: '收到意见（条）' },
    { as: 'number', name: 'adopted', label: '采纳（条）' },
    { as: 'area', name: 'summary', label: '采纳情况和不采纳的理由' },
  ],
  take: (library, { actor, on, fields }) => library.closeConsultation(actor, on, fields),
}

const reviewed = z.object({
  verdict: choice(['passed', 'returned'], '请选择审核结论。'),
  by: words('请填写出具意见的机构。', 100),
  opinion: maybeWords(2000),
})

const reviewFields = (passed: string) => () =>
  [
    {
      as: 'choice',
      name: 'verdict',
      label: '结论',
      choices: [
        { value: 'passed', label: passed },
        { value: 'returned', label: '未通过，退回修改' },
      ],
    },
    { as: 'text', name: 'by', label: '出具意见的机构', hint: '例如：县司法局、本机关法制机构' },
    { as: 'area', name: 'opinion', label: '意见', hint: '未通过的，必须写明。' },
  ] as const

export const legalityForm: StepForm<typeof reviewed> = {
  step: 'review-legality',
  lead: '审核制定主体、权限、程序、内容是否合法；未经审核或者审核未通过的，不得提交集体审议。',
  said: '已登记合法性审核意见。',
  schema: reviewed,
  fields: reviewFields('合法，可以提交审议'),
  take: (library, { actor, on, fields }) => library.reviewLegality(actor, on, fields),
}

export const competitionForm: StepForm<typeof reviewed> = {
  step: 'review-competition',
  lead: '涉及经营者经济活动的，在起草阶段审查是否排除、限制竞争。',
  said: '已登记公平竞争审查结论。',
  schema: reviewed,
  fields: reviewFields('不排除、限制竞争，或者符合例外规定'),
  take: (library, { actor, on, fields }) => library.reviewCompetition(actor, on, fields),
}

const planned = z.object({
  by: words('请填写负责解读的单位或者人员。', 100),
  channels: words('请填写解读渠道。', 200),
  forms: maybeWords(10),
})

export const planForm: StepForm<typeof planned> = {
  step: 'plan-interpretation',
  lead: '谁起草、谁解读：解读与文件同步组织、同步审签、同步部署；文件公布后3个工作日内发布解读。',
  said: '已登记解读方案。',
  schema: planned,
  fields: () => [
    { as: 'text', name: 'by', label: '负责解读' },
    {
      as: 'boxes',
      name: 'forms',
      label: '解读形式',
      choices: interpretationForms.map(({ key, zh }) => ({ value: key, label: zh })),
    },
    { as: 'text', name: 'channels', label: '解读渠道', hint: '例如：县政府网站、政务新媒体' },
  ],
  values: (document) => ({ by: document.draftedBy, 'forms-text': 'on' }),
  take(library, { actor, on, fields, form }) {
    const forms = interpretationForms.map(({ key }) => key).filter((key) => form[`forms-${key}`] === 'on')
    return library.planInterpretation(actor, on, { ...fields, forms: forms.length === 0 ? ['text'] : forms })
  },
}

const deliberated = z.object({
  decision: choice(['adopted', 'returned'], '请选择审议结果。'),
  meeting: words('请填写会议名称。', 200),
  on: dayField('请填写审议日期。'),
})

export const deliberationForm: StepForm<typeof deliberated> = {
  step: 'deliberate',
  lead: '由政府常务会议、部门办公会议等集体审议，主要负责人签发。',
  said: '已登记审议结果。',
  schema: deliberated,
  fields: () => [
    {
      as: 'choice',
      name: 'decision',
      label: '审议结果',
      choices: [
        { value: 'adopted', label: '审议通过' },
        { value: 'returned', label: '未通过，退回修改' },
      ],
    },
    { as: 'text', name: 'meeting', label: '会议', hint: '例如：县政府第12次常务会议' },
    { as: 'date', name: 'on', label: '审议日期' },
  ],
  values: (_document, _practice, library) => ({ on: library.today() }),
  take: (library, { actor, on, fields }) => library.deliberate(actor, on, fields),
}

const reasoned = z.object({ why: words('请写明原因。', 1000) })

export const reopenForm: StepForm<typeof reasoned> = {
  step: 'reopen',
  lead: '退回后重新修改、审核、审议。',
  said: '已退回修改。',
  schema: reasoned,
  fields: () => [{ as: 'area', name: 'why', label: '退回原因' }],
  take: (library, { actor, on, fields }) => library.reopen(actor, on, fields),
}

export const dropForm: StepForm<typeof reasoned> = {
  step: 'drop',
  lead: '不再制定的，终止办理；终止后不能恢复。',
  said: '已终止办理。',
  schema: reasoned,
  fields: () => [{ as: 'area', name: 'why', label: '终止原因' }],
  take: (library, { actor, on, fields }) => library.drop(actor, on, fields),
}
