import type { AnnualReport } from '../../report-format/report.ts'
import { ARTICLE_47, ARTICLE_50, FORM_2021, TABLE_2 } from '../articles.ts'
import { mayBeSameAgency } from '../identity/same-agency.ts'
import { narrated } from '../prose/narrated.ts'
import { findWords } from '../prose/prose.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { disclosed } from '../table2/disclosure-table.ts'
import { pathOf, type RequestTable, requestTable, totalOf } from '../table3/request-table.ts'
import { jumps } from './jumps.ts'
import { repeatedFigures } from './repeated-figures.ts'
import { yearRule } from './year-rule.ts'

/** Rules about how a report differs, or does not differ, from that of the year before. */
export const changeRules: readonly Rule[] = [
  yearRule(
    {
      id: 'Y.jump',
      severity: 'warning',
      article: ARTICLE_50,
      title: '与上年相比变化超过五倍',
      explain:
        '数字较大的格比上年增加到五倍以上或减少到五分之一以下。核对有无多位、少位、漏汇总或口径变化；属实的在正文说明原因。',
    },
    (subject, previous) => jumps(subject.report, previous),
  ),
  yearRule(
    {
      id: 'Y.feesUnit',
      severity: 'warning',
      article: TABLE_2,
      title: '收费金额与上年相差一万倍',
      explain: '收费金额与上年恰差约一万倍，应是一年按元、一年按万元填写。统一改为万元。',
    },
    feesUnit,
  ),
  yearRule(
    {
      id: 'Y.sameFigures',
      severity: 'warning',
      article: ARTICLE_47,
      title: '整表数字与上年完全相同',
      explain: '整张表的数与上年一格不差，多为沿用上年文件忘记更新。',
    },
    (subject, previous) => repeatedFigures(subject.report, previous),
  ),
  yearRule(
    {
      id: 'Y.growth',
      severity: 'warning',
      article: ARTICLE_50,
      title: '正文同比说法与数据不符',
      explain: '正文写申请同比增长或下降百分之几，应与两年表三的数据一致。',
    },
    growth,
  ),
  yearRule(
    {
      id: 'Y.agencyChanged',
      severity: 'info',
      article: FORM_2021,
      title: '与上年报告机关名称不同',
      explain: '两年报告的机关名称不同。更名、合并的，结转申请由承继机关接着办理，数据仍应衔接。',
    },
    agencyChanged,
  ),
]

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

const yearOnYear =
  /申请[^。;]{0,30}?(?:同比|比上年|较上年|比去年|较去年)(增长|增加|上升|提高|下降|减少|降低)(?:了|约)?(\d+(?:\.\d+)?)%/

function growth({ report, requests, prose }: ReportUnderCheck, previous: AnnualReport): Observation[] {
  const found = findWords(prose.passages, yearOnYear)
  const before = previous.table3 === null ? null : requestTable(previous.table3)
  if (found === undefined || before === null || requests === null) return []
  const [, verb = '', percent = ''] = found.match
  const said = Number(percent) * (/增|上升|提高/.test(verb) ? 1 : -1)
  const possible = [
    change(totalOf(before, 'newReceived'), totalOf(requests, 'newReceived')),
    change(allReceived(before), narrated(report, 'applicationsHandledPlusCarry')),
  ].filter((share) => share !== undefined)
  const [first] = possible
  if (first === undefined || possible.some((share) => Math.abs(share - said) <= 1)) return []
  const expected = `${first.toFixed(1)}%`
  return [
    {
      cells: [pathOf('newReceived', 6)],
      message: `正文写“${found.quote}”，而两年新收申请为 ${totalOf(before, 'newReceived')} 件和 ${totalOf(requests, 'newReceived')} 件，变化 ${expected}。`,
      expected,
      actual: `${said}%`,
      quote: found.quote,
    },
  ]
}

/** The change in per cent; undefined where it cannot be told. */
function change(before: number | null, now: number | null): number | undefined {
  return before === null || now === null || before === 0 ? undefined : (now / before - 1) * 100
}

function allReceived(table: RequestTable): number | null {
  const fresh = totalOf(table, 'newReceived')
  const before = totalOf(table, 'carriedIn')
  return fresh === null || before === null ? null : fresh + before
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
