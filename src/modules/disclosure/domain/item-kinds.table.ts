/** Kinds of item, as far as pages and counts treat them differently. */
export const itemKinds = [
  { key: 'document', zh: '政策文件' },
  { key: 'notice', zh: '公示公告' },
  { key: 'news', zh: '工作动态' },
  { key: 'result', zh: '办理结果' },
  { key: 'plan', zh: '规划计划' },
  { key: 'figures', zh: '财政统计' },
  { key: 'page', zh: '概况职能' },
  { key: 'interpretation', zh: '政策解读' },
  { key: 'answer', zh: '依申请公开转主动公开' },
  { key: 'other', zh: '其他' },
] as const

export type ItemKind = (typeof itemKinds)[number]['key']
