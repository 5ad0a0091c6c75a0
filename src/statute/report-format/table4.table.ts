/** The three groups of Table 4, in the order printed. */
export const remedyGroups = [
  { key: 'review', label: '行政复议', parent: null, variants: ['复议'] },
  { key: 'litigationDirect', label: '未经复议直接起诉', parent: '行政诉讼', variants: ['直接起诉', '未经复议起诉'] },
  { key: 'litigationAfterReview', label: '复议后起诉', parent: '行政诉讼', variants: ['经复议后起诉', '复议后诉讼'] },
] as const

export type RemedyGroup = (typeof remedyGroups)[number]['key']

/** The five columns of each group. 尚未审结 is counted on 31 December. */
export const remedyColumns = [
  { key: 'upheld', label: '结果维持', variants: ['维持'] },
  { key: 'corrected', label: '结果纠正', variants: ['纠正'] },
  { key: 'other', label: '其他结果', variants: ['其他'] },
  { key: 'pending', label: '尚未审结', variants: ['未审结', '尚未办结'] },
  { key: 'total', label: '总计', variants: ['合计'] },
] as const

/** Position of 总计 in every group of Table 4. */
export const REMEDY_TOTAL = 4
