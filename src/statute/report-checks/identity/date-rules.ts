import { type Day, dayInChinese } from '../../../kernel/day.ts'
import { ARTICLE_49, FORM_2021 } from '../articles.ts'
import { findAllWords, sectionOf } from '../prose/prose.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { titleStates } from './identity-of.ts'

/** Rules about the year reported on and the days of signing and publishing. */
export const dateRules: readonly Rule[] = [
  {
    id: 'I.yearMissing',
    severity: 'warning',
    article: FORM_2021,
    title: '看不出是哪一年的报告',
    scope: 'identity',
    explain: '没有读到报告年度，与年度有关的规则（格式、时限、跨年）都没有核对。标题应写明年份。',
    check: ({ report }) => (report.year === null ? [{ cells: [], message: '没有读到报告年度。', actual: null }] : []),
  },
  {
    id: 'I.yearTitle',
    severity: 'error',
    article: FORM_2021,
    title: '标题年份与统计期限不一致',
    scope: 'identity',
    explain: '标题的年份应与统计期限的年份相同。多为沿用上年文件时漏改一处。',
    check: ({ report }) => yearOfPeriod(report),
  },
  {
    id: 'I.yearBody',
    severity: 'warning',
    article: FORM_2021,
    title: '正文通篇没有报告年度',
    scope: 'identity',
    explain: '总体情况里多次出现另一年份，却没有出现报告年度，可能整段沿用了上年的文字。',
    check: (subject) => yearOfBody(subject),
  },
  {
    id: 'I.period',
    severity: 'error',
    article: `${FORM_2021}；条例 第五十条`,
    title: '统计期限不是全年',
    scope: 'identity',
    explain: '统计期限应为报告年度1月1日至12月31日。',
    check: ({ report }) => wholeYear(report),
  },
  {
    id: 'I.beforeYearEnd',
    severity: 'warning',
    article: FORM_2021,
    title: '日期早于统计期限届满',
    scope: 'identity',
    explain: '落款或发布日期在报告年度结束之前，不可能已有全年数据。多为年初把年份仍写成上一年。',
    check: ({ report }) => beforeYearEnd(report),
  },
  {
    id: 'I.lateDepartment',
    severity: 'warning',
    article: `${ARTICLE_49}（部门每年1月31日前）`,
    title: '部门年报逾期公布',
    scope: 'identity',
    explain: '县级以上人民政府部门应在每年1月31日前公布上一年度报告，不因节假日顺延。',
    check: (subject) => (subject.organ.kind === 'department' ? late(subject, '01-31', '县级以上人民政府部门') : []),
  },
  {
    id: 'I.lateGovernment',
    severity: 'warning',
    article: `${ARTICLE_49}（政府每年3月31日前）`,
    title: '政府年报逾期公布',
    scope: 'identity',
    explain: '县级以上地方人民政府的年度报告应在每年3月31日前公布，不因节假日顺延。',
    check: (subject) => (subject.organ.kind === 'government' ? late(subject, '03-31', '县级以上地方人民政府') : []),
  },
  {
    id: 'I.signedAfterPosted',
    severity: 'warning',
    article: FORM_2021,
    title: '落款日期晚于发布日期',
    scope: 'identity',
    explain: '网页发布的日期早于落款日期。核对落款日期，或说明发布后又作了修改。',
    check: ({ report }) => signedAfterPosted(report),
  },
  {
    id: 'I.futureDate',
    severity: 'warning',
    article: FORM_2021,
    title: '日期在将来',
    scope: 'identity',
    explain: '落款或发布日期还没有到，多为年份写错。',
    check: ({ report, context }) => futureDate(report, context.today),
  },
]

type Report = ReportUnderCheck['report']

function yearOfPeriod(report: Report): Observation[] {
  const inTitle = titleStates(report).year ?? report.year
  const period = report.identity?.periodTo ?? report.identity?.periodFrom ?? null
  if (inTitle === null || period === null || yearOf(period) === inTitle) return []
  return [
    {
      cells: [],
      message: `标题是 ${inTitle} 年，统计期限却在 ${yearOf(period)} 年，请核对。`,
      expected: inTitle,
      actual: yearOf(period),
    },
  ]
}

function yearOfBody({ report, prose }: ReportUnderCheck): Observation[] {
  const overview = sectionOf(prose, 'overview')
  if (overview === undefined || report.year === null) return []
  if (overview.dense.includes(`${report.year}年`)) return []
  const years = findAllWords([overview], /20\d{2}(?=年)/g).map(({ match }) => Number(match[0]))
  const other = [report.year - 1, report.year + 1].find((year) => years.filter((each) => each === year).length > 1)
  if (other === undefined) return []
  return [
    {
      cells: [],
      message: `“总体情况”多次写到 ${other} 年，却没有出现报告年度 ${report.year} 年，请核对年份是否漏改。`,
      expected: report.year,
      actual: other,
      quote: `${other}`,
    },
  ]
}

function wholeYear(report: Report): Observation[] {
  const { periodFrom = null, periodTo = null } = report.identity ?? {}
  if (isWholeYear(periodFrom, periodTo)) return []
  const [from, to] = [periodFrom, periodTo].map((on) => (on === null ? '未写明' : dayInChinese(on)))
  const message = `统计期限自${from}至${to}，应为报告年度1月1日至12月31日。`
  return [{ cells: [], message, actual: `${from}至${to}` }]
}

function isWholeYear(from: Day | null, to: Day | null): boolean {
  const begins = from === null || from.endsWith('-01-01')
  const ends = to === null || to.endsWith('-12-31')
  return begins && ends && (from === null || to === null || yearOf(from) === yearOf(to))
}

function datesOf(report: Report): [name: string, on: Day][] {
  const { signedOn = null, postedOn = null } = report.identity ?? {}
  const known: [string, Day | null][] = [
    ['落款日期', signedOn],
    ['发布日期', postedOn ?? report.publishedOn],
  ]
  return known.filter((entry): entry is [string, Day] => entry[1] !== null)
}

function beforeYearEnd(report: Report): Observation[] {
  const { year } = report
  if (year === null) return []
  const early = datesOf(report).find(([, on]) => on <= `${year}-12-30`)
  if (early === undefined) return []
  const [name, on] = early
  const slip = yearOf(on) === year && Number(on.slice(5, 7)) <= 4 ? `，可能应为 ${year + 1} 年` : ''
  return [
    {
      cells: [],
      message: `${name}${dayInChinese(on)}早于统计期限届满（${year}年12月31日）${slip}。`,
      actual: on,
    },
  ]
}

function late({ report }: ReportUnderCheck, deadline: string, who: string): Observation[] {
  const [name, on] = datesOf(report).at(-1) ?? []
  if (name === undefined || on === undefined || report.year === null) return []
  const due = `${report.year + 1}-${deadline}`
  if (on <= due) return []
  return [
    {
      cells: [],
      message: `${name}为${dayInChinese(on)}，${who}应在${dayInChinese(due as Day)}前公布。`,
      expected: due,
      actual: on,
    },
  ]
}

function signedAfterPosted(report: Report): Observation[] {
  const { signedOn = null, postedOn = null } = report.identity ?? {}
  if (signedOn === null || postedOn === null || signedOn <= postedOn) return []
  return [
    {
      cells: [],
      message: `落款日期${dayInChinese(signedOn)}晚于网页发布日期${dayInChinese(postedOn)}。`,
      expected: postedOn,
      actual: signedOn,
    },
  ]
}

function futureDate(report: Report, today: Day | undefined): Observation[] {
  const future = today === undefined ? undefined : datesOf(report).find(([, on]) => on > today)
  if (future === undefined) return []
  return [{ cells: [], message: `${future[0]}${dayInChinese(future[1])}还没有到，请核对年份。`, actual: future[1] }]
}

function yearOf(on: Day): number {
  return Number(on.slice(0, 4))
}
