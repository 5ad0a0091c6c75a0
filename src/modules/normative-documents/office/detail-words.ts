import { interpretationForms } from '../../../statute/proactive-disclosure/interpretation-forms.table.ts'
import type { DocumentEntry } from '../domain/document-trail.ts'

/** What an entry of the trail says besides its name, in a line. */
export function detailWords({ detail }: DocumentEntry): string {
  return Object.entries(detail)
    .flatMap(([key, value]) => {
      const label = labels[key]
      return label === undefined || value === '' ? [] : [`${label}${wordsOf(key, value)}`]
    })
    .join('；')
}

const labels: Readonly<Record<string, string>> = {
  verdict: '',
  decision: '',
  text: '',
  meeting: '',
  by: '',
  from: '自',
  until: '至',
  where: '公布于',
  received: '收到意见（条）：',
  adopted: '采纳（条）：',
  summary: '',
  opinion: '意见：',
  forms: '形式：',
  form: '形式：',
  channels: '渠道：',
  on: '日期：',
  with: '备案机关：',
  madeOn: '成文：',
  effectiveOn: '施行：',
  expiresOn: '有效期至：',
  basis: '依据：',
  item: '信息编号：',
  outcome: '结论：',
  why: '',
}

const values: Readonly<Record<string, string>> = {
  'verdict passed': '通过',
  'verdict returned': '未通过',
  'decision adopted': '审议通过',
  'decision returned': '审议未通过',
  'text changed': '修改正文',
  'outcome keep': '继续有效',
  'outcome amend': '修改',
  'outcome repeal': '废止',
  'outcome lapse': '失效',
}

function wordsOf(key: string, value: string): string {
  if (key === 'forms' || key === 'form') return value.split(' ').map(formLabel).join('、')
  return values[`${key} ${value}`] ?? value
}

/** The name of a form of interpretation. */
export function formLabel(form: string): string {
  return interpretationForms.find(({ key }) => key === form)?.zh ?? form
}
