import { overviewTopics } from '../../report-format/sections.table.ts'
import { ARTICLE_50, FORM_2021 } from '../articles.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'
import { type Prose, sectionOf } from './prose.ts'

/** Rules about what sections 一 and 五 have to speak of. */
export const topicRules: readonly Rule[] = [
  {
    id: 'S.topic',
    severity: 'warning',
    article: `${FORM_2021} 一、总体情况`,
    title: '总体情况缺少规定内容',
    scope: 'text',
    explain:
      '第一部分应分别说明五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。补写缺少的方面，没有发生的也要写明。',
    check: ({ prose }) => missingTopics(prose),
  },
  {
    id: 'S.assessment',
    severity: 'warning',
    article: ARTICLE_50,
    title: '政府报告未写考核、评议、追责结果',
    scope: 'text',
    explain: '各级人民政府的年度报告还应包括工作考核、社会评议和责任追究结果情况；没有发生的写明“无”。',
    check: (subject) => missingAssessment(subject),
  },
  {
    id: 'S.problems',
    severity: 'warning',
    article: ARTICLE_50,
    title: '只写改进，未写问题',
    scope: 'text',
    explain: '第五部分应先写存在的主要问题，再写改进情况，二者对应。',
    check: ({ prose }) => halfOfProblems(prose, problemWords, improvementWords, '只写了改进措施，没有写存在的主要问题'),
  },
  {
    id: 'S.improvement',
    severity: 'warning',
    article: ARTICLE_50,
    title: '只写问题，未写改进',
    scope: 'text',
    explain: '第五部分不能只列问题，还应写明改进情况或下一步措施，与问题一一对应。',
    check: ({ prose }) =>
      halfOfProblems(prose, improvementWords, problemWords, '只写了问题，没有写改进情况或下一步措施'),
  },
]

const topicHeading = /\([一二三四五六七八九十]\)([^。:;,]{2,24})/g

// What a passage on the topic says even where it has no heading of its own.
const substance: Readonly<Record<(typeof overviewTopics)[number]['key'], RegExp>> = {
  proactive: /主动公开|(?:公开|发布)(?:各类)?(?:政府|政务)?信息/,
  onRequest:
    /(?:收到|受理|接到|接收|收办|办理|答复|回复)[^。;]{0,30}申请|申请[^。;]{0,20}\d+(?:件|条|例|宗|份)|依申请公开(?!栏|专栏|目录|渠道|入口|系统)/,
  management: /信息管理|文件管理|规范性文件|公开属性|保密审查|信息(?:审核|审查|发布审)|公开目录/,
  platform: /平台|网站|公众号|新媒体|政务公开专区/,
  supervision: /监督|考核|社会评议|责任追究|培训|督[促导查]|检查/,
}

function missingTopics(prose: Prose): Observation[] {
  const overview = sectionOf(prose, 'overview')
  if (overview === undefined || overview.dense === '' || prose.abridged) return []
  const headings = [...overview.dense.matchAll(topicHeading)].map((match) => match[1] ?? '')
  const missing = overviewTopics.filter(
    ({ key, words }) =>
      !headings.some((heading) => words.some((word) => heading.includes(word))) && !substance[key].test(overview.dense),
  )
  if (missing.length === 0) return []
  const names = missing.map(({ label }) => `“${label}”`).join('、')
  return [
    {
      cells: [],
      message: `“一、总体情况”没有写${names}${missing.length > 1 ? `，共缺 ${missing.length} 个方面` : ''}。`,
      expected: overviewTopics.length,
      actual: overviewTopics.length - missing.length,
      quote: overview.section.title,
    },
  ]
}

const assessments = [
  ['工作考核', ['考核', '考评']],
  ['社会评议', ['评议']],
  ['责任追究结果', ['追究', '问责', '追责']],
] as const

function missingAssessment({ organ, prose }: ReportUnderCheck): Observation[] {
  if (organ.kind !== 'government' || prose.abridged || sectionOf(prose, 'overview') === undefined) return []
  const missing = assessments.filter(
    ([, words]) => !prose.passages.some(({ dense }) => words.some((word) => dense.includes(word))),
  )
  if (missing.length === 0) return []
  const names = missing.map(([name]) => `“${name}”`).join('、')
  return [{ cells: [], message: `政府年度报告没有提到${names}情况，没有发生的也应写明。` }]
}

const problemWords = /问题|不足|不够|薄弱|短板|差距|欠缺|有待|不到位|不及时|不高|困难/
const improvementWords =
  /改进|下一步|今后|措施|将(?:进一步|继续|认真|着力|切实|从)|进一步|加强|加大|强化|提升|整改|完善/

function halfOfProblems(prose: Prose, lacking: RegExp, present: RegExp, what: string): Observation[] {
  const section = sectionOf(prose, 'problems')
  if (section === undefined || prose.abridged || lacking.test(section.dense) || !present.test(section.dense)) return []
  return [{ cells: [], message: `“${section.section.title}”部分${what}。`, quote: section.section.title }]
}
