import { REMEDY_TOTAL } from '../../report-format/table4.table.ts'
import { TABLE_4 } from '../articles.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { categoryTotal, pathOf, type RequestTable, totalOf } from '../table3/request-table.ts'
import { remedyPath, remedyTotal } from './remedy-table.ts'

/** Rules about what the remedies of Table 4 can be about. */
export const remedySenseRules: readonly Rule[] = [
  {
    id: 'T4.afterReviewAlone',
    severity: 'warning',
    article: TABLE_4,
    title: '有复议后起诉而没有复议',
    scope: 'table4',
    explain: '复议后起诉以先有行政复议为前提。本年复议为 0 的，应核对是否漏填复议案件，或该复议是上年办结的。',
    check: ({ report, context }) => {
      const suits = remedyTotal(report, 'litigationAfterReview') ?? 0
      const before = context.previous === undefined ? 0 : remedyTotal(context.previous, 'review')
      if (suits === 0 || !report.table4?.review.every((figure) => figure === 0) || (before ?? 1) > 0) return []
      return [
        {
          cells: [remedyPath('litigationAfterReview', REMEDY_TOTAL), remedyPath('review', REMEDY_TOTAL)],
          message: `表四“复议后起诉”有 ${suits} 件，而“行政复议”总计为 0，请核对是否漏填复议案件${context.previous === undefined ? '，或属上年复议' : ''}。`,
          actual: suits,
        },
      ]
    },
  },
  {
    id: 'T4.directDespiteReviewFirst',
    severity: 'warning',
    article: '行政复议法 第二十三条；法释〔2025〕8号',
    title: '不予公开案件未经复议直接起诉',
    scope: 'table4',
    explain:
      '2024年1月1日起，对不予公开决定（条例第十四至十六条）不服的须先申请行政复议。本年办理结果全是不予公开或部分公开，却有直接起诉，请核对起诉类型。',
    check: (subject) => directSuits(subject),
  },
  {
    id: 'T4.withoutRequests',
    severity: 'info',
    article: TABLE_4,
    title: '没有申请而有复议诉讼',
    scope: 'table4',
    explain: '表三全年没有申请、没有结转，表四却有案件。可能是往年答复引起的，也可能把其他业务的复议诉讼计入了本表。',
    check: ({ report, requests }) => {
      const cases = (['review', 'litigationDirect', 'litigationAfterReview'] as const).map(
        (group) => remedyTotal(report, group) ?? 0,
      )
      const all = cases.reduce((sum, count) => sum + count, 0)
      if (requests === null || all === 0 || !hasNoRequests(requests)) return []
      return [
        {
          cells: [pathOf('newReceived', 6), remedyPath('review', REMEDY_TOTAL)],
          message: `表三没有申请，表四却有复议、诉讼 ${all} 件。表四只计政府信息公开案件，请核对。`,
          actual: all,
        },
      ]
    },
  },
]

function directSuits({ report, requests }: ReportUnderCheck): Observation[] {
  const suits = remedyTotal(report, 'litigationDirect') ?? 0
  if (requests === null || suits === 0 || (report.year ?? 0) < 2024 || !hasOnlyRefusals(requests)) return []
  return [
    {
      cells: [remedyPath('litigationDirect', REMEDY_TOTAL)],
      message: `表四“未经复议直接起诉”有 ${suits} 件，而表三的结果全是不予公开或部分公开，此类案件应先行复议，请核对。`,
      actual: suits,
    },
  ]
}

// Every result is one that has to go to review first (条例 14–16); a blank row leaves it open.
function hasOnlyRefusals(requests: RequestTable): boolean {
  const others = (['granted', 'unable', 'refused', 'other'] as const).map((category) =>
    categoryTotal(requests, category),
  )
  const refused = (categoryTotal(requests, 'denied') ?? 0) + (totalOf(requests, 'partial') ?? 0)
  return refused > 0 && [...others, totalOf(requests, 'deniedAdminQuery')].every((total) => total === 0)
}

function hasNoRequests(table: RequestTable): boolean {
  return totalOf(table, 'newReceived') === 0 && totalOf(table, 'carriedIn') === 0
}
