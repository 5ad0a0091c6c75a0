import { expect, test } from 'vitest'
import { labelKey } from '../../kernel/chinese-text.ts'
import { figureAt, figureLabel, figuresOf } from './figures.ts'
import { formForYear, formVersions } from './form-version.ts'
import type { AnnualReport } from './report.ts'
import { reportSections } from './sections.table.ts'
import { table2Forms, table2Heads, table2Rows } from './table2.table.ts'
import { table3Categories, table3Rows, table3RowsOf } from './table3.table.ts'
import { remedyColumns, remedyGroups } from './table4.table.ts'

test('the 2021 form prints 25 rows of requests, the 2019 form 23 with a single row for 其他处理', () => {
  expect(table3RowsOf('2021')).toHaveLength(25)
  expect(table3RowsOf('2019')).toHaveLength(23)
  expect(table3RowsOf('2019').map((row) => row.key)).toContain('otherHandling')
  expect(table3RowsOf('2021').map((row) => row.key)).not.toContain('otherHandling')
})

test('the six result categories hold 1, 1, 8, 3, 5 and 3 rows', () => {
  const sizes = table3Categories.map(({ key }) => table3RowsOf('2021').filter((row) => row.category === key).length)
  expect(sizes).toEqual([1, 1, 8, 3, 5, 3])
})

test('every row of requests cites its article', () => {
  for (const row of table3Rows) expect(row.article, row.key).toMatch(/条例 第|国办/)
})

test('remedies have fifteen columns', () => {
  expect(remedyGroups.length * remedyColumns.length).toBe(15)
})

test('a report on 2019 or 2020 uses the 2019 form, later ones the 2021 form, earlier ones none', () => {
  expect([2018, 2019, 2020, 2021, 2030].map(formForYear)).toEqual([undefined, '2019', '2019', '2021', '2021'])
})

test('no two heads of Table 2 and no two rows within a category share a way of being written', () => {
  const heads = table2Heads.filter((head) => head.key !== 'amount')
  expectDistinct(heads.flatMap((head) => [head.label, ...head.variants].map((label) => [head.key, label] as const)))
  expectDistinct(table2Rows.flatMap((row) => [row.label, ...row.variants].map((label) => [row.item, label] as const)))
  for (const { key } of table3Categories) {
    const rows = table3Rows.filter((row) => row.category === key)
    expectDistinct(rows.flatMap((row) => [row.label, ...row.variants].map((label) => [row.key, label] as const)))
  }
})

test('section titles and their variants belong to one section each', () => {
  expectDistinct(reportSections.flatMap((s) => [s.title, ...s.variants].map((title) => [s.key, title] as const)))
})

test('both forms of Table 2 use rows and heads the format knows', () => {
  for (const { version } of formVersions) {
    for (const block of table2Forms[version].blocks) {
      for (const row of block.rows) expect(table2Rows.map(({ item }) => item)).toContain(row.item)
      for (const head of block.columns) expect(table2Heads.map(({ key }) => key)).toContain(head.key)
    }
  }
})

test('every figure is found again at its path and has a Chinese name', () => {
  const found = figuresOf(example)
  expect(found.map(({ path }) => path)).toEqual([
    'table2.normative.issued',
    'table2.fees.amount',
    'table3.deniedStateSecret.0',
    'table3.deniedStateSecret.1',
    'table4.review.0',
    'table4.review.1',
    'narrative.reviews',
  ])
  for (const { path, value } of found) expect(figureAt(example, path)).toBe(value)
  expect(figureLabel('table3.deniedStateSecret.0')).toBe('表三“不予公开—1.属于国家秘密”自然人')
  expect(figureLabel('table3.deniedSecurityStability.6')).toBe('表三“不予公开—3.危及‘三安全一稳定’”总计')
  expect(figureLabel('table3.otherNoPayment.6')).toBe('表三“其他处理—2.申请人逾期未按收费通知要求缴纳费用”总计')
  expect(figureLabel('table2.normative.issued')).toBe('表二“行政规范性文件”本年制发件数')
  expect(figureLabel('table4.litigationDirect.4')).toBe('表四“未经复议直接起诉”总计')
  expect(figureLabel('narrative.reviews')).toBe('正文：行政复议')
})

test('a cell the report does not have is undefined, a blank one null', () => {
  expect(figureAt(example, 'table3.granted.0')).toBeUndefined()
  expect(figureAt(example, 'table3.deniedStateSecret.1')).toBeNull()
})

function expectDistinct(labels: readonly (readonly [string, string])[]): void {
  const owners = new Map<string, string>()
  for (const [owner, label] of labels) {
    const key = labelKey(label)
    expect(owners.get(key) ?? owner, label).toBe(owner)
    owners.set(key, owner)
  }
}

const example: AnnualReport = {
  title: null,
  agency: null,
  year: 2023,
  publishedOn: null,
  table2: { format: '2021', normative: { issued: 3 }, fees: { amount: 1.5, unit: '万元' } },
  table3: { format: '2021', rows: { deniedStateSecret: [1, null] } },
  table4: { review: [0, 2], litigationDirect: [], litigationAfterReview: [] },
  narrative: { reviews: 2 },
  sections: [],
}
