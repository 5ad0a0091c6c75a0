import { REMEDY_TOTAL } from '../../report-format/table4.table.ts'
import { ARTICLE_50 } from '../articles.ts'
import { likelySlip } from '../likely-slip.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { disclosed, disclosurePath } from '../table2/disclosure-table.ts'
import { figureOf, pathOf, type RequestTable } from '../table3/request-table.ts'
import { remedyPath, remedyTotal } from '../table4/remedy-table.ts'
import { narrated } from './narrated.ts'
import { findWords, type Prose } from './prose.ts'

/** Rules that compare what the text says with Tables 2 and 4 and with the applicant columns of Table 3. */
export const otherNumberRules: readonly Rule[] = [
  {
    id: 'N.reviews',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文行政复议数与表四不符',
    scope: 'text',
    explain: '正文的行政复议件数与表四总计不等。可能口径不同（如只计本级、只计备案或只计新收），应改正或写明口径。',
    check: (subject) => reviews(subject),
  },
  {
    id: 'N.litigations',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文行政诉讼数与表四不符',
    scope: 'text',
    explain: '正文的行政诉讼件数应等于表四未经复议直接起诉、复议后起诉两组总计之和，或写明只指其中一组。',
    check: (subject) => litigations(subject),
  },
  {
    id: 'N.normative',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文规范性文件数与表二不符',
    scope: 'text',
    explain: '正文制发、废止、现行有效的规范性文件件数与表二不等。可能正文只计本级，应改正或写明口径。',
    check: ({ report }) => normative(report),
  },
  {
    id: 'N.decisions',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文许可、处罚、强制数与表二不符',
    scope: 'text',
    explain: '正文写作出（办理、实施）行政许可、行政处罚、行政强制多少件，表二填的却是另一个数。核对统计口径。',
    check: ({ report, prose }) => decisions(report, prose),
  },
  {
    id: 'N.fees',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文行政事业性收费与表二不符',
    scope: 'text',
    explain: '正文的行政事业性收费金额与表二不等。先核对单位（元、万元、亿元），再核对金额。',
    check: ({ report, prose }) => fees(report, prose),
  },
  {
    id: 'N.applicants',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文自然人、法人申请数与表三不符',
    scope: 'text',
    explain:
      '正文分别写了自然人和法人或其他组织的申请件数，应等于表三自然人列、法人五列合计的新收数，或新收加上年结转。',
    check: ({ prose, requests }) => (requests === null ? [] : applicants(prose, requests)),
  },
  {
    id: 'N.disclosedTooFew',
    severity: 'warning',
    article: ARTICLE_50,
    title: '主动公开信息数少于制发的规范性文件数',
    scope: 'text',
    explain: '行政规范性文件都要主动公开（条例第二十条第一项），主动公开信息总数不会少于当年制发的规范性文件数。',
    check: ({ report }) => disclosedTooFew(report),
  },
  {
    id: 'N.subScope',
    severity: 'info',
    article: ARTICLE_50,
    title: '正文只写了本机关自身的申请数',
    scope: 'text',
    explain:
      '正文的申请数只是本机关（或政府办公室）自身受理的，表三是汇总数，口径不同，不算错误。建议同时写明全口径的件数。',
    check: ({ report, requests }) => subScope(report, requests, false),
  },
  {
    id: 'N.subScopeTooBig',
    severity: 'warning',
    article: ARTICLE_50,
    title: '本机关申请数多于全口径总数',
    scope: 'text',
    explain: '正文写本机关自身受理的申请，比表三汇总的新收加结转还多，必有一处有误。',
    check: ({ report, requests }) => subScope(report, requests, true),
  },
]

type Report = ReportUnderCheck['report']

function reviews({ report }: ReportUnderCheck): Observation[] {
  const said = narrated(report, 'reviews')
  const total = remedyTotal(report, 'review')
  if (said === null || total === null || said === total) return []
  return [
    {
      cells: ['narrative.reviews', remedyPath('review', REMEDY_TOTAL)],
      message: `正文写行政复议 ${said} 件，表四为 ${total} 件${likelySlip(total, said)}。`,
      expected: total,
      actual: said,
    },
  ]
}

function litigations({ report }: ReportUnderCheck): Observation[] {
  const said = narrated(report, 'litigations')
  const direct = remedyTotal(report, 'litigationDirect')
  const after = remedyTotal(report, 'litigationAfterReview')
  if (said === null || direct === null || after === null || [direct + after, direct, after].includes(said)) return []
  return [
    {
      cells: [
        'narrative.litigations',
        remedyPath('litigationDirect', REMEDY_TOTAL),
        remedyPath('litigationAfterReview', REMEDY_TOTAL),
      ],
      message: `正文写行政诉讼 ${said} 件，表四未经复议直接起诉 ${direct} 件、复议后起诉 ${after} 件，合计 ${direct + after} 件。`,
      expected: direct + after,
      actual: said,
    },
  ]
}

const normativeFigures = [
  ['normativeIssued', 'issued', '制发'],
  ['normativeRepealed', 'repealed', '废止'],
  ['normativeInForce', 'inForce', '现行有效'],
] as const

function normative(report: Report): Observation[] {
  return normativeFigures.flatMap(([key, column, what]) => {
    const said = narrated(report, key)
    const figure = disclosed(report, 'normative', column)
    if (said === null || figure === null || said === figure) return []
    return [
      {
        cells: [`narrative.${key}`, disclosurePath('normative', column)],
        message: `正文写${what}规范性文件 ${said} 件，表二为 ${figure} 件${likelySlip(figure, said)}。`,
        expected: figure,
        actual: said,
      },
    ]
  })
}

const decisionsInText = [
  ['licensing', '行政许可', /(?:作出|做出|办理|办结)行政许可(?:决定|案件|业务)?(?:共计?|合计|总计)?(\d+)(?:件|宗|起)/],
  ['penalty', '行政处罚', /(?:作出|做出|实施|办理|办结)行政处罚(?:决定|案件)?(?:共计?|合计|总计)?(\d+)(?:件|宗|起)/],
  [
    'coercion',
    '行政强制',
    /(?:作出|做出|实施|采取)行政强制(?:决定|措施|案件)?(?:共计?|合计|总计)?(\d+)(?:件|宗|项|起|次)/,
  ],
] as const

function decisions(report: Report, prose: Prose): Observation[] {
  return decisionsInText.flatMap(([item, name, pattern]) => {
    const figure = disclosed(report, item, 'decisions')
    const found = figure === null ? undefined : findWords(prose.passages, pattern)
    const said = Number(found?.match[1])
    if (figure === null || found === undefined || said === figure) return []
    return [
      {
        cells: [disclosurePath(item, 'decisions')],
        message: `正文写“${found.quote}”，表二“${name}”为 ${figure} 件${likelySlip(figure, said)}。`,
        expected: figure,
        actual: said,
        quote: found.quote,
      },
    ]
  })
}

const units: Readonly<Record<string, number>> = { 亿元: 10_000, 万元: 1, 元: 0.0001 }

const feesInText = /(?<!项)行政事业性收费(?:金额|总额|收入)?(?:共计?|合计|总计|为)?(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)/

function fees(report: Report, prose: Prose): Observation[] {
  const amount = disclosed(report, 'fees', 'amount')
  const found = amount === null ? undefined : findWords(prose.passages, feesInText)
  if (amount === null || found === undefined) return []
  const { said, step } = inWan(found.match)
  if (Math.abs(said - amount) <= step) return []
  const times = Math.round(Math.max(said / amount, amount / said))
  return [
    {
      cells: ['table2.fees.amount'],
      message: `正文写“${found.quote}”，合 ${said} 万元，表二为 ${amount} 万元${times === 10_000 ? '，恰差一万倍，疑似元与万元混淆' : ''}。`,
      expected: amount,
      actual: said,
      quote: found.quote,
    },
  ]
}

// A number in 亿元 or with few decimals is rounded: it may be off by one in its last place.
function inWan([, digits = '', unit = '']: readonly string[]): { said: number; step: number } {
  const scale = units[unit] ?? 1
  const said = Number(digits.replaceAll(',', '')) * scale
  return { said, step: scale * 10 ** -(digits.split('.')[1]?.length ?? 0) }
}

const naturalAndLegal =
  /自然人(?:提出|提交)?(?:的)?(?:申请)?(\d+)(?:件|条|例)[^。;]{0,6}(?:法人(?:或|和|及|、)?其他组织|法人或组织|法人)(?:提出|提交)?(?:的)?(?:申请)?(\d+)(?:件|条|例)/

function applicants(prose: Prose, requests: RequestTable): Observation[] {
  const found = findWords(prose.passages, naturalAndLegal)
  if (found === undefined) return []
  const said = [Number(found.match[1]), Number(found.match[2])] as const
  const fresh = ofApplicants(requests, 'newReceived')
  const before = ofApplicants(requests, 'carriedIn')
  const results = ofApplicants(requests, 'totalResults')
  if (fresh === undefined || before === undefined || results === undefined) return []
  const both = [fresh[0] + before[0], fresh[1] + before[1]]
  if ([fresh, both, results].some((pair) => said.every((number, at) => number === pair[at]))) return []
  return [
    {
      cells: [pathOf('newReceived', 0), ...[1, 2, 3, 4, 5].map((column) => pathOf('newReceived', column))],
      message: `正文写“${found.quote}”，表三本年新收自然人 ${fresh[0]} 件、法人或其他组织 ${fresh[1]} 件，上年结转自然人 ${before[0]} 件、法人或其他组织 ${before[1]} 件，不相符。`,
      quote: found.quote,
    },
  ]
}

function ofApplicants(
  requests: RequestTable,
  row: 'newReceived' | 'carriedIn' | 'totalResults',
): [natural: number, legal: number] | undefined {
  const figures = [0, 1, 2, 3, 4, 5].map((column) => figureOf(requests, row, column))
  if (figures.includes(null)) return undefined
  const [natural = 0, ...legal] = figures as number[]
  return [natural, legal.reduce((sum, figure) => sum + figure, 0)]
}

function disclosedTooFew(report: Report): Observation[] {
  const said = narrated(report, 'proactivelyDisclosed')
  const issued = disclosed(report, 'normative', 'issued')
  if (said === null || issued === null || said >= issued) return []
  return [
    {
      cells: ['narrative.proactivelyDisclosed', disclosurePath('normative', 'issued')],
      message: `正文写主动公开信息 ${said} 条，少于表二本年制发的规范性文件 ${issued} 件。`,
      actual: said,
    },
  ]
}

function subScope(report: Report, requests: RequestTable | null, tooBig: boolean): Observation[] {
  const own = narrated(report, 'applicationsReceivedSubScope')
  const fresh = figureOf(requests, 'newReceived', 6)
  if (own === null || fresh === null || narrated(report, 'applicationsReceived') !== null) return []
  const all = fresh + (figureOf(requests, 'carriedIn', 6) ?? 0)
  if (tooBig ? own <= all : own >= fresh) return []
  return [
    {
      cells: ['narrative.applicationsReceivedSubScope', pathOf('newReceived', 6)],
      message: tooBig
        ? `正文写本机关自身受理申请 ${own} 件，多于表三汇总的 ${all} 件，请核对。`
        : `正文的 ${own} 件是本机关自身受理的申请，表三 ${fresh} 件是汇总数，口径不同，建议写明。`,
      actual: own,
    },
  ]
}
