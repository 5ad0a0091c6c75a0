import { expect, test } from 'vitest'
import { unnamedOrgan } from '../domain/unnamed-organ.ts'
import { readOrganList } from './read-organ-list.ts'

const county = {
  ...{ ...unnamedOrgan, id: 'county', name: '示范县人民政府', formerNames: [], units: [], version: 1 },
  settings: { ...unnamedOrgan.settings, correctionWorkingDays: 15 },
}

const wordsOf = (...rows: readonly (readonly string[])[]) => {
  const read = readOrganList(rows, county)
  return read.ok ? [] : read.refusal.map(({ at, words }) => `${at} ${words}`)
}

test('names alone make a list: the rest is as usual, working rules as in the organ above', () => {
  expect(readOrganList([['全称'], ['示范县教育局']], county)).toMatchObject({
    ok: true,
    value: [
      {
        entry: { name: '示范县教育局', kind: 'department', level: 'county', discloses: true, documentCode: '' },
        parent: null,
        units: [],
      },
    ],
  })
  const read = readOrganList([['全称'], ['示范县教育局']], county)
  expect(read.ok && read.value[0]?.entry.settings).toMatchObject({ correctionWorkingDays: 15, registerPrefix: '' })
})

test('every column fills its field, in whatever order they stand', () => {
  const read = readOrganList(
    [
      ['类别', '全称', '隶属于', '级别', '受理申请', '机关代字', '联系电话', '行政复议机关', '管辖法院', '内设机构'],
      ...[
        [
          '派出机关、派出机构',
          '示范县清河街道办事处',
          '示范县教育局',
          '乡级',
          '否',
          '清街公开',
          '0000-1',
          '甲',
          '乙',
          '一科、二科',
        ],
      ],
    ],
    county,
  )
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        entry: {
          ...{ kind: 'dispatched', level: 'township', discloses: false, documentCode: '清街公开' },
          ...{ reconsideration: { name: '甲' }, court: { name: '乙' }, disclosureUnit: { phone: '0000-1' } },
        },
        parent: '示范县教育局',
        units: ['一科', '二科'],
      },
    ],
  })
})

test('what is wrong is said of each organ, all at once', () => {
  const head = ['全称', '类别', '受理申请', '邮政编码', '机关代字']
  expect(
    wordsOf(
      head,
      ['', '部门', '也许', '12', ''],
      ['示范县教育局', '', '', '', ''],
      ['示范县民政局', '', '', '', '示民〔2026〕'],
    ),
  ).toEqual([
    '1 受理申请一列写“是”或者“否”。',
    '1 全称：请填写机关全称。',
    '1 类别：请选择机关类别。',
    '1 邮政编码：邮政编码是 6 位数字。',
    '3 机关代字：机关代字只写文字，年份和序号由系统编排。',
  ])
})

test.each([
  [[['名称'], ['示范县教育局']], '0 第一行应为列名，其中要有“全称”一列。'],
  [
    [
      ['全称', '人数'],
      ['示范县教育局', '3'],
    ],
    '0 不认识的列：人数。',
  ],
  [[['全称', '传真', '传真'], ['示范县教育局']], '0 列“传真”出现了两次。'],
  [[['全称']], '0 列名下面没有机关。'],
  [[], '0 第一行应为列名，其中要有“全称”一列。'],
])('%j is no list of organs', (rows, words) => {
  expect(wordsOf(...rows)).toEqual([words])
})
