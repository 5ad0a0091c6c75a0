import { ARTICLE_47, ARTICLE_50, FORM_2021 } from '../articles.ts'
import { findWords, type Passage, sectionOf } from '../prose/prose.ts'
import type { ReportUnderCheck } from '../report-under-check.ts'
import type { Observation, Rule } from '../rule.ts'

const DUTY = `${FORM_2021}（内容雷同、敷衍塞责应予追究）；${ARTICLE_47}`

/** Rules about text that says too little, was not filled in, or was not finished. */
export const perfunctoryRules: readonly Rule[] = [
  {
    id: 'C.noProblems',
    severity: 'warning',
    article: ARTICLE_50,
    title: '问题与改进只写“无”',
    scope: 'peers',
    explain: '第五部分是法定内容，应如实写存在的主要问题和改进情况，不能只写“无”或“不存在问题”。',
    check: ({ prose }) => noProblems(sectionOf(prose, 'problems')?.dense, sectionOf(prose, 'problems')?.text),
  },
  {
    id: 'C.short',
    severity: 'warning',
    article: DUTY,
    title: '文字过于简略',
    scope: 'peers',
    explain: '总体情况要写五个方面，问题与改进要有问题有措施，寥寥数语不足以说明全年工作。',
    check: (subject) => tooShort(subject),
  },
  {
    id: 'C.noFigures',
    severity: 'warning',
    article: DUTY,
    title: '总体情况没有数据',
    scope: 'peers',
    explain: '总体情况通篇没有一个工作数字（年份不计）。至少写明主动公开、依申请公开的件数。',
    check: (subject) => noFigures(subject),
  },
  {
    id: 'C.placeholder',
    severity: 'error',
    article: FORM_2021,
    title: '留有未填的占位符',
    scope: 'peers',
    explain: '模板里的“XX”“×××”“____”“待补充”等没有替换成实际内容。',
    check: ({ prose }) => placeholders(prose.passages),
  },
  {
    id: 'C.otherYear',
    severity: 'warning',
    article: DUTY,
    title: '正文残留上年年份',
    scope: 'peers',
    explain: '有句子以上一年开头叙述工作，像是沿用上年文字漏改年份。若确是回顾上年，不必修改。',
    check: (subject) => otherYear(subject),
  },
  {
    id: 'C.unfinished',
    severity: 'warning',
    article: FORM_2021,
    title: '段落没有写完',
    scope: 'peers',
    explain: '段落以逗号、顿号结尾，后面直接是下一标题，可能漏了文字。补完或改为句号。',
    check: ({ prose }) => unfinished(prose.sections),
  },
]

function noProblems(dense: string | undefined, text: string | undefined): Observation[] {
  if (dense === undefined || dense.length > 40) return []
  if (!/^(?:无|暂无|没有|不存在|未发现)[^,;]{0,30}$/.test(dense.replace(/[。.]$/, ''))) return []
  const quote = (text ?? '').trim()
  return [{ cells: [], message: `“五、存在的主要问题及改进情况”只写“${quote}”，应写明问题和改进情况。`, quote }]
}

const enough = [
  ['overview', 200],
  ['problems', 60],
] as const

function tooShort({ prose }: ReportUnderCheck): Observation[] {
  if (prose.abridged) return []
  return enough.flatMap(([key, least]) => {
    const section = sectionOf(prose, key)
    if (section === undefined || section.dense === '' || section.dense.length >= least) return []
    if (key === 'problems' && noProblems(section.dense, section.text).length > 0) return []
    return [
      {
        cells: [],
        message: `“${section.section.title}”部分只有 ${section.dense.length} 字，过于简略。`,
        actual: section.dense.length,
        quote: section.section.title,
      },
    ]
  })
}

function noFigures({ prose }: ReportUnderCheck): Observation[] {
  const overview = sectionOf(prose, 'overview')
  if (overview === undefined || prose.abridged || overview.dense.length < 200) return []
  if (/\d/.test(overview.dense.replace(/20\d{2}年?|\d+[)、.]/g, ''))) return []
  if (/(?:未|没有)(?:收到|接到|受理)/.test(overview.dense)) return []
  return [
    {
      cells: [],
      message: `“${overview.section.title}”部分 ${overview.dense.length} 字，没有一个工作数字。`,
      quote: overview.section.title,
    },
  ]
}

const placeholder =
  /[X×*□]{2,}(?=年|月|日|件|条|次|个|局|县|市|区|镇|乡|省|单位|机关)|×{2,}|_{3,}|[([](?:此处|请在此|单位名称|机关名称)[^)\]]{0,12}[)\]]|待(?:补充|填写|核实)|(?:^|[^a-z])xx(?=年|月|日|件|条|局|县|市|区|镇|乡)/

function placeholders(passages: readonly Passage[]): Observation[] {
  const found = findWords(passages, placeholder)
  if (found === undefined) return []
  return [{ cells: [], message: `正文留有未填的“${found.quote}”，请替换成实际内容。`, quote: found.quote }]
}

const WORK = '(?:收到|受理|主动公开|公开政府信息|发布|制发|办理|编发|举办|召开|组织)'

// A sentence that opens with last year and tells of work, and compares nothing: 2022年，我局主动公开信息……
function otherYear({ report, prose }: ReportUnderCheck): Observation[] {
  const { year } = report
  const overview = sectionOf(prose, 'overview')
  if (year === null || overview === undefined || !overview.dense.includes(`${year}年`)) return []
  const opening = new RegExp(`(?:^|[。;)])${year - 1}年(?:度|全年)?,?[^。;]{0,24}?${WORK}[^。;]*`, 'g')
  const found = [...overview.dense.matchAll(opening)].find(
    ([sentence]) =>
      !/比|较|同期|增|减|结转|上年|去年|反馈|整改|以来|至今/.test(sentence) && !sentence.includes(`${year}年`),
  )
  if (found === undefined) return []
  const words = findWords([overview], new RegExp(escaped(found[0].replace(/^[。;)]/, '').slice(0, 40))))
  const quote = words?.quote ?? ''
  return [
    {
      cells: [],
      message: `${year} 年度报告里写“${quote}……”，请核对是否沿用上年文字漏改年份。`,
      expected: year,
      actual: year - 1,
      quote,
    },
  ]
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

// Lines of a page also end in a comma; a paragraph ends where a numbered heading or the end of the section follows.
function unfinished(sections: ReportUnderCheck['prose']['sections']): Observation[] {
  return sections.flatMap(({ section, text }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const cut = lines.find((line, at) => /[，、,]\s*$/.test(line.slice(-4)) && startsTopic(lines[at + 1]))
    if (cut === undefined) return []
    const quote = cut.trim().slice(-24)
    return [{ cells: [], message: `“${section.title}”部分有一段以逗号结尾没有写完：“……${quote}”。`, quote }]
  })
}

function startsTopic(line: string | undefined): boolean {
  return line === undefined || /^\s*[（(][一二三四五六七八九十][）)]/.test(line)
}
