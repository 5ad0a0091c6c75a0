import { applicantColumns } from '../../statute/report-format/applicants.table.ts'
import { narrativeFigures } from '../../statute/report-format/narrative.table.ts'
import type { AnnualReport, Figure, Mark, Table2Figures } from '../../statute/report-format/report.ts'
import { table2Forms, table2Heads, table2Rows, type Table2Column } from '../../statute/report-format/table2.table.ts'
import { table3Categories, table3Rows, type Table3Category } from '../../statute/report-format/table3.table.ts'
import { remedyColumns, remedyGroups } from '../../statute/report-format/table4.table.ts'
import type { PlaceWords } from './place-words.ts'
import { columnLines } from './column-lines.ts'

/** The figures of a report as tables a person can read on a terminal. */
export function tableLines(report: AnnualReport, placeWords: PlaceWords | null): string[] {
  const cell = (path: string, value: Figure) => cellWords(report, path, value, placeWords)
  return [
    ...table2Lines(report, cell),
    ...table3Lines(report, cell),
    ...table4Lines(report, cell),
    ...narrativeLines(report, cell),
  ]
}

type CellWords = (path: string, value: Figure) => string

const markWords: Readonly<Record<Mark, string>> = { blank: '空', slash: '/', dash: '-', note: '注', unreadable: '？' }

function cellWords({ marks }: AnnualReport, path: string, value: Figure, placeWords: PlaceWords | null): string {
  const words = value === null ? markWords[marks?.[path] ?? 'blank'] : String(value)
  const place = placeWords?.(path) ?? null
  return place === null ? words : `${words}（${place}）`
}

function table2Lines({ table2 }: AnnualReport, cell: CellWords): string[] {
  if (table2 === null) return []
  const form = table2Forms[table2.format === '2019' ? '2019' : '2021']
  const heads = [...form.blocks.flatMap(({ columns }) => columns), ...table2Heads]
  const lines = table2Rows.flatMap(({ item, label }) => {
    const { unit, ...figures }: Table2Figures = table2[item] ?? {}
    const shown = Object.entries(figures as Record<Table2Column, Figure>).map(([column, value]) => {
      const head = heads.find(({ key }) => key === column)?.label.replace(/（.*$/, '') ?? column
      return `${head} ${cell(`table2.${item}.${column}`, value)}${column === 'amount' ? (unit ?? '') : ''}`
    })
    return shown.length === 0 ? [] : [[label, shown.join('，')]]
  })
  return ['', '  表二 主动公开政府信息情况', ...columnLines(lines, ['left', 'left'])]
}

function table3Lines({ table3 }: AnnualReport, cell: CellWords): string[] {
  if (table3 === null) return []
  const rows = table3Rows.flatMap(({ key, number, label, category }) => {
    const figures = table3.rows[key]
    const short = categoryWords(number, category) + number + label.replace(/（.*$/, '').replace(/、行政机关.*$/, '')
    return figures === undefined ? [] : [[short, ...figures.map((value, at) => cell(`table3.${key}.${at}`, value))]]
  })
  const head = ['', ...applicantColumns.map(({ label }) => label)]
  return ['', '  表三 收到和处理政府信息公开申请情况', ...columnLines([head, ...rows], ['left'])]
}

/** Rows numbered `1.` stand under several categories. */
function categoryWords(number: string, category: Table3Category | null): string {
  const named = table3Categories.find(({ key }) => key === category)
  return named === undefined || !/^\d/.test(number) ? '' : `${named.label}—`
}

function table4Lines({ table4 }: AnnualReport, cell: CellWords): string[] {
  if (table4 === null) return []
  const rows = remedyGroups.map(({ key, label }) => [
    label,
    ...table4[key].map((value, at) => cell(`table4.${key}.${at}`, value)),
  ])
  return [
    '',
    '  表四 行政复议、行政诉讼情况',
    ...columnLines([['', ...remedyColumns.map(({ label }) => label)], ...rows], ['left']),
  ]
}

function narrativeLines({ narrative }: AnnualReport, cell: CellWords): string[] {
  const rows = narrativeFigures.flatMap(({ key, label }) => {
    const value = narrative[key]
    return value === undefined ? [] : [[label.replace('正文：', ''), cell(`narrative.${key}`, value)]]
  })
  return rows.length === 0 ? [] : ['', '  正文中的数字', ...columnLines(rows, ['left'])]
}
