import Excel from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readList } from './read-list.ts'
import { readSeparated } from './read-separated.ts'

const rows = [
  ['全称', '类别', '备注'],
  ['示范县教育局', '政府工作部门', '含“逗号, 引号"和\n换行'],
]

const fileOf = (bytes: Uint8Array) => ({ name: '机关.csv', bytes })
const written = (cells: readonly (readonly string[])[], separator = ',') =>
  cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n')

test('a CSV as Excel saves it, with or without its mark, is read cell by cell', async () => {
  for (const text of [`\ufeff${written(rows)}\r\n`, written(rows, '\t'), written(rows, ';')]) {
    expect(await readList(fileOf(Buffer.from(text)))).toEqual({ ok: true, value: rows })
  }
})

test('a CSV in the encoding of older Chinese Excel is read', async () => {
  // 全称,类别 / 教育局,部门 in GB 18030.
  const bytes = Buffer.from('c8abb3c62cc0e0b1f00d0abdccd3fdbed62cb2bfc3c50d0a', 'hex')
  expect(await readList(fileOf(bytes))).toEqual({
    ok: true,
    value: [
      ['全称', '类别'],
      ['教育局', '部门'],
    ],
  })
})

test('a workbook gives the same rows, with its empty cells in their place', async () => {
  const workbook = new Excel.Workbook()
  workbook.addWorksheet('机关').addRows([
    ['全称', '简称', '类别'],
    ['示范县教育局', null, '政府工作部门'],
  ])
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  expect(await readList({ name: '机关.xlsx', bytes })).toEqual({
    ok: true,
    value: [
      ['全称', '简称', '类别'],
      ['示范县教育局', '', '政府工作部门'],
    ],
  })
})

test('a text in a cell of a workbook keeps its paragraphs, and a long list is read to its end', async () => {
  const workbook = new Excel.Workbook()
  const text = '第一段。\n第二段。'
  const many = Array.from({ length: 2_000 }, (_, at) => [`公告${at}`, `${text}${'长'.repeat(600)}`])
  workbook.addWorksheet('清单').addRows([['标题', '正文'], ...many])
  const read = await readList({ name: '清单.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) })
  expect(read.ok && [read.value.length, read.value.at(-1)?.[0], read.value[1]?.[1]?.slice(0, 9)]).toEqual([
    2001,
    '公告1999',
    text,
  ])
})

test('what is no list is refused with what to do', async () => {
  expect(await readList(fileOf(new Uint8Array()))).toMatchObject({ ok: false, refusal: { code: 'empty' } })
  expect(await readList(fileOf(Buffer.from('%PDF-1.4')))).toMatchObject({ ok: false })
})

test('any rows written as CSV are read back', () => {
  const cells = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(cells, (any) => {
      expect(readSeparated(written(withHead(any)))).toEqual(withHead(any))
    }),
  )
})

// The first line decides what separates cells.
const withHead = (any: readonly (readonly string[])[]) => [['一', '二', '三'], ...any]
