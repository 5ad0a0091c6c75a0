import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import type { Paper, PaperBlock, PaperTable } from '../../../kernel/paper.ts'
import { columnsOf, placeCells, rowsOf } from '../../../kernel/paper-grid.ts'
import type { AnnualReport, Table2 } from '../../../statute/report-format/report.ts'
import { table3RowsOf } from '../../../statute/report-format/table3.table.ts'
import { paperOfReport } from './paper-of-report.ts'

const nothing: AnnualReport = {
  title: null,
  agency: '示范县教育局',
  year: 2024,
  publishedOn: null,
  table2: null,
  table3: null,
  table4: null,
  narrative: {},
  sections: [],
}

test('a report without a title gets the prescribed one, to be broken before the year', () => {
  const paper = paperOfReport(nothing)
  expect(paper.title).toBe('示范县教育局2024年政府信息公开工作年度报告')
  expect(paper.titleLines).toEqual(['示范县教育局', '2024年政府信息公开工作年度报告'])
})

test('sections get the prescribed numerals and titles in order; own sections follow the one they stood after', () => {
  const paper = paperOfReport({
    ...nothing,
    sections: [
      { number: '一', title: '概述', text: '甲。' },
      { number: '二', title: '重点领域', text: '乙。' },
      { number: null, title: '存在问题及改进情况', text: '丙。' },
    ],
  })
  expect(headings(paper)).toEqual(['一、总体情况', '二、重点领域', '五、存在的主要问题及改进情况'])
})

test('a table is printed under its section even where the report has no such section, and never made up', () => {
  const zeros = [0, 0, 0, 0, 0]
  const table4 = { review: zeros, litigationDirect: zeros, litigationAfterReview: zeros }
  const paper = paperOfReport({ ...nothing, table4 })
  expect(paper.blocks.map((block) => block.kind)).toEqual(['heading', 'table', 'signature'])
  expect(headings(paper)).toEqual(['四、政府信息公开行政复议、行政诉讼情况'])
})

test('short numbered lines are headings, sentences are paragraphs', () => {
  const text = '（一）主动公开情况\n　　（二）依申请公开。收到申请3件。\n\n第三段。'
  const paper = paperOfReport({ ...nothing, sections: [{ number: '一', title: '总体情况', text }] })
  expect(paper.blocks.slice(1, 4)).toEqual([
    { kind: 'heading', level: 2, text: '（一）主动公开情况' },
    { kind: 'paragraph', text: '（二）依申请公开。收到申请3件。' },
    { kind: 'paragraph', text: '第三段。' },
  ])
})

test('the signature says who and when, as the report does', () => {
  expect(paperOfReport({ ...nothing, publishedOn: day('2025-01-09') }).blocks).toEqual([
    { kind: 'signature', lines: ['示范县教育局', '2025年1月9日'] },
  ])
  expect(paperOfReport({ ...nothing, agency: null }).blocks).toEqual([])
})

test('Table 3 covers its grid without gaps, with one row of other handling or three', () => {
  for (const format of ['2019', '2021'] as const) {
    const rows = Object.fromEntries(table3RowsOf(format).map(({ key }) => [key, [1, 2, 3, 4, 5, 6, 21]]))
    const table = tableOf(paperOfReport({ ...nothing, table3: { format, rows } }))
    expect(cellsCovered(table)).toBe(table.rows.length * 10)
    expect(table.rows.length).toBe(3 + (format === '2019' ? 23 : 25))
    expect(rowTexts(table)).toContain(
      format === '2019'
        ? '（六）其他处理'
        : '（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    )
    expect(rowTexts(table)).toContain('三、本年度办理结果|（一）予以公开')
  }
})

test('rows of Table 3 the report does not have are printed empty', () => {
  const table = tableOf(
    paperOfReport({ ...nothing, table3: { format: '2021', rows: { newReceived: [1, 0, 0, 0, 0, 0, 1] } } }),
  )
  const carriedOut = table.rows.at(-1) ?? []
  expect(carriedOut.slice(1).map((cell) => cell.text)).toEqual(['', '', '', '', '', '', ''])
})

test('Table 4 has fifteen columns under three rows of heads', () => {
  const table4 = { review: [1, 2, 3, 4, 10], litigationDirect: [0, 0, 0, 0, 0], litigationAfterReview: [5, 0, 0, 0, 5] }
  const table = tableOf(paperOfReport({ ...nothing, table4 }))
  expect(cellsCovered(table)).toBe(4 * 15)
  expect(
    table.rows
      .at(-1)
      ?.map((cell) => cell.text)
      .join(' '),
  ).toBe('1 2 3 4 10 0 0 0 0 0 5 0 0 0 5')
})

test('Table 2 of 2021 prints its four blocks', () => {
  const table2: Table2 = {
    format: '2021',
    regulations: { issued: 0, repealed: 0, inForce: 0 },
    normative: { issued: 13, repealed: 9, inForce: 121 },
    licensing: { decisions: 3709 },
    penalty: { decisions: 255 },
    coercion: { decisions: 17 },
    fees: { amount: 2384.33, unit: '万元' },
  }
  expect(printedRows(table2)).toEqual([
    '第二十条第（一）项',
    '信息内容|本年制发件数|本年废止件数|现行有效件数',
    '规章|0|0|0',
    '行政规范性文件|13|9|121',
    '第二十条第（五）项',
    '信息内容|本年处理决定数量',
    '行政许可|3709',
    '第二十条第（六）项',
    '信息内容|本年处理决定数量',
    '行政处罚|255',
    '行政强制|17',
    '第二十条第（八）项',
    '信息内容|本年收费金额（单位：万元）',
    '行政事业性收费|2384.33',
  ])
})

test('Table 2 that mixes both forms keeps the heads of every row, and the unit it states', () => {
  const table2: Table2 = {
    format: 'mixed',
    regulations: { issued: 1, repealed: 2, inForce: 3 },
    normative: { made: 4, newlyDisclosed: 5, inForce: 6 },
    licensing: { lastYearItems: 7, change: -8, decisions: 9 },
    otherExternalServices: null,
    fees: { amount: 10, unit: '元' },
    procurement: { projects: 11, amount: 12, unit: null },
  }
  expect(printedRows(table2)).toEqual([
    '第二十条第（一）项',
    '信息内容|本年制发件数|本年废止件数|现行有效件数',
    '规章|1|2|3',
    '信息内容|本年新制作数量|本年新公开数量|现行有效件数',
    '行政规范性文件|4|5|6',
    '第二十条第（五）项',
    '信息内容|上一年项目数量|本年增/减|处理决定数量',
    '行政许可|7|-8|9',
    '第二十条第（八）项',
    '信息内容|本年收费金额（单位：元）',
    '行政事业性收费|10',
    '第二十条第（九）项',
    '信息内容|采购项目数量|采购总金额',
    '政府集中采购|11|12',
  ])
})

function printedRows(table2: Table2): string[] {
  const table = tableOf(paperOfReport({ ...nothing, table2 }))
  expect(cellsCovered(table)).toBe(table.rows.length * table.widths.length)
  return table.rows.map((cells) => cells.map((cell) => cell.text).join('|'))
}

function headings(paper: Paper): string[] {
  return paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

function tableOf(paper: Paper): PaperTable {
  const found = paper.blocks.find((block: PaperBlock): block is PaperTable => block.kind === 'table')
  if (found === undefined) throw new Error('no table')
  return found
}

function rowTexts(table: PaperTable): string[] {
  return table.rows.map((cells) =>
    cells
      .filter((cell) => cell.heads === 'row')
      .map((cell) => cell.text)
      .join('|'),
  )
}

/** Grid places covered; every cell stands inside the grid. */
function cellsCovered(table: PaperTable): number {
  return placeCells(table)
    .flat()
    .reduce((sum, { cell, row, column }) => {
      expect(column + columnsOf(cell)).toBeLessThanOrEqual(table.widths.length)
      expect(row + rowsOf(cell)).toBeLessThanOrEqual(table.rows.length)
      return sum + rowsOf(cell) * columnsOf(cell)
    }, 0)
}
