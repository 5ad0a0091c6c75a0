/** The columns of Table 3: who applied. 法人或其他组织 groups columns 1–5 and has no column of its own. */
export const applicantColumns = [
  { key: 'naturalPerson', label: '自然人', group: null, variants: ['公民', '个人'] },
  { key: 'business', label: '商业企业', group: '法人或其他组织', variants: ['企业'] },
  { key: 'research', label: '科研机构', group: '法人或其他组织', variants: [] },
  { key: 'publicInterest', label: '社会公益组织', group: '法人或其他组织', variants: ['社会公益', '公益组织'] },
  { key: 'legalService', label: '法律服务机构', group: '法人或其他组织', variants: ['法律服务'] },
  { key: 'otherOrganization', label: '其他', group: '法人或其他组织', variants: ['其他组织'] },
  { key: 'total', label: '总计', group: null, variants: ['合计', '小计'] },
] as const

export type ApplicantKey = (typeof applicantColumns)[number]['key']

/** Position of 总计 in every row of Table 3. */
export const TOTAL_COLUMN = 6

/** The merged head over all seven columns. */
export const APPLICANTS_LABEL = '申请人情况'
