import { expect, test } from 'vitest'
import type { Paper, PaperTable } from '../../../kernel/paper.ts'
import { openArchive } from '../read/archive/open-archive.ts'
import { docxOfPaper } from './docx-of-paper.ts'
import { xlsxOfPaper } from './xlsx-of-paper.ts'

const table: PaperTable = {
  kind: 'table',
  caption: '主动公开政府信息情况',
  widths: [2, 1, 1],
  headRows: 1,
  rows: [
    [
      { text: '信息内容', heads: 'column' },
      { text: '数量', heads: 'column', columns: 2 },
    ],
    [
      { text: '规章', heads: 'row', rows: 2 },
      { text: '97191.39', path: 'table2.regulations.issued' },
      { text: '/', path: 'table2.regulations.inForce' },
    ],
    [{ text: '2024' }, { text: '=1+1' }],
  ],
}

const paper: Paper = {
  title: '示范县教育局2024年政府信息公开工作年度报告',
  titleLines: ['示范县教育局', '2024年政府信息公开工作年度报告'],
  author: '示范县教育局',
  blocks: [
    { kind: 'heading', level: 1, text: '二、主动公开政府信息情况' },
    { kind: 'paragraph', text: '第一段<b>&。' },
    table,
    { ...table, showCaption: true },
    { kind: 'signature', lines: ['示范县教育局', '2025年1月9日'] },
  ],
}

test('a Word document has the page, fonts and indent of an official document', async () => {
  const part = await partsOf(await docxOfPaper(paper))
  const body = part('word/document.xml')
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  expect(body).toContain('第一段&lt;b&gt;&amp;。')
  for (const font of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312']) {
    expect(part('word/styles.xml')).toContain(`w:eastAsia="${font}"`)
  }
  expect(part('word/styles.xml')).toContain('w:firstLineChars="200"')
  expect(part('word/footer1.xml')).toMatch(/— [^]*PAGE[^]* —/)
})

test('a Word document states its title and author', async () => {
  const properties = (await partsOf(await docxOfPaper(paper)))('docProps/core.xml')
  expect(properties).toContain(`<dc:title>${paper.title}</dc:title>`)
  expect(properties).toContain(`<dc:creator>${paper.author}</dc:creator>`)
})

test('tables of a Word document repeat their head, keep merged cells and stay on one page', async () => {
  const body = (await partsOf(await docxOfPaper(paper)))('word/document.xml')
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(body.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(2)
  expect(body.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2)
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(6)
  expect(body.match(/<w:keepNext\/>/g)).toHaveLength(2 * 5 + 2)
})

test('a workbook has the words on one sheet and every table on one of its own', async () => {
  const part = await partsOf(await xlsxOfPaper(paper))
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((found) => found[1])
  expect(names).toEqual(['正文', '主动公开政府信息情况', '主动公开政府信息情况2'])
})

test('figures of a workbook are numbers, whatever else looks like one stays text', async () => {
  const sheet = (await partsOf(await xlsxOfPaper(paper)))('xl/worksheets/sheet2.xml')
  expect(sheet).toMatch(/<c r="B2" s="\d+"><v>97191\.39<\/v><\/c>/)
  expect(sheet).toMatch(/<c r="C2" s="\d+" t="s">/)
  expect(sheet).toMatch(/<c r="B3" s="\d+" t="s">/)
  expect(sheet).toMatch(/<c r="C3" s="\d+" t="s">/)
  expect(sheet).toContain('<mergeCell ref="B1:C1"/>')
  expect(sheet).toContain('<mergeCell ref="A2:A3"/>')
})

test('sheets print on A4 with their heads on every page', async () => {
  const part = await partsOf(await xlsxOfPaper({ ...paper, blocks: [{ ...table, widths: Array<number>(15).fill(1) }] }))
  expect(part('xl/worksheets/sheet2.xml')).toMatch(/<pageSetup paperSize="9" orientation="landscape"/)
  expect(part('xl/worksheets/sheet1.xml')).toMatch(/<pageSetup paperSize="9" orientation="portrait"/)
  expect(part('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^>]*>&apos;主动公开政府信息情况&apos;!\$1:\$1</)
})

async function partsOf(bytes: Uint8Array): Promise<(path: string) => string> {
  const archive = await openArchive(bytes)
  if (!archive.ok) throw new Error(archive.refusal)
  return (path) => archive.value.part(path) ?? ''
}
