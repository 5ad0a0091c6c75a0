import { ARTICLE_50 } from '../articles.ts'
import { likelySlip } from '../likely-slip.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { categoryPaths, categoryTotal, pathOf, type RequestTable, totalOf } from '../table3/request-table.ts'
import { categoriesInText, narrated } from './narrated.ts'

const TEXT_TABLE = `${ARTICLE_50}；国办公开办函〔2021〕30号`

/** Rules that compare what the text says of requests with Table 3. 收到 may mean new, or new with those carried in. */
export const requestNumberRules: readonly Rule[] = [
  {
    id: 'N.received',
    severity: 'error',
    article: TEXT_TABLE,
    title: '正文收到申请数与表三不符',
    scope: 'text',
    explain:
      '正文“收到申请”的件数应等于表三本年新收总计，或等于新收加上年结转。两者都不等的，以登记台账为准改正文字或表格。',
    check: (subject) => received(subject),
  },
  {
    id: 'N.receivedBoth',
    severity: 'info',
    article: TEXT_TABLE,
    title: '正文收到数含上年结转',
    scope: 'text',
    explain: '正文的收到数等于新收与上年结转之和，数字相符。建议写明“含上年结转”，以免读者误以为与表三不符。',
    check: (subject) => receivedBoth(subject),
  },
  {
    id: 'N.handled',
    severity: 'error',
    article: TEXT_TABLE,
    title: '正文办结数与表三不符',
    scope: 'text',
    explain: '正文“办结”“答复”的件数应等于表三（七）总计。',
    check: (subject) => handled(subject),
  },
  {
    id: 'N.handledScope',
    severity: 'info',
    article: TEXT_TABLE,
    title: '正文办结数疑似只含本年新收',
    scope: 'text',
    explain: '正文办结数恰好等于表三（七）总计减去上年结转，可能只计了本年新收的申请。建议改用全部办结数，或写明口径。',
    check: (subject) => handledOfThisYear(subject),
  },
  {
    id: 'N.carriedOver',
    severity: 'error',
    article: TEXT_TABLE,
    title: '正文结转下年数与表三不符',
    scope: 'text',
    explain: '正文“结转下年”的件数应等于表三第四项总计。',
    check: (subject) => compare(subject, 'carriedOver'),
  },
  {
    id: 'N.carriedIn',
    severity: 'error',
    article: TEXT_TABLE,
    title: '正文上年结转数与表三不符',
    scope: 'text',
    explain: '正文“上年结转”的件数应等于表三第二项总计。',
    check: (subject) => compare(subject, 'carriedIn'),
  },
  {
    id: 'N.handledPlusCarry',
    severity: 'error',
    article: TEXT_TABLE,
    title: '正文收办数与表三不符',
    scope: 'text',
    explain: '正文“收办”“受理（含结转）”的件数应等于表三本年新收与上年结转之和。',
    check: (subject) => handledPlusCarry(subject),
  },
  {
    id: 'N.category',
    severity: 'error',
    article: TEXT_TABLE,
    title: '正文分类办理数与表三不符',
    scope: 'text',
    explain: '正文列出的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理件数，应分别等于表三各组总计之和。',
    check: ({ report, requests }) => (requests === null ? [] : categories(report, requests)),
  },
  {
    id: 'N.tableZero',
    severity: 'error',
    article: TEXT_TABLE,
    title: '正文有申请而表三全为零',
    scope: 'text',
    explain: '正文写收到了申请，表三却没有数。多为表格忘填或用了空表。',
    check: ({ report, requests }) => tableZero(report, requests),
  },
]

type Report = ReportUnderCheck['report']

function received({ report, requests }: ReportUnderCheck): Observation[] {
  const said = narrated(report, 'applicationsReceived')
  const fresh = totalOf(requests, 'newReceived')
  const before = totalOf(requests, 'carriedIn')
  if (said === null || fresh === null || tableZero(report, requests).length > 0) return []
  if (mayMean(said, fresh, before)) return []
  const both = before ? `，加上年结转 ${before} 件为 ${fresh + before} 件` : ''
  return [
    {
      cells: ['narrative.applicationsReceived', pathOf('newReceived', 6), pathOf('carriedIn', 6)],
      message: `正文写收到申请 ${said} 件，表三本年新收 ${fresh} 件${both}${both === '' ? '' : '，都不相等'}${likelySlip(fresh, said)}。`,
      expected: fresh,
      actual: said,
    },
  ]
}

// With 上年结转 blank, any number above the new ones may include it.
function mayMean(said: number, fresh: number, before: number | null): boolean {
  return said === fresh || (before === null ? said > fresh : said === fresh + before)
}

function receivedBoth({ report, requests }: ReportUnderCheck): Observation[] {
  const said = narrated(report, 'applicationsReceived')
  const fresh = totalOf(requests, 'newReceived')
  const before = totalOf(requests, 'carriedIn')
  if (said === null || fresh === null || before === null || before === 0 || said !== fresh + before) return []
  return [
    {
      cells: ['narrative.applicationsReceived', pathOf('newReceived', 6), pathOf('carriedIn', 6)],
      message: `正文收到申请 ${said} 件是本年新收 ${fresh} 件加上年结转 ${before} 件，与表三相符，建议写明。`,
    },
  ]
}

function handled(subject: ReportUnderCheck): Observation[] {
  const { report, requests } = subject
  if (tableZero(report, requests).length > 0 || handledOfThisYear(subject).length > 0) return []
  return compare(subject, 'applicationsHandled')
}

function handledOfThisYear({ report, requests }: ReportUnderCheck): Observation[] {
  const said = narrated(report, 'applicationsHandled')
  const results = totalOf(requests, 'totalResults')
  const before = totalOf(requests, 'carriedIn')
  if (said === null || results === null || before === null || before === 0 || said !== results - before) return []
  return [
    {
      cells: ['narrative.applicationsHandled', pathOf('totalResults', 6), pathOf('carriedIn', 6)],
      message: `正文写办结 ${said} 件，等于表三（七）总计 ${results} 减上年结转 ${before}，可能只计了本年新收的申请，建议写明口径。`,
      expected: results,
      actual: said,
    },
  ]
}

const compared = {
  carriedOver: ['carriedOut', '结转下年'],
  carriedIn: ['carriedIn', '上年结转'],
  applicationsHandled: ['totalResults', '办结申请'],
} as const

function compare({ report, requests }: ReportUnderCheck, key: keyof typeof compared): Observation[] {
  const [row, what] = compared[key]
  const said = narrated(report, key)
  const total = totalOf(requests, row)
  if (said === null || total === null || said === total) return []
  return [
    {
      cells: [`narrative.${key}`, pathOf(row, 6)],
      message: `正文写${what} ${said} 件，表三为 ${total} 件${likelySlip(total, said)}。`,
      expected: total,
      actual: said,
    },
  ]
}

function handledPlusCarry({ report, requests }: ReportUnderCheck): Observation[] {
  const said = narrated(report, 'applicationsHandledPlusCarry')
  const fresh = totalOf(requests, 'newReceived')
  const before = totalOf(requests, 'carriedIn')
  if (said === null || fresh === null || before === null || said === fresh + before) return []
  return [
    {
      cells: ['narrative.applicationsHandledPlusCarry', pathOf('newReceived', 6), pathOf('carriedIn', 6)],
      message: `正文写收办申请 ${said} 件，表三新收 ${fresh} 件加上年结转 ${before} 件为 ${fresh + before} 件${likelySlip(fresh + before, said)}。`,
      expected: fresh + before,
      actual: said,
    },
  ]
}

type Stated = { readonly path: string; readonly label: string; readonly said: number }

function categories(report: Report, requests: RequestTable): Observation[] {
  const single = categoriesInText.flatMap(({ category, key, label }) => {
    const said = narrated(report, key)
    if (said === null) return []
    const stated = { path: `narrative.${key}`, label, said }
    return categoryFinding(stated, categoryTotal(requests, category), categoryPaths(requests, category))
  })
  return [...single, ...grantedAndPartial(report, requests)]
}

function grantedAndPartial(report: Report, requests: RequestTable): Observation[] {
  const said = narrated(report, 'grantedPartialNarr')
  const granted = categoryTotal(requests, 'granted')
  const partial = categoryTotal(requests, 'partial')
  if (said === null || granted === null || partial === null) return []
  const paths = [...categoryPaths(requests, 'granted'), ...categoryPaths(requests, 'partial')]
  return categoryFinding(
    { path: 'narrative.grantedPartialNarr', label: '予以公开及部分公开', said },
    granted + partial,
    paths,
  )
}

function categoryFinding({ path, label, said }: Stated, total: number | null, paths: readonly string[]): Observation[] {
  if (total === null || said === total) return []
  return [
    {
      cells: [path, ...paths],
      message: `正文写${label} ${said} 件，表三“${label}”各行总计之和为 ${total} 件${likelySlip(total, said)}。`,
      expected: total,
      actual: said,
    },
  ]
}

function tableZero(report: Report, requests: RequestTable | null): Observation[] {
  const said = narrated(report, 'applicationsReceived') ?? narrated(report, 'applicationsHandledPlusCarry')
  if (requests === null || said === null || said === 0 || requests.printed.length === 0) return []
  if (requests.printed.some((row) => requests.rows[row]?.some((figure) => figure !== 0 && figure !== null))) return []
  return [
    {
      cells: ['narrative.applicationsReceived', pathOf('newReceived', 6)],
      message: `正文写收到申请 ${said} 件，而表三没有一个非零的数，疑似表格未填。`,
      expected: said,
      actual: 0,
    },
  ]
}
