import Excel from 'exceljs'
import { expect, test } from 'vitest'
import { grid, opened, refusalOf, running, wrongPlaces } from '../testing/opened.ts'
import { zipOf } from '../testing/zip-of.ts'

const thin = { style: 'thin' } as const
const frame = { top: thin, bottom: thin, left: thin, right: thin }

async function workbookOf(fill: (book: Excel.Workbook) => void): Promise<Uint8Array> {
  const book = new Excel.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

test('merged cells are spans, and covered cells are not repeated', async () => {
  const file = await workbookOf((book) => {
    const sheet = book.addWorksheet('表三')
    sheet.addRow(['结果', '', '申请人', ''])
    sheet.addRow(['', '', '自然人', '总计'])
    sheet.addRow(['一', '', 3, 4])
    sheet.mergeCells('A1:B2')
    sheet.mergeCells('C1:D1')
    sheet.mergeCells('A3:B3')
  })
  expect(grid(await opened(file))).toEqual([
    ['0+2:结果', '2+2:申请人'],
    ['2:自然人', '3:总计'],
    ['0+2:一', '2:3', '3:4'],
  ])
})

test('numbers are what the cell shows, formulas their last result', async () => {
  const file = await workbookOf((book) => {
    const sheet = book.addWorksheet('表')
    const row = sheet.addRow(['费用', 7730.284, 0.5, new Date(Date.UTC(2024, 2, 7)), '3022　'])
    row.getCell(2).numFmt = '#,##0.00'
    row.getCell(3).numFmt = '0%'
    row.getCell(4).numFmt = 'yyyy"年"m"月"d"日"'
    row.getCell(6).value = { formula: 'SUM(A1:A2)', result: 12 }
    row.getCell(7).value = { richText: [{ text: '商业\n' }, { text: '企业' }] }
  })
  expect(grid(await opened(file))).toEqual([
    ['0:费用', '1:7730.28', '2:50%', '3:2024年3月7日', '4:3022', '5:12', '6:商业企业'],
  ])
})

test('a lone cell without a frame is running text; a framed one stays in its table, and framed blanks stay', async () => {
  const file = await workbookOf((book) => {
    const sheet = book.addWorksheet('报告')
    sheet.addRow(['一、总体情况'])
    sheet.addRow(['第一段\n第二段'])
    for (const words of [
      ['第二十条第（一）项', '', ''],
      ['规章', 1, ''],
    ]) {
      sheet.addRow(words).eachCell({ includeEmpty: true }, (cell) => (cell.border = frame))
    }
    sheet.mergeCells('A3:C3')
  })
  const document = await opened(file)
  expect(running(document)).toEqual(['一、总体情况', '第一段', '第二段'])
  expect(grid(document)).toEqual([['0+3:第二十条第（一）项'], ['0:规章', '1:1', '2:']])
  expect(wrongPlaces(document)).toEqual([])
})

test('visible sheets follow each other; hidden sheets, rows and columns are not read', async () => {
  const file = await workbookOf((book) => {
    book.addWorksheet('一').addRow(['甲', 1])
    book.addWorksheet('藏', { state: 'hidden' }).addRow(['乙', 2])
    const sheet = book.addWorksheet('二')
    sheet.addRow(['丙', 3, 9])
    sheet.addRow(['丁', 4, 9]).hidden = true
    sheet.getColumn(3).hidden = true
  })
  const document = await opened(file)
  expect(grid(document)).toEqual([
    ['0:甲', '1:1'],
    ['0:丙', '1:3'],
  ])
  expect(document.lines.map((line) => line.table)).toEqual([0, 1])
})

const parts = (sheet: string) => [
  { name: '[Content_Types].xml', content: '<Override ContentType="x.spreadsheetml.sheet.main+xml"/>' },
  { name: 'xl/workbook.xml', content: '<x:workbook><x:sheet name="a" r:id="rId1"/></x:workbook>' },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: '<Relationship Id="rId1" Type="http://x/worksheet" Target="/xl/worksheets/sheet1.xml"/>',
  },
  { name: 'xl/worksheets/sheet1.xml', content: sheet },
]

test('a sheet with prefixed names and cells without references opens', async () => {
  const sheet = '<x:row><x:c t="inlineStr"><x:is><x:t>甲&amp;</x:t></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row>'
  expect(grid(await opened(zipOf(parts(`<x:worksheet>${sheet}</x:worksheet>`))))).toEqual([['0:甲&', '1:5']])
})

test('a merge over the whole sheet costs nothing', async () => {
  const sheet = '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>6</v></c></row><mergeCell ref="A1:XFD1048576"/>'
  expect(running(await opened(zipOf(parts(sheet))))).toEqual(['5'])
})

test('a sheet with more cells than a report can have is refused', async () => {
  expect(await refusalOf(zipOf(parts(`<row>${'<c><v>1</v></c>'.repeat(300_001)}</row>`)))).toBe('too-long')
})

test('a workbook with nothing in it is refused as empty', async () => {
  expect(await refusalOf(await workbookOf((book) => book.addWorksheet('空')))).toBe('empty')
})
