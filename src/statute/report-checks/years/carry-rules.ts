import type { AnnualReport } from '../../report-format/report.ts'
import { FORM_2019, FORM_2021, RECONCILIATION, TABLE_2, TABLE_4 } from '../articles.ts'
import { findWords } from '../prose/prose.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { disclosed, disclosurePath } from '../table2/disclosure-table.ts'
import {
  applicantLabels,
  everyColumn,
  figureOf,
  pathOf,
  type RequestTable,
  requestTable,
} from '../table3/request-table.ts'
import { remedyPath, remedyTotal } from '../table4/remedy-table.ts'
import { isYearBefore, yearRule } from './year-rule.ts'

/** Rules about what one year hands on to the next: requests, documents in force, open cases, items. */
export const carryRules: readonly Rule[] = [
  {
    id: 'Y.gap',
    severity: 'info',
    article: FORM_2021,
    title: '所给的不是上一年度报告',
    scope: 'years',
    explain: '跨年关系只能在相邻两年之间核对。补上上一年度的报告后再查一次。',
    check: ({ report, context: { previous } }) =>
      previous === undefined || isYearBefore(report, previous)
        ? []
        : [
            {
              cells: [],
              message: `所给的另一份报告是 ${previous.year} 年度的，不是 ${(report.year ?? 0) - 1} 年度的，跨年关系没有核对。`,
            },
          ],
  },
  yearRule(
    {
      id: 'Y.carried',
      severity: 'error',
      article: RECONCILIATION,
      title: '上年结转与上年报告不符',
      explain:
        '本年“二、上年结转”各列应等于上年报告“四、结转下年度继续办理”的同一列。机构合并、划转的，应在正文说明承接情况。',
    },
    carried,
  ),
  yearRule(
    {
      id: 'Y.inForce',
      severity: 'warning',
      article: TABLE_2,
      title: '现行有效件数与上年推算不符',
      explain:
        '本年现行有效件数应等于上年现行有效件数加本年制发、减本年废止。因文件清理、统计口径调整而不等的，应在报告中说明。',
    },
    inForce,
  ),
  yearRule(
    {
      id: 'Y.repealedTooMany',
      severity: 'warning',
      article: TABLE_2,
      title: '废止件数多于可废止的件数',
      explain: '本年废止件数不会超过上年现行有效件数与本年制发件数之和。核对是否把历年废止的一并填入。',
    },
    repealedTooMany,
  ),
  yearRule(
    {
      id: 'Y.pending',
      severity: 'warning',
      article: TABLE_4,
      title: '上年未审结案件没有延续',
      explain: '上年尚未审结的复议、诉讼案件，本年应计入审结或仍未审结，本年总计不应少于上年尚未审结数。',
    },
    pending,
  ),
  yearRule(
    {
      id: 'Y.items',
      severity: 'warning',
      article: `${FORM_2019} 表二`,
      title: '上一年项目数量与上年报告推算不符',
      explain: '2019年格式中，本年填的“上一年项目数量”应等于上年报告的“上一年项目数量”加“本年增/减”。',
    },
    items,
  ),
]

function carried({ requests }: ReportUnderCheck, previous: AnnualReport): Observation[] {
  if (requests === null || previous.table3 === null) return []
  const before: RequestTable = requestTable(previous.table3)
  const wrong = everyColumn.flatMap((column) => {
    const expected = figureOf(before, 'carriedOut', column)
    const actual = figureOf(requests, 'carriedIn', column)
    return expected === null || actual === null || expected === actual ? [] : [{ column, expected, actual }]
  })
  const [first] = wrong
  if (first === undefined) return []
  const list = wrong
    .map(({ column, expected, actual }) => `${applicantLabels[column]} ${expected}→${actual}`)
    .join('，')
  const sameTotal = wrong.every(({ column }) => column !== 6) ? '总计相同而申请人类型不同，' : ''
  return [
    {
      cells: wrong.map(({ column }) => pathOf('carriedIn', column)),
      message: `上年报告“结转下年”与本年“上年结转”不符（上年→本年）：${list}。${sameTotal}请对照上年报告核实。`,
      expected: wrong.at(-1)?.expected ?? first.expected,
      actual: wrong.at(-1)?.actual ?? first.actual,
    },
  ]
}

const documents = [
  ['regulations', '规章'],
  ['normative', '行政规范性文件'],
] as const

function inForce({ report, prose }: ReportUnderCheck, previous: AnnualReport): Observation[] {
  return documents.flatMap(([item, name]) => {
    const before = disclosed(previous, item, 'inForce')
    const issued = disclosed(report, item, 'issued')
    const repealed = disclosed(report, item, 'repealed')
    const now = disclosed(report, item, 'inForce')
    if (before === null || issued === null || repealed === null || now === null) return []
    const expected = before + issued - repealed
    if (now === expected) return []
    const note =
      findWords(prose.passages, /清理/) === undefined
        ? '若因清理或口径调整，请在报告中注明。'
        : '正文提到文件清理，请核对并注明清理的影响。'
    return [
      {
        cells: (['issued', 'repealed', 'inForce'] as const).map((column) => disclosurePath(item, column)),
        message: `“${name}”上年现行有效 ${before} 件，加本年制发 ${issued} 件、减废止 ${repealed} 件应为 ${expected} 件，本年填 ${now} 件。${note}`,
        expected,
        actual: now,
      },
    ]
  })
}

function repealedTooMany({ report }: ReportUnderCheck, previous: AnnualReport): Observation[] {
  return documents.flatMap(([item, name]) => {
    const before = disclosed(previous, item, 'inForce')
    const issued = disclosed(report, item, 'issued')
    const repealed = disclosed(report, item, 'repealed')
    if (before === null || issued === null || repealed === null || repealed <= before + issued) return []
    return [
      {
        cells: [disclosurePath(item, 'repealed'), disclosurePath(item, 'issued')],
        message: `“${name}”本年废止 ${repealed} 件，多于上年现行有效 ${before} 件加本年制发 ${issued} 件。`,
        expected: before + issued,
        actual: repealed,
      },
    ]
  })
}

const groups = [
  ['review', '行政复议'],
  ['litigationDirect', '未经复议直接起诉'],
  ['litigationAfterReview', '复议后起诉'],
] as const

function pending({ report }: ReportUnderCheck, previous: AnnualReport): Observation[] {
  return groups.flatMap(([group, name]) => {
    const open = previous.table4?.[group]?.[3] ?? null
    const total = remedyTotal(report, group)
    if (open === null || total === null || total >= open) return []
    return [
      {
        cells: [remedyPath(group, 4)],
        message: `上年“${name}”尚未审结 ${open} 件，本年总计只有 ${total} 件，请核对上年未审结案件是否漏计。`,
        expected: open,
        actual: total,
      },
    ]
  })
}

function items({ report }: ReportUnderCheck, previous: AnnualReport): Observation[] {
  return (['licensing', 'otherExternalServices', 'penalty', 'coercion', 'fees'] as const).flatMap((item) => {
    const before = disclosed(previous, item, 'lastYearItems')
    const change = disclosed(previous, item, 'change')
    const now = disclosed(report, item, 'lastYearItems')
    if (before === null || change === null || now === null || now === before + change) return []
    return [
      {
        cells: [disclosurePath(item, 'lastYearItems')],
        message: `表二“上一年项目数量”填 ${now}，而上年报告为 ${before}，增减 ${change}，应为 ${before + change}。`,
        expected: before + change,
        actual: now,
      },
    ]
  })
}
