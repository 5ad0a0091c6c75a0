import type { SearchableKind } from './searchable.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'

export const kinds = [
  { key: 'item', zh: '政府信息' },
  { key: 'document', zh: '规范性文件' },
  { key: 'interpretation', zh: '政策解读' },
  { key: 'report', zh: '年度报告' },
  { key: 'answer', zh: '问答' },
  { key: 'gazette', zh: '政府公报' },
  { key: 'page', zh: '网页' },
] as const satisfies readonly { readonly key: SearchableKind; readonly zh: string }[]

export const validities = [
  { key: 'in-force', zh: '现行有效' },
  { key: 'amended', zh: '已修改' },
  { key: 'lapsed', zh: '已失效' },
  { key: 'repealed', zh: '已废止' },
] as const satisfies readonly { readonly key: Validity; readonly zh: string }[]

export function kindLabel(kind: string): string {
  return kinds.find(({ key }) => key === kind)?.zh ?? kind
}

export function validityLabel(validity: string): string {
  return validities.find(({ key }) => key === validity)?.zh ?? validity
}
