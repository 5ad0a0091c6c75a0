import { REMEDY_TOTAL } from '../../report-format/table4.table.ts'
import { ARTICLE_50 } from '../articles.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { pathOf, type RequestTable, totalOf } from '../table3/request-table.ts'
import { remedyPath, remedyTotal } from '../table4/remedy-table.ts'
import { narrated, requestFiguresInText } from './narrated.ts'
import { findAllWords, findWords, sectionOf, type Words } from './prose.ts'

/** Rules about statements without a number: all done, none received, no suits, or no word at all. */
export const claimRules: readonly Rule[] = [
  {
    id: 'N.allDone',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文称全部办结，表三有结转',
    scope: 'text',
    explain: '正文写“均已办结”，表三或正文却有结转下年的申请。未到期的申请可写“到期的均已按时办结”。',
    check: (subject) => allDone(subject, allHandled),
  },
  {
    id: 'N.completionRate',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文称办结率百分之百，表三有结转',
    scope: 'text',
    explain: '有结转下年的申请，办结率就不到 100%。若指按时办结率，应写明“按时办结率”。',
    check: (subject) => allDone(subject, fullRate),
  },
  {
    id: 'N.noneReceived',
    severity: 'error',
    article: ARTICLE_50,
    title: '正文称未收到申请，表三有申请',
    scope: 'text',
    explain: '正文写“未收到申请”，表三本年新收却不为 0。以登记台账为准改正一处。',
    check: (subject) => noneReceived(subject),
  },
  {
    id: 'N.noRemedies',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文称没有复议诉讼，表四有案件',
    scope: 'text',
    explain: '正文写未发生行政复议、行政诉讼，表四却有案件。核对案件台账。',
    check: (subject) => noRemedies(subject),
  },
  {
    id: 'N.silentRequests',
    severity: 'warning',
    article: ARTICLE_50,
    title: '表三有申请，正文只字未提',
    scope: 'text',
    explain: '表三有申请，正文没有任何收到、办理申请的数字。应在“依申请公开”部分写明收到、办结、结转件数。',
    check: (subject) => silent(subject),
  },
]

const allHandled =
  /(?:均已?|全部|已全部|都已?)(?:按[^。;,、件\d]{0,6}|依法|及时|在法定期限内)*(?:办结|办理完(?:成|毕)|答复完毕)(?!率)/g
const fullRate = /办结率(?:达到|达|为|均为|保持)?(?:100%|百分之百|百分百)/g
/** Before the claim these words narrow it to requests that were due or done, of which it is true. */
const narrowed = /(?:到期|应办结|已办结|办结)的?[^。;]{0,12}$|(?:按时|按期|及时|限时)$/
const noRequests =
  /(?:未|没有|无)(?:收到|接到|受理|接收)(?:过)?(?:[^。;,、0-9]{0,16})(?:公开(?:的)?申请|申请公开|依申请)|(?:收到|受理)[^。;,0-9]{0,20}申请(?:0|零)件/
const noCases =
  /(?:未|没有|无|均无)(?:发生|产生|出现|引发|收到)?(?:过)?(?:因)?[^。;,0-9]{0,18}(?:行政复议|行政诉讼)(?![^。;,]{0,12}(?:纠错|纠正|败诉|撤销))/

function allDone({ report, requests, prose }: ReportUnderCheck, claim: RegExp): Observation[] {
  const table = totalOf(requests, 'carriedOut')
  const left = table ?? leftByBalance(requests) ?? narrated(report, 'carriedOver')
  if (left === null || left <= 0) return []
  const found = findAllWords(prose.passages, claim).find(isAboutRequests)
  if (found === undefined) return []
  return [
    {
      cells: [pathOf('carriedOut', 6), ...(narrated(report, 'carriedOver') === null ? [] : ['narrative.carriedOver'])],
      message: `正文称申请“${found.quote}”，但仍有 ${left} 件结转下年，请核对。`,
      expected: 0,
      actual: left,
      quote: found.quote,
    },
  ]
}

// The sentence has to be about requests: 群众诉求、建议提案 are also 全部办结.
function isAboutRequests({ match, passage }: Words): boolean {
  const before = passage.dense.slice(Math.max(0, match.index - 120), match.index)
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1)
  return sentence.includes('申请') && !narrowed.test(sentence)
}

function leftByBalance(requests: RequestTable | null): number | null {
  const fresh = totalOf(requests, 'newReceived')
  const before = totalOf(requests, 'carriedIn')
  const results = totalOf(requests, 'totalResults')
  return fresh === null || before === null || results === null ? null : fresh + before - results
}

function noneReceived({ report, requests, prose }: ReportUnderCheck): Observation[] {
  const fresh = totalOf(requests, 'newReceived')
  if (fresh === null || fresh === 0 || requestFiguresInText.some((key) => (narrated(report, key) ?? 0) > 0)) return []
  if (narrated(report, 'applicationsReceived') === 0) return []
  const found = findWords(prose.passages, noRequests)
  if (found === undefined) return []
  return [
    {
      cells: [pathOf('newReceived', 6)],
      message: `正文写“${found.quote}”，表三本年新收却有 ${fresh} 件。`,
      expected: 0,
      actual: fresh,
      quote: found.quote,
    },
  ]
}

function noRemedies({ report, prose }: ReportUnderCheck): Observation[] {
  const groups = (['review', 'litigationDirect', 'litigationAfterReview'] as const).filter(
    (group) => (remedyTotal(report, group) ?? 0) > 0,
  )
  const found = groups.length === 0 ? undefined : findWords(prose.passages, noCases)
  if (found === undefined) return []
  const named = groups.filter((group) => found.quote.includes(group === 'review' ? '复议' : '诉讼'))
  if (named.length === 0) return []
  const count = named.reduce((sum, group) => sum + (remedyTotal(report, group) ?? 0), 0)
  return [
    {
      cells: named.map((group) => remedyPath(group, REMEDY_TOTAL)),
      message: `正文写“${found.quote}”，表四却有 ${count} 件。`,
      expected: 0,
      actual: count,
      quote: found.quote,
    },
  ]
}

const countOfRequests =
  /申请[^。;]{0,24}\d+(?:余)?(?:件|条|例|宗|份|起)|\d+(?:余)?(?:件|条|例|宗|份|起)[^。;]{0,14}申请/

function silent({ report, requests, prose }: ReportUnderCheck): Observation[] {
  const all = (totalOf(requests, 'newReceived') ?? 0) + (totalOf(requests, 'carriedIn') ?? 0)
  if (all === 0 || prose.abridged || sectionOf(prose, 'overview') === undefined) return []
  if (requestFiguresInText.some((key) => narrated(report, key) !== null)) return []
  if ([countOfRequests, noRequests].some((words) => findWords(prose.passages, words) !== undefined)) return []
  return [
    {
      cells: [pathOf('newReceived', 6), pathOf('carriedIn', 6)],
      message: `表三有申请 ${all} 件，正文没有写收到、办结和结转的件数。`,
      actual: all,
    },
  ]
}
