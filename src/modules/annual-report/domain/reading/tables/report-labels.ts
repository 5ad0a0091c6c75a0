import { applicantColumns } from '../../../../../statute/report-format/applicants.table.ts'
import { table2Heads, table2Rows, type Table2Item } from '../../../../../statute/report-format/table2.table.ts'
import { table3Categories, table3Rows, type Table3Key } from '../../../../../statute/report-format/table3.table.ts'
import { remedyColumns, remedyGroups, type RemedyGroup } from '../../../../../statute/report-format/table4.table.ts'
import { indexLabels, type LabelIndex } from './label-index.ts'

export const rowLabels: LabelIndex<Table3Key> = indexLabels(table3Rows)

/** Merged cells before the results: they name no row. */
export const categoryLabels = indexLabels(
  [...table3Categories.slice(2), { key: 'results' as const, label: '本年度办理结果' }].map(({ key, label }) => ({
    key,
    label,
    variants: [],
  })),
)

export const applicantLabels = indexLabels([
  ...applicantColumns,
  { key: 'organizations' as const, label: '法人或其他组织', variants: ['法人'] },
  { key: 'corner' as const, label: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和', variants: [] },
  { key: 'applicants' as const, label: '申请人情况', variants: [] },
])

export const itemLabels: LabelIndex<Table2Item> = indexLabels(
  table2Rows.map(({ item, label, variants }) => ({ key: item, label, variants })),
)

/** Heads of Table 2; the amount of fees and the amount of purchases are told apart here. */
export const headLabels = indexLabels(
  table2Heads.map((head) => ({
    key: head.key === 'amount' && head.unit === '元' ? ('procurementAmount' as const) : head.key,
    label: head.label,
    variants: head.variants,
  })),
)

export type HeadKey = (typeof headLabels)['entries'][number]['key']

export const remedyColumnLabels = indexLabels(remedyColumns)

export const remedyGroupLabels: LabelIndex<RemedyGroup> = indexLabels(remedyGroups)
