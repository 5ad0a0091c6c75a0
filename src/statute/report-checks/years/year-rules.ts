import {
  applicantLabels,
  everyColumn,
  figureOf,
  pathOf,
  type RequestTable,
  requestTable,
} from '../table3/request-table.ts'
import { ARTICLE_47, ARTICLE_50, FORM_2019, FORM_2021, RECONCILIATION, TABLE_2, TABLE_4 } from '../articles.ts'
import type { AnnualReport } from '../../report-format/report.ts'
import { mayBeSameAgency } from '../identity/same-agency.ts'
import { narrated } from '../prose/narrated.ts'
import { findWords } from '../prose/prose.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { disclosed, disclosurePath } from '../table2/disclosure-table.ts'
import { remedyPath, remedyTotal } from '../table4/remedy-table.ts'
import { jumps } from './jumps.ts'
import { repeatedFigures } from './repeated-figures.ts'

type Look = (subject: ReportUnderCheck, previous: AnnualReport) => readonly Observation[]

/** Rules that compare a report with the same organ's report of the year before. */
export const yearRules: readonly Rule[] = [
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
    'Y.carried',
    'error',
    RECONCILIATION,
    '上年结转与上年报告不符',
    '本年“二、上年结转”各列应等于上年报告“四、结转下年度继续办理”的同一列。机构合并、划转的，应在正文说明承接情况。',
    carried,
  ),
  yearRule(
    'Y.inForce',
    'warning',
    TABLE_2,
    '现行有效件数与上年推算不符',
    '本年现行有效件数应等于上年现行有效件数加本年制发、减本年废止。因文件清理、统计口径调整而不等的，应在报告中说明。',
    inForce,
  ),
  yearRule(
    'Y.repealedTooMany',
    'warning',
    TABLE_2,
    '废止件数多于可废止的件数',
    '本年废止件数不会超过上年现行有效件数与本年制发件数之和。核对是否把历年废止的一并填入。',
    repealedTooMany,
  ),
  yearRule(
    'Y.pending',
    'warning',
    TABLE_4,
    '上年未审结案件没有延续',
    '上年尚未审结的复议、诉讼案件，本年应计入审结或仍未审结，本年总计不应少于上年尚未审结数。',
    pending,
  ),
  yearRule(
    'Y.jump',
    'warning',
    ARTICLE_50,
    '与上年相比变化超过五倍',
    '数字较大的格比上年增加到五倍以上或减少到五分之一以下。核对有无多位、少位、漏汇总或口径变化；属实的在正文说明原因。',
    (subject, previous) => jumps(subject.report, previous),
  ),
  yearRule(
    'Y.feesUnit',
    'warning',
    TABLE_2,
    '收费金额与上年相差一万倍',
    '收费金额与上年恰差约一万倍，应是一年按元、一年按万元填写。统一改为万元。',
    feesUnit,
  ),
  yearRule(
    'Y.sameFigures',
    'warning',
    ARTICLE_47,
    '整表数字与上年完全相同',
    '整张表的数与上年一格不差，多为沿用上年文件忘记更新。',
    (subject, previous) => repeatedFigures(subject.report, previous),
  ),
  yearRule(
    'Y.items',
    'warning',
    `${FORM_2019} 表二`,
    '上一年项目数量与上年报告推算不符',
    '2019年格式中，本年填的“上一年项目数量”应等于上年报告的“上一年项目数量”加“本年增/减”。',
    items,
  ),
  yearRule(
    'Y.growth',
    'warning',
    ARTICLE_50,
    '正文同比说法与数据不符',
    '正文写申请同比增长或下降百分之几，应与两年表三的数据一致。',
    growth,
  ),
  yearRule(
    'Y.agencyChanged',
    'info',
    FORM_2021,
    '与上年报告机关名称不同',
    '两年报告的机关名称不同。更名、合并的，结转申请由承继机关接着办理，数据仍应衔接。',
    agencyChanged,
  ),
]

function yearRule(
  id: string,
  severity: Rule['severity'],
  article: string,
  title: string,
  explain: string,
  look: Look,
): Rule {
  return {
    id,
    severity,
    article,
    title,
    scope: 'years',
    explain,
    check: (subject) => {
      const { previous } = subject.context
      return previous === undefined || !isYearBefore(subject.report, previous) ? [] : look(subject, previous)
    },
  }
}

// Where a year could not be read, whoever named the report as the previous one is believed.
function isYearBefore(report: AnnualReport, previous: AnnualReport): boolean {
  return report.year === null || previous.year === null || report.year === previous.year + 1
}

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

function feesUnit({ report }: ReportUnderCheck, previous: AnnualReport): Observation[] {
  const before = disclosed(previous, 'fees', 'amount')
  const now = disclosed(report, 'fees', 'amount')
  if (before === null || now === null || before <= 0 || now <= 0) return []
  const times = Math.max(now / before, before / now)
  if (times < 5000 || times > 20_000) return []
  return [
    {
      cells: ['table2.fees.amount'],
      message: `行政事业性收费上年 ${before} 万元、本年 ${now} 万元，相差约一万倍，疑似${now > before ? '本年' : '上年'}按元填写。`,
      expected: now > before ? now / 10_000 : now * 10_000,
      actual: now,
    },
  ]
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

const yearOnYear =
  /申请[^。;]{0,30}?(?:同比|比上年|较上年|比去年|较去年)(增长|增加|上升|提高|下降|减少|降低)(?:了|约)?(\d+(?:\.\d+)?)%/

function growth({ report, requests, prose }: ReportUnderCheck, previous: AnnualReport): Observation[] {
  const found = findWords(prose.passages, yearOnYear)
  const before = previous.table3?.rows.newReceived?.[6] ?? null
  const now = requests === null ? null : figureOf(requests, 'newReceived', 6)
  if (found === undefined || before === null || now === null || before === 0) return []
  const [, verb = '', percent = ''] = found.match
  const said = Number(percent) * (/增|上升|提高/.test(verb) ? 1 : -1)
  const handled = narrated(report, 'applicationsHandledPlusCarry')
  const both =
    handled === null ? [] : [allBefore(previous)].filter((all) => all > 0).map((all) => (handled / all - 1) * 100)
  const possible = [(now / before - 1) * 100, ...both]
  if (possible.some((share) => Math.abs(share - said) <= 1)) return []
  const expected = `${(possible[0] as number).toFixed(1)}%`
  return [
    {
      cells: [pathOf('newReceived', 6)],
      message: `正文写“${found.quote}”，而两年新收申请为 ${before} 件和 ${now} 件，变化 ${expected}。`,
      expected,
      actual: `${said}%`,
      quote: found.quote,
    },
  ]
}

function allBefore(previous: AnnualReport): number {
  return (previous.table3?.rows.newReceived?.[6] ?? 0) + (previous.table3?.rows.carriedIn?.[6] ?? 0)
}

function agencyChanged({ report }: ReportUnderCheck, previous: AnnualReport): Observation[] {
  if (report.agency === null || previous.agency === null || mayBeSameAgency(report.agency, previous.agency)) return []
  return [
    {
      cells: [],
      message: `上年报告的机关是“${previous.agency}”，本年是“${report.agency}”，请确认承继关系。`,
      expected: previous.agency,
      actual: report.agency,
    },
  ]
}
