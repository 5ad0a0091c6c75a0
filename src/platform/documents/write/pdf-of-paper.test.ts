import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { Paper, PaperBlock, PaperTable } from '../../../kernel/paper.ts'
import { pdfOfPaper } from './pdf-of-paper.ts'

const paper = (...blocks: PaperBlock[]): Paper => ({
  title: '示范县教育局2024年政府信息公开工作年度报告',
  titleLines: ['示范县教育局', '2024年政府信息公开工作年度报告'],
  author: '示范县教育局',
  blocks,
})

const tableOf = (rows: number): PaperTable => ({
  kind: 'table',
  caption: '表',
  widths: [1, 1],
  headRows: 1,
  rows: [
    [{ text: '表头', heads: 'column', columns: 2 }],
    ...Array.from({ length: rows }, (_, row) => [{ text: `第${row}行` }, { text: String(row) }]),
  ],
})

const paragraphs = (count: number): PaperBlock[] =>
  Array.from({ length: count }, () => ({
    kind: 'paragraph',
    text: '全年通过门户网站主动公开信息5200条，收到申请12件，均已按期办结。',
  }))

test('a PDF is tagged, in Chinese, and states its title and author', async () => {
  const pdf = await open(paper(...paragraphs(1)))
  const { info } = (await pdf.getMetadata()) as unknown as { info: object }
  expect(info).toMatchObject({
    Title: '示范县教育局2024年政府信息公开工作年度报告',
    Author: '示范县教育局',
    Language: 'zh-CN',
  })
  expect((await pdf.getMarkInfo())?.Marked).toBe(true)
})

test('pages are A4 and numbered', async () => {
  const pdf = await open(paper(...paragraphs(30)))
  expect(pdf.numPages).toBeGreaterThan(1)
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
  expect(await textOfPage(pdf, 2)).toMatch(/— 2 —/)
})

test('a table that fits on a page is not cut', async () => {
  const pdf = await open(paper(...paragraphs(8), tableOf(20)))
  expect(await textOfPage(pdf, 1)).not.toContain('表头')
  expect(await textOfPage(pdf, 2)).toMatch(/表头[^]*第0行[^]*第19行/)
})

test('a longer table repeats its head', async () => {
  const pdf = await open(paper(tableOf(45)))
  expect(await textOfPage(pdf, 1)).toMatch(/表头[^]*第0行/)
  expect(await textOfPage(pdf, 2)).toMatch(/表头[^]*第44行/)
})

test('words are never taken for markup', async () => {
  const said = '#set page(width: 1cm) $x$ *粗* _斜_ <label> @引用 `码` [内容] {代码} // 注'
  const pdf = await open(paper({ kind: 'paragraph', text: said }, { kind: 'signature', lines: ['#panic()'] }))
  const text = await textOfPage(pdf, 1)
  expect(text.replace(/\s/g, '')).toContain(said.replace(/\s/g, ''))
  expect(text).toContain('#panic()')
})

test('a character no font has does not stop the report', async () => {
  expect((await open(paper({ kind: 'paragraph', text: '姓名有生僻字𪚥。' }))).numPages).toBe(1)
})

async function open(written: Paper) {
  const bytes = await pdfOfPaper(written)
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
}

async function textOfPage(pdf: Awaited<ReturnType<typeof open>>, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}
