import { dayInChinese } from '../../kernel/day.ts'
import type { AnnualReport, TableFormat } from '../../statute/report-format/report.ts'
import type { Paint } from '../paint.ts'
import { harmless } from '../text-width.ts'

/** The first lines about a file: its name, whose report on which year it is, and which tables were read. */
export function headingLines(name: string, report: AnnualReport, paint: Paint): string[] {
  return [paint.bold(nameWords(name)), `  ${whoAndWhen(report)}`, `  ${whatWasRead(report)}`]
}

/** The lines of a file that gave nothing. */
export function refusalLines(name: string, message: string, paint: Paint): string[] {
  return [paint.bold(nameWords(name)), `  ${paint.red('读不出来')}  ${harmless(message)}`]
}

function nameWords(name: string): string {
  return name === '-' ? '（标准输入）' : harmless(name)
}

function whoAndWhen({ agency, year, publishedOn }: AnnualReport): string {
  const when = year === null ? '年度不明' : `${year} 年度`
  const published = publishedOn === null ? '发布日期不明' : `${dayInChinese(publishedOn)}发布`
  return [agency === null ? '机关不明' : harmless(agency), when, published].join(' · ')
}

function whatWasRead({ table2, table3, table4, narrative, sections }: AnnualReport): string {
  const tables = [
    table2 === null ? '无表二' : `表二（${formatWords[table2.format]}）`,
    table3 === null ? '无表三' : `表三（${formatWords[table3.format]}，${Object.keys(table3.rows).length} 行）`,
    table4 === null ? '无表四' : '表四',
  ]
  return `读到 ${tables.join('、')}，正文数字 ${Object.keys(narrative).length} 个，章节 ${sections.length} 个`
}

const formatWords: Readonly<Record<TableFormat, string>> = {
  '2019': '2019 年格式',
  '2021': '2021 年格式',
  mixed: '两种格式混用',
}
