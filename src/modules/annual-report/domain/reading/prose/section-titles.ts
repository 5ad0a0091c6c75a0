import { labelKey } from '../../../../../kernel/chinese-text.ts'
import { wordsOnly } from './prose-text.ts'
import { reportSections, type SectionKey } from '../../../../../statute/report-format/sections.table.ts'

/** Which of the six sections a heading names; null for one of the report's own. */
export function sectionOfTitle(title: string): SectionKey | null {
  const key = wordsOnly(title)
  const known = exact.get(key)
  if (known !== undefined) return known
  if (key.length > 36) return null
  return wordings.find(({ words }) => words.test(key))?.key ?? null
}

/** Whether a heading is one of the prescribed titles or their listed variants, word for word. */
export function isPrescribedTitle(title: string): boolean {
  return (firstCharacters.has(title[0] ?? '') || !/^[一-鿿]/.test(title)) && exact.has(wordsOnly(title))
}

/** The longest prescribed title a text begins with; for headings that stand in one line with their text. */
export function prescribedTitleAtStart(text: string): string | null {
  return prescribed.find((title) => text.startsWith(title)) ?? null
}

const exact = new Map<string, SectionKey>(
  reportSections.flatMap((section) =>
    [section.title, ...section.variants].map((title): [string, SectionKey] => [labelKey(title), section.key]),
  ),
)

// Most lines begin with a character no title begins with: cheaper to see than the whole.
const firstCharacters = new Set([...exact.keys()].map((title) => title.slice(0, 1)))

const prescribed = reportSections
  .flatMap((section) => [section.title, ...section.variants])
  .sort((a, b) => b.length - a.length)

// Offices reword the titles; what tells the sections apart are these words.
const wordings: readonly { readonly key: SectionKey; readonly words: RegExp }[] = [
  { key: 'remedies', words: /复议.{0,12}诉讼.{0,8}$|复议诉讼/ },
  { key: 'problems', words: /(?:问题|不足|困难).{0,12}(?:改进|整改|措施|打算|对策)/ },
  {
    key: 'otherMatters',
    words:
      /^其他(?:需要?|应当)?(?:报告|说明)的?(?:有关)?(?:事项|情况)$|需要?(?:报告|说明)的其他(?:事项|情况)|^其他事项$/,
  },
  {
    key: 'requests',
    words:
      /^(?:行政机关)?(?:收到|受理)(?:和|及|并)?(?:处理|办理|答复)?(?:的)?(?:政府|政务)?信息公开申请(?:的)?(?:工作)?(?:情况)?$/,
  },
  { key: 'proactive', words: /^(?:行政机关)?(?:政府信息)?主动公开(?:政府|政务)?(?:信息)?(?:的|工作)?(?:情况)$/ },
  {
    key: 'overview',
    words:
      /^(?:20\d\d年度?)?(?:政府信息公开|政务公开|信息公开)?(?:工作)?的?(?:总体|基本|整体|主要)(?:工作)?(?:情况|概况|概述)$/,
  },
]
