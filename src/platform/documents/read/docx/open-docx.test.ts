import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
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
