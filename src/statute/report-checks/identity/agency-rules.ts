import { foldText } from '../../../kernel/chinese-text.ts'
import { ARTICLE_49, FORM_2021 } from '../articles.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { titleStates } from './identity-of.ts'
import { bareName, mayBeSameAgency, namesAnAgency } from './same-agency.ts'

/** Rules about whose report it is. */
export const agencyRules: readonly Rule[] = [
  {
    id: 'I.titleMissing',
    severity: 'info',
    article: FORM_2021,
    title: '没有标题',
    scope: 'identity',
    explain: '没有读到标题行。公开的报告应以“〈机关名称〉〈年份〉年政府信息公开工作年度报告”为题。',
    check: ({ report }) => (report.title === null ? [{ cells: [], message: '没有读到报告标题。', actual: null }] : []),
  },
  {
    id: 'I.titleForm',
    severity: 'info',
    article: FORM_2021,
    title: '标题要素不全',
    scope: 'identity',
    explain: '标题应包括机关名称、年份和“政府信息公开工作年度报告”字样，缺一项都不便公众检索。',
    check: ({ report }) => titleElements(report.title),
  },
  {
    id: 'I.agencyMissing',
    severity: 'warning',
    article: ARTICLE_49,
    title: '看不出是哪个机关的报告',
    scope: 'identity',
    explain: '标题、正文和落款都没有机关名称。报告应写明编制机关全称。',
    check: ({ report }) =>
      report.agency === null && titleStates(report).agency === null && (report.identity?.inSignature ?? null) === null
        ? [{ cells: [], message: '标题、正文和落款都没有读到机关名称。', actual: null }]
        : [],
  },
  {
    id: 'I.agencyBody',
    severity: 'warning',
    article: FORM_2021,
    title: '标题机关与正文机关不一致',
    scope: 'identity',
    explain: '标题与正文的机关名称不是同一机关。机构改革更名的，应统一用现名并注明原名；否则可能套用了别家的文字。',
    check: ({ report }) => agencyInBody(report),
  },
  {
    id: 'I.agencySignature',
    severity: 'warning',
    article: FORM_2021,
    title: '落款机关与标题机关不一致',
    scope: 'identity',
    explain: '落款与标题的机关名称不是同一机关。政府的报告由其办公厅（室）编制落款的，不算不一致。',
    check: ({ report }) => agencyInSignature(report),
  },
]

function titleElements(printed: string | null): Observation[] {
  if (printed === null) return []
  const title = foldText(printed).replace(/\s+/g, '')
  const name = title.replace(/(?:19|20)\d{2}年?度?|[()]|政府信息公开(?:工作)?(?:年度)?(?:报告|年报)|正文/g, '')
  const lacking = [
    ...(name.length >= 3 ? [] : ['机关名称']),
    ...(/(?:19|20)\d{2}/.test(title) ? [] : ['年份']),
    ...(title.includes('政府信息公开工作年度报告') ? [] : ['“政府信息公开工作年度报告”字样']),
  ]
  if (lacking.length === 0) return []
  return [{ cells: [], message: `标题“${printed.trim()}”缺少${lacking.join('、')}。`, quote: printed }]
}

function agencyInBody(report: ReportUnderCheck['report']): Observation[] {
  const inTitle = titleStates(report).agency
  if (inTitle === null) return []
  const bodies = (report.identity?.inBody ?? []).filter((name) => namesAnAgency(name) && !isAbove(name, inTitle))
  const [first] = bodies
  if (first === undefined || bodies.some((name) => mayBeSameAgency(name, inTitle))) return []
  return [
    {
      cells: [],
      message: `标题的机关是“${inTitle}”，正文自称“${first}”，请核对是否更名或误用了别的文字。`,
      expected: inTitle,
      actual: first,
      quote: first,
    },
  ]
}

// A department's text also speaks of the government it belongs to.
function isAbove(name: string, agency: string): boolean {
  return name.endsWith('政府') && bareName(agency) !== bareName(name) && bareName(agency).startsWith(bareName(name))
}

function agencyInSignature(report: ReportUnderCheck['report']): Observation[] {
  const inTitle = titleStates(report).agency ?? report.agency
  const signed = report.identity?.inSignature ?? null
  if (inTitle === null || signed === null || mayBeSameAgency(signed, inTitle)) return []
  return [
    {
      cells: [],
      message: `标题的机关是“${inTitle}”，落款是“${signed}”，请核对。`,
      expected: inTitle,
      actual: signed,
      quote: signed,
    },
  ]
}
