import { labelKey } from '../../../kernel/chinese-text.ts'
import { dayInChinese } from '../../../kernel/day.ts'
import type { Paper, PaperBlock, PaperTable } from '../../../kernel/paper.ts'
import { printableText } from '../../../kernel/printable-text.ts'
import type { AnnualReport, ReportSection } from '../../../statute/report-format/report.ts'
import { reportSections, type SectionKey } from '../../../statute/report-format/sections.table.ts'
import { table3OnPaper } from '../../../statute/report-format/table3-on-paper.ts'
import { figureCells } from './figure-cell.ts'
import { table2OnPaper } from './table2-on-paper.ts'
import { table4OnPaper } from './table4-on-paper.ts'

/**
 * The report in the statutory layout (国办公开办函〔2021〕30号): title, preamble, the six sections with their prescribed
 * numerals and titles, the three tables in theirs, signature. Sections of the report's own follow the one they stood
 * after. What the report does not have is not made up: no table, no text, and no section without either.
 */
export function paperOfReport(report: AnnualReport): Paper {
  const title = titleOf(report)
  const blocks = [...paragraphs(report.preamble ?? ''), ...sectionBlocks(report), ...signature(report)]
  return { title, titleLines: linesOfTitle(title), author: oneLine(report.agency), blocks }
}

function titleOf({ title, agency, year }: AnnualReport): string {
  const printed = oneLine(title)
  return printed === '' ? `${agency ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告` : printed
}

function oneLine(text: string | null): string {
  return printableText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The name of the agency, then the rest from the year on. */
function linesOfTitle(title: string): readonly string[] {
  const year = title.search(/\d{4} ?年/)
  return year > 0 ? [title.slice(0, year), title.slice(year)] : [title]
}

function sectionBlocks(report: AnnualReport): PaperBlock[] {
  const placed = placeSections(report.sections)
  return [
    ...ownSections(placed.beforeAll),
    ...reportSections.flatMap(({ key, number, title }) => {
      const { section, followers = [] } = placed.statutory.get(key) ?? {}
      const table = tableBlocks(key, report, title)
      const printed = section !== undefined || table.length > 0
      const heading: PaperBlock = { kind: 'heading', level: 1, text: `${number}、${title}` }
      return [...(printed ? [heading] : []), ...paragraphs(section?.text ?? ''), ...table, ...ownSections(followers)]
    }),
  ]
}

type PlacedSections = {
  readonly beforeAll: ReportSection[]
  readonly statutory: Map<SectionKey, { readonly section: ReportSection; readonly followers: ReportSection[] }>
}

/** Tells the six prescribed sections, the first of each, from the report's own. */
function placeSections(sections: readonly ReportSection[]): PlacedSections {
  const placed: PlacedSections = { beforeAll: [], statutory: new Map() }
  let followers = placed.beforeAll
  for (const section of sections) {
    const key = sectionKey(section.title)
    if (key === undefined || placed.statutory.has(key)) {
      followers.push(section)
      continue
    }
    followers = []
    placed.statutory.set(key, { section, followers })
  }
  return placed
}

function sectionKey(title: string): SectionKey | undefined {
  const wanted = labelKey(title)
  return reportSections.find((section) =>
    [section.title, ...section.variants].some((known) => labelKey(known) === wanted),
  )?.key
}

function ownSections(sections: readonly ReportSection[]): PaperBlock[] {
  return sections.flatMap(({ number, title, text }): PaperBlock[] => [
    { kind: 'heading', level: 1, text: oneLine(number === null ? title : `${number}、${title}`) },
    ...paragraphs(text),
  ])
}

function tableBlocks(section: SectionKey, report: AnnualReport, caption: string): PaperBlock[] {
  const { table2, table3, table4 } = report
  const cellOf = figureCells(report)
  if (section === 'proactive' && table2 !== null) return withRows(table2OnPaper(table2, caption, cellOf))
  if (section === 'requests' && table3 !== null) return [table3OnPaper(table3, caption, cellOf)]
  if (section === 'remedies' && table4 !== null) return [table4OnPaper(table4, caption, cellOf)]
  return []
}

/** A Table 2 none of whose rows were found prints nothing. */
function withRows(table: PaperTable): PaperTable[] {
  return table.rows.length === 0 ? [] : [table]
}

function paragraphs(text: string): PaperBlock[] {
  return printableText(text)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      subheading.test(line) ? { kind: 'heading', level: 2, text: line } : { kind: 'paragraph', text: line },
    )
}

// A short line `（一）主动公开情况` that is no sentence.
const subheading = /^[（(][一二三四五六七八九十]{1,3}[）)][^。；，：！？]{1,30}$/

function signature({ agency, publishedOn, identity }: AnnualReport): PaperBlock[] {
  const signer = identity?.inSignature ?? agency
  const on = identity?.signedOn ?? publishedOn
  const lines = [oneLine(signer), on === null ? '' : dayInChinese(on)].filter((line) => line !== '')
  return lines.length === 0 ? [] : [{ kind: 'signature', lines }]
}
