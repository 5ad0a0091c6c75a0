import { ARTICLE_50 } from '../articles.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { categoriesInText, narrated } from './narrated.ts'
import { findAllWords, findWords, type Prose } from './prose.ts'

/** Rules about the numbers of the text among themselves, for which no table is needed. */
export const textBalanceRules: readonly Rule[] = [
  {
    id: 'B.balance',
    severity: 'error',
    article: ARTICLE_50,
    title: '正文收办结转不平衡',
    scope: 'text',
    explain: '正文自己的数字应满足：收到＋上年结转＝办结＋结转下年（收到数已含上年结转的除外）。核对是哪一个数写错。',
    check: ({ report }) => balance(report),
  },
  {
    id: 'B.handledPlusCarry',
    severity: 'error',
    article: ARTICLE_50,
    title: '正文收办总数与分项不符',
    scope: 'text',
    explain: '正文的收办总数应等于办结加结转下年，也等于新收加上年结转。',
    check: ({ report }) => handledPlusCarry(report),
  },
  {
    id: 'B.categories',
    severity: 'error',
    article: ARTICLE_50,
    title: '正文六类办理结果之和与办结数不符',
    scope: 'text',
    explain:
      '正文列出的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理之和，应等于正文的办结数；只列了其中几类的，不应超过办结数。',
    check: ({ report }) => categories(report),
  },
  {
    id: 'B.applicants',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文自然人与法人申请之和不等于总数',
    scope: 'text',
    explain: '正文先写申请总数，再分自然人、法人或其他组织，两者之和应等于总数。',
    check: ({ prose }) => applicants(prose),
  },
  {
    id: 'B.percent',
    severity: 'warning',
    article: ARTICLE_50,
    title: '正文百分比与件数不符',
    scope: 'text',
    explain: '件数后括号内的百分比，应等于该件数除以办结总数。件数改过而百分比没有跟着改，是常见的疏漏。',
    check: ({ report, prose }) => percentages(report, prose),
  },
]

type Report = ReportUnderCheck['report']

function balance(report: Report): Observation[] {
  const received = narrated(report, 'applicationsReceived')
  const handled = narrated(report, 'applicationsHandled')
  if (received === null || handled === null) return []
  const before = narrated(report, 'carriedIn')
  const after = narrated(report, 'carriedOver')
  if (after === null) return handledTooMany(received, before, handled)
  const closed = handled + after
  if (mayBalance(received, before, closed)) return []
  const cells = ['narrative.applicationsReceived', 'narrative.applicationsHandled', 'narrative.carriedOver']
  const all = received + (before ?? 0)
  return [
    {
      cells: before === null ? cells : [...cells, 'narrative.carriedIn'],
      message: `正文收到 ${received} 件${before === null ? '' : `、上年结转 ${before} 件`}，办结 ${handled} 件、结转下年 ${after} 件，前者共 ${all} 件、后者共 ${closed} 件，不相等。`,
      expected: all,
      actual: closed,
    },
  ]
}

// What was received may include what was carried in; where nothing is said of that, more may have been closed.
function mayBalance(received: number, before: number | null, closed: number): boolean {
  return closed === received || (before === null ? closed > received : closed === received + before)
}

// Without a number carried over nothing more can be said than that no more is handled than there was.
function handledTooMany(received: number, before: number | null, handled: number): Observation[] {
  if (before === null || handled <= received + before) return []
  return [
    {
      cells: ['narrative.applicationsReceived', 'narrative.carriedIn', 'narrative.applicationsHandled'],
      message: `正文办结 ${handled} 件，多于收到 ${received} 件加上年结转 ${before} 件。`,
      expected: received + before,
      actual: handled,
    },
  ]
}

function handledPlusCarry(report: Report): Observation[] {
  const all = narrated(report, 'applicationsHandledPlusCarry')
  if (all === null) return []
  const pairs = [
    ['applicationsHandled', 'carriedOver', '办结', '结转下年'],
    ['applicationsReceived', 'carriedIn', '新收', '上年结转'],
  ] as const
  return pairs.flatMap(([one, other, oneName, otherName]) => {
    const first = narrated(report, one)
    const second = narrated(report, other)
    if (first === null || second === null || first + second === all || first === all) return []
    return [
      {
        cells: ['narrative.applicationsHandledPlusCarry', `narrative.${one}`, `narrative.${other}`],
        message: `正文收办申请 ${all} 件，而${oneName} ${first} 件加${otherName} ${second} 件为 ${first + second} 件。`,
        expected: first + second,
        actual: all,
      },
    ]
  })
}

function categories(report: Report): Observation[] {
  const given = [
    ...categoriesInText.map(({ key, label }) => ({ key, label, figure: narrated(report, key) })),
    { key: 'grantedPartialNarr' as const, label: '予以公开及部分公开', figure: narrated(report, 'grantedPartialNarr') },
  ].filter(({ figure }) => figure !== null)
  const handled = handledInText(report)
  if (handled === null || given.length < 2) return []
  const sum = given.reduce((all, { figure }) => all + (figure ?? 0), 0)
  if (sum === handled || (sum < handled && !isComplete(given.map(({ key }) => key)))) return []
  return [
    {
      cells: given.map(({ key }) => `narrative.${key}`),
      message: `正文${given.map(({ label, figure }) => `${label} ${figure}`).join('、')}，合计 ${sum} 件，而办结数为 ${handled} 件。`,
      expected: handled,
      actual: sum,
    },
  ]
}

function handledInText(report: Report): number | null {
  const handled = narrated(report, 'applicationsHandled')
  if (handled !== null) return handled
  const all = narrated(report, 'applicationsHandledPlusCarry')
  const after = narrated(report, 'carriedOver')
  return all === null || after === null ? null : all - after
}

function isComplete(keys: readonly string[]): boolean {
  return categoriesInText.every(
    ({ key }) =>
      keys.includes(key) || ((key === 'grantedNarr' || key === 'partialNarr') && keys.includes('grantedPartialNarr')),
  )
}

const totalThenKinds =
  /申请(?:案件)?(\d+)(?:件|条|例)(?:[(][^)]*[)])?[^。;\d]{0,30}?自然人(?:提出|提交)?(?:的)?(?:申请)?(\d+)(?:件|条|例)[^。;]{0,6}法人(?:或|和|及|、)?(?:其他组织)?(?:提出|提交)?(?:的)?(?:申请)?(\d+)(?:件|条|例)/

function applicants(prose: Prose): Observation[] {
  const found = findWords(prose.passages, totalThenKinds)
  if (found === undefined) return []
  const [, total, natural, legal] = found.match.map(Number) as [number, number, number, number]
  if (natural + legal === total) return []
  return [
    {
      cells: ['narrative.applicationsReceived'],
      message: `正文申请总数 ${total} 件，自然人 ${natural} 件与法人或其他组织 ${legal} 件之和为 ${natural + legal} 件。`,
      expected: total,
      actual: natural + legal,
      quote: found.quote,
    },
  ]
}

const shareOfResult =
  /(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)(?:的)?(\d+)(?:件|条|例)\((?:占比?)?(\d+(?:\.\d+)?)%/g

// A share is of what was handled, or of what was received.
function percentages(report: Report, prose: Prose): Observation[] {
  const wholes = [handledInText(report), narrated(report, 'applicationsReceived')].filter(
    (whole) => whole !== null && whole > 0,
  )
  const [whole] = wholes
  if (whole === undefined || whole === null) return []
  return findAllWords(prose.passages, shareOfResult).flatMap(({ match, quote }) => {
    const [, count = '', percent = ''] = match
    const decimals = percent.split('.')[1]?.length ?? 0
    const isShareOf = (all: number | null) =>
      Math.abs((Number(count) / (all ?? 1)) * 100 - Number(percent)) <= 10 ** -decimals
    if (wholes.some(isShareOf)) return []
    const expected = `${((Number(count) / whole) * 100).toFixed(decimals)}%`
    const message = `正文“${quote.replace(/[（(].*$/, '')}”占 ${whole} 件的 ${expected}，正文写 ${percent}%。`
    return [{ cells: [], message, expected, actual: `${percent}%`, quote }]
  })
}
