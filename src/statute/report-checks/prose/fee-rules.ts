import { FEE_RULES, FORM_2021 } from '../articles.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { pathOf, totalOf } from '../table3/request-table.ts'
import { findAllWords, findWords, type Passage, sectionOf } from './prose.ts'

/** Rules about what the report says of 信息处理费. */
export const feeRules: readonly Rule[] = [
  {
    id: 'S.fee',
    severity: 'warning',
    article: `${FORM_2021} 六、其他需要报告的事项；${FEE_RULES}`,
    title: '未说明信息处理费收取情况',
    scope: 'text',
    explain: '第六部分应写明本年度收取信息处理费的情况：收了多少，或“未收取信息处理费”。只写“无”不算说明。',
    check: (subject) => missingFeeStatement(subject),
  },
  {
    id: 'S.feeWording',
    severity: 'info',
    article: `${FORM_2021} 六、其他需要报告的事项；${FEE_RULES}`,
    title: '收费说明没有写“信息处理费”',
    scope: 'text',
    explain:
      '写了收费情况，但没有用“信息处理费”的名称，读者分不清指哪项收费。建议写“未收取政府信息公开信息处理费”或写明金额。',
    check: (subject) => looseFeeWording(subject),
  },
  {
    id: 'S.feeContradiction',
    severity: 'warning',
    article: FEE_RULES,
    title: '信息处理费说法前后矛盾',
    scope: 'text',
    explain: '同一份报告既说没有收取信息处理费，又写了收取的金额。核对财政票据，保留属实的一句。',
    check: ({ prose }) => {
      const denied = findWords(prose.passages, notCharged)
      const charged = chargedAmounts(prose.passages)[0]
      if (denied === undefined || charged === undefined) return []
      const message = `正文既写“${denied.quote}”，又写“${charged.quote}”，前后矛盾。`
      return [{ cells: [], message, actual: charged.yuan, quote: charged.quote }]
    },
  },
  {
    id: 'S.feeUnreachable',
    severity: 'warning',
    article: `${FEE_RULES} 第四条、第五条`,
    title: '信息处理费金额不合收费标准',
    scope: 'text',
    explain:
      '按件（每件100元起）、按量（每页10、20、40元）计收，无论怎样累加都是10元的整数倍。金额不是整十的，必有一处有误。',
    check: ({ prose }) =>
      chargedAmounts(prose.passages)
        .filter(({ yuan }) => yuan % 10 !== 0)
        .map(({ yuan, quote }) => ({
          cells: [],
          message: `正文写信息处理费 ${yuan} 元，不是 10 元的整数倍，按收费标准不可能得出，请核对。`,
          actual: yuan,
          quote,
        })),
  },
  {
    id: 'S.feeNotice',
    severity: 'warning',
    article: `${FEE_RULES} 第七条`,
    title: '有逾期不缴费的申请，正文未提收费通知',
    scope: 'text',
    explain: '表三“逾期未按收费通知要求缴纳费用”有数，说明发出过收费通知。第六部分应说明收费通知及缴费情况。',
    check: (subject) => missingFeeNotice(subject),
  },
]

const feeName = /信息(?:公开)?(?:信息)?处理费|处理费/
const notCharged =
  /(?:未|没有|不)(?:实际|曾)?(?:收取|收过|产生|发生|涉及)[^。;,0-9]{0,20}处理费|无(?:政府)?(?:信息公开)?(?:信息)?处理费|处理费[^。;0-9]{0,8}(?:未收|未产生|未发生|为零|为0元?(?![\d.]))/
const amountOfFee = /处理费[^。;]{0,30}?(\d[\d,]*(?:\.\d+)?)(万?)元/g

function missingFeeStatement({ report, prose }: ReportUnderCheck): Observation[] {
  const section = sectionOf(prose, 'otherMatters')
  if (section === undefined || section.dense === '' || prose.abridged || (report.year ?? 2021) < 2021) return []
  if (/收费|收取|费用/.test(section.dense) || findWords(prose.passages, feeName) !== undefined) return []
  const said = section.dense.length > 12 ? '没有提到' : `只写“${section.text.trim()}”`
  return [
    {
      cells: [],
      message: `“${section.section.title}”部分${said}，应写明本年度是否收取信息处理费及金额。`,
      quote: section.section.title,
    },
  ]
}

function looseFeeWording({ report, prose }: ReportUnderCheck): Observation[] {
  const section = sectionOf(prose, 'otherMatters')
  if (section === undefined || (report.year ?? 2021) < 2021 || findWords(prose.passages, feeName) !== undefined)
    return []
  const found = findWords([section], /[^。;,]{0,20}(?:收费|收取|费用)[^。;,]{0,12}/)
  if (found === undefined) return []
  return [
    {
      cells: [],
      message: `“${found.quote}”没有写明是信息处理费，建议写“本年度未收取信息处理费”或收取的金额。`,
      quote: found.quote,
    },
  ]
}

function chargedAmounts(passages: readonly Passage[]): { yuan: number; quote: string }[] {
  return findAllWords(passages, amountOfFee).flatMap(({ match, quote }) => {
    const yuan = Number((match[1] ?? '').replaceAll(',', '')) * (match[2] === '万' ? 10_000 : 1)
    return yuan > 0 && !/每|标准/.test(quote) ? [{ yuan: Math.round(yuan * 100) / 100, quote }] : []
  })
}

function missingFeeNotice({ requests, prose }: ReportUnderCheck): Observation[] {
  const unpaid = totalOf(requests, 'otherNoPayment')
  if (unpaid === null || unpaid === 0 || prose.abridged || sectionOf(prose, 'otherMatters') === undefined) return []
  if (findWords(prose.passages, /收费通知|缴费|缴纳|计收/) !== undefined || chargedAmounts(prose.passages).length > 0)
    return []
  return [
    {
      cells: [pathOf('otherNoPayment', 6)],
      message: `表三有 ${unpaid} 件因逾期未缴费而不再处理，正文没有说明收费通知和缴费情况。`,
      actual: unpaid,
    },
  ]
}
