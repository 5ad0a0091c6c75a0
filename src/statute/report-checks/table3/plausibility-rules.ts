import { TOTAL_COLUMN } from '../../report-format/applicants.table.ts'
import { table3RowsOf } from '../../report-format/table3.table.ts'
import { ARTICLE_49, TABLE_3 } from '../articles.ts'
import type { Observation, Rule } from '../rule.ts'
import { pathOf, type RequestTable, rowName, totalOf } from './request-table.ts'

export const requestPlausibilityRules: readonly Rule[] = [
  {
    id: 'T3.rowMissing',
    severity: 'error',
    article: TABLE_3,
    title: '表三缺行',
    scope: 'table3',
    explain: '规定格式的行不得删减，没有发生的整行填 0。对照规定格式补上缺少的行。',
    check: ({ requests }) => (requests === null ? [] : missingRows(requests)),
  },
  {
    id: 'T3.otherHeavy',
    severity: 'info',
    article: TABLE_3,
    title: '“其他处理—其他”占比过高',
    scope: 'table3',
    explain:
      '半数以上的申请归入“3.其他”，上级审核时常要求说明。逐件核对有无应归入其他情形的；确属主动撤回等的，可在正文说明。',
    check: ({ requests }) => (requests === null ? [] : heavyOther(requests)),
  },
  {
    id: 'T3.governmentAllZero',
    severity: 'info',
    article: ARTICLE_49,
    title: '政府报告全年申请为零',
    scope: 'table3',
    explain:
      '县级以上人民政府的年度报告汇总本地区各行政机关的数据，全年一件申请也没有的很少见。核对是否只填了办公室一家的数。',
    check: ({ requests, organ }) =>
      requests !== null && organ.kind === 'government' && isAllZero(requests)
        ? [
            {
              cells: [pathOf('newReceived', TOTAL_COLUMN)],
              message: '表三全部为 0。政府年度报告应汇总本地区数据，请核对是否漏汇总。',
              actual: 0,
            },
          ]
        : [],
  },
]

function missingRows(table: RequestTable): Observation[] {
  if (table.printed.length === 0) return []
  const single = table.printed.includes('otherHandling')
  const missing = table3RowsOf(single ? '2019' : '2021').filter((row) => !table.printed.includes(row.key))
  if (missing.length === 0) return []
  const names = missing.map((row) => `“${rowName(row.key)}”`)
  const shown = names.length > 6 ? `${names.slice(0, 6).join('、')}等 ${names.length} 行` : names.join('、')
  return [{ cells: missing.map((row) => pathOf(row.key, TOTAL_COLUMN)), message: `表三缺少${shown}，或未能读出。` }]
}

function heavyOther(table: RequestTable): Observation[] {
  const other = totalOf(table, 'otherOther') ?? 0
  const all = totalOf(table, 'totalResults') ?? 0
  if (other < 10 || other * 2 <= all) return []
  const share = Math.round((other / all) * 100)
  return [
    {
      cells: [pathOf('otherOther', TOTAL_COLUMN), pathOf('totalResults', TOTAL_COLUMN)],
      message: `表三“3.其他”有 ${other} 件，占办理结果 ${all} 件的 ${share}%，请核对归类。`,
      actual: other,
    },
  ]
}

function isAllZero(table: RequestTable): boolean {
  return table.printed.length > 0 && table.printed.every((row) => table.rows[row]?.every((figure) => figure === 0))
}
