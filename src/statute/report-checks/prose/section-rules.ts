import { reportSections, type SectionKey } from '../../report-format/sections.table.ts'
import { FORM_2021 } from '../articles.ts'
import type { Observation, Rule } from '../rule.ts'
import type { Prose, ProseSection } from './prose.ts'

/** With fewer sections than this the copy at hand is a piece of a report, and nothing in it is called missing. */
const FEW = 3

const SECTIONS = `${FORM_2021} 六部分`

/** Rules about the six sections: there, once, in order, numbered, titled as prescribed, not empty. */
export const sectionRules: readonly Rule[] = [
  {
    id: 'S.none',
    severity: 'warning',
    article: SECTIONS,
    title: '读到的章节不足一半',
    scope: 'text',
    explain: '六个部分的标题大多没有找到。若原文确有标题，请检查文件是否只截取了一部分；若没有，应按规定的六部分编写。',
    check: ({ prose }) => {
      const found = firstOfEach(prose)
      if (found.length >= FEW) return []
      const message =
        found.length === 0
          ? '没有读到“一、总体情况”等六个部分的标题，正文未能核对。'
          : `六个部分只读到${found.map(({ section }) => `“${section.title}”`).join('、')}，其余未能核对，文件可能只是报告的一部分。`
      return [{ cells: [], message, expected: reportSections.length, actual: found.length }]
    },
  },
  {
    id: 'S.missing',
    severity: 'error',
    article: SECTIONS,
    title: '缺少规定部分',
    scope: 'text',
    explain: '年度报告六个部分缺一不可，没有内容的也要列出标题并写明情况。',
    check: ({ prose }) => missingSections(prose),
  },
  {
    id: 'S.order',
    severity: 'warning',
    article: SECTIONS,
    title: '部分次序颠倒',
    scope: 'text',
    explain: '六个部分的次序由规定格式确定：总体情况、主动公开、申请、复议诉讼、问题与改进、其他事项。',
    check: ({ prose }) => wrongOrder(prose),
  },
  {
    id: 'S.duplicate',
    severity: 'warning',
    article: SECTIONS,
    title: '部分重复',
    scope: 'text',
    explain: '同一部分的标题出现了不止一次。核对是否重复粘贴，或同时用了两套章节。',
    check: ({ prose }) => duplicates(prose),
  },
  {
    id: 'S.title',
    severity: 'warning',
    article: SECTIONS,
    title: '部分标题与规定不符',
    scope: 'text',
    explain: '六个部分的标题有规定写法，不增字、不减字。按规定改正即可，不影响数据。',
    check: ({ prose }) =>
      prose.sections.flatMap(({ key, section, titleAsPrescribed }) => {
        if (key === null || titleAsPrescribed) return []
        const { number, title } = prescribed(key)
        const message = `标题“${section.title}”应为“${number}、${title}”。`
        return [{ cells: [], message, expected: title, actual: section.title, quote: section.title }]
      }),
  },
  {
    id: 'S.numeral',
    severity: 'warning',
    article: SECTIONS,
    title: '部分序号缺失或有误',
    scope: 'text',
    explain: '六个部分依次用“一、”至“六、”编号。缺号、错号会让读者误以为缺了一部分。',
    check: ({ prose }) => wrongNumerals(prose),
  },
  {
    id: 'S.empty',
    severity: 'warning',
    article: FORM_2021,
    title: '部分有标题无内容',
    scope: 'text',
    explain: '只有标题、没有内容。第一、五、六部分须用文字说明，没有发生的也要写明。',
    check: ({ prose }) => emptySections(prose),
  },
  {
    id: 'S.extra',
    severity: 'info',
    article: FORM_2021,
    title: '规定之外的部分',
    scope: 'text',
    explain: '规定格式只有六个部分，内容“不能遗漏，也不宜泛化”。其他内容应并入第一部分或第六部分。',
    check: ({ prose }) => extraSections(prose),
  },
]

function prescribed(key: SectionKey): (typeof reportSections)[number] {
  return reportSections.find((section) => section.key === key) as (typeof reportSections)[number]
}

function known(prose: Prose): ProseSection[] {
  return prose.sections.filter(({ key }) => key !== null)
}

function missingSections(prose: Prose): Observation[] {
  const found = firstOfEach(prose)
  if (found.length < FEW) return []
  const missing = reportSections.filter(({ key }) => found.every((section) => section.key !== key))
  if (missing.length === 0) return []
  const names = missing.map(({ number, title }) => `“${number}、${title}”`).join('、')
  return [
    {
      cells: [],
      message: `缺少${names}部分，或其标题未能辨认。`,
      expected: reportSections.length,
      actual: reportSections.length - missing.length,
    },
  ]
}

function wrongOrder(prose: Prose): Observation[] {
  const order = firstOfEach(prose).map(({ key }) => reportSections.findIndex((section) => section.key === key))
  const at = order.findIndex((place, index) => index > 0 && place < (order[index - 1] as number))
  if (at === -1) return []
  const [before, after] = [order[at - 1], order[at]].map((place) => reportSections[place as number]?.title ?? '')
  return [{ cells: [], message: `“${after}”排在“${before}”之后，与规定次序不符。`, ...(after ? { quote: after } : {}) }]
}

function firstOfEach(prose: Prose): ProseSection[] {
  return known(prose).filter((section, at, all) => all.findIndex(({ key }) => key === section.key) === at)
}

function duplicates(prose: Prose): Observation[] {
  const repeated = known(prose).filter((section, at, all) => all.findIndex(({ key }) => key === section.key) !== at)
  return repeated.map(({ key, section }) => ({
    cells: [],
    message: `“${prescribed(key as SectionKey).title}”部分出现不止一次，请核对是否重复。`,
    quote: section.title,
  }))
}

// Where no section has a numeral the numbering was automatic and got lost on the way: nothing to complain about.
function wrongNumerals(prose: Prose): Observation[] {
  const sections = firstOfEach(prose)
  if (sections.every(({ section }) => section.number === null)) return []
  const wrong = sections.filter(
    ({ key, section }) => numeralOf(section.number) !== prescribed(key as SectionKey).number,
  )
  if (wrong.length === 0) return []
  const names = wrong.map(({ key, section }) => {
    const { number } = prescribed(key as SectionKey)
    return `“${section.title}”${section.number === null ? `缺序号“${number}、”` : `序号为“${numeralOf(section.number)}”，应为“${number}”`}`
  })
  return [{ cells: [], message: `${names.join('；')}。`, quote: wrong[0]?.section.title ?? '' }]
}

function numeralOf(printed: string | null): string | null {
  return (
    /[一二三四五六七八九十]+/.exec(printed ?? '')?.[0] ?? digitNumerals[/\d+/.exec(printed ?? '')?.[0] ?? ''] ?? printed
  )
}

const digitNumerals: Readonly<Record<string, string>> = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 6: '六' }

// A table that is not there is said by F.tableMissing.
function emptySections(prose: Prose): Observation[] {
  return firstOfEach(prose)
    .filter(({ key, dense }) => dense === '' && (key === 'overview' || key === 'problems' || key === 'otherMatters'))
    .map(({ section }) => ({ cells: [], message: `“${section.title}”部分只有标题，没有内容。`, quote: section.title }))
}

function extraSections(prose: Prose): Observation[] {
  const extra = prose.sections.filter(({ key, section }) => key === null && section.title.trim() !== '')
  if (extra.length === 0 || known(prose).length === 0) return []
  const names = extra.map(({ section }) => `“${section.title}”`).join('、')
  return [
    {
      cells: [],
      message: `规定的六部分之外另有${names}，请核对是否应并入其他部分。`,
      quote: extra[0]?.section.title ?? '',
    },
  ]
}
