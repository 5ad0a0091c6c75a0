import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
} from 'docx'
import { expect, test } from 'vitest'
import { grid, opened, refusalOf, running, wrongPlaces } from '../testing/opened.ts'

type Options = Partial<ConstructorParameters<typeof TableCell>[0]>

function cell(text: string, options: Options = {}): TableCell {
  return new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)), ...options })
}

async function wordFile(children: (Paragraph | Table)[], title = ''): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ title, sections: [{ children }] })))
}

test('paragraphs are lines and merged cells are spans, however the merge is written', async () => {
  const table = new Table({
    rows: [
      new TableRow({ children: [cell('结果', { rowSpan: 2 }), cell('申请人情况', { columnSpan: 2 })] }),
      new TableRow({ children: [cell('商业\n企业'), cell('总计')] }),
      new TableRow({ children: [cell('三', { verticalMerge: VerticalMergeType.RESTART }), cell('1'), cell('')] }),
      new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('2'), cell('2')] }),
    ],
  })
  const document = await opened(await wordFile([new Paragraph('一、总体情况'), table, new Paragraph('落款')], '年报'))
  expect(running(document)).toEqual(['一、总体情况', '落款'])
  expect(grid(document)).toEqual([
    ['0:结果', '1+2:申请人情况'],
    ['1:商业 企业', '2:总计'],
    ['0:三', '1:1', '2:'],
    ['1:2', '2:2'],
  ])
  expect(document.format).toBe('docx')
  expect(document.title).toBe('年报')
  expect(wrongPlaces(document)).toEqual([])
})

test('a Word file without a word is refused as empty', async () => {
  expect(await refusalOf(await wordFile([new Paragraph('')]))).toBe('empty')
})

test('numbers that Word writes by itself are part of the words', async () => {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) =>
    ({ level: at, format, text, alignment: AlignmentType.LEFT }) as const
  const levels = [
    level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
    level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
    level(2, LevelFormat.DECIMAL, '%3.'),
  ]
  const paragraph = (text: string, at: number) =>
    new Paragraph({ text, numbering: { reference: 'headings', level: at } })
  const children = [
    ...[paragraph('总体情况', 0), paragraph('主动公开', 1), paragraph('依申请公开', 1)],
    ...[
      paragraph('主动公开政府信息情况', 0),
      paragraph('其他', 1),
      paragraph('属于国家秘密', 2),
      new Paragraph('落款'),
    ],
  ]
  const file = new Document({ numbering: { config: [{ reference: 'headings', levels }] }, sections: [{ children }] })
  const document = await opened(new Uint8Array(await Packer.toBuffer(file)))
  expect(running(document)).toEqual([
    ...['一、总体情况', '（一）主动公开', '（二）依申请公开'],
    ...['二、主动公开政府信息情况', '（一）其他', '1.属于国家秘密', '落款'],
  ])
})
