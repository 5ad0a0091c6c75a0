import { expect, test } from 'vitest'
import type { PaperBlock } from '../../../kernel/paper.ts'
import { openDocument } from '../read/open-document.ts'
import { blocksWithPictures } from '../read/html/blocks-of-html.ts'
import { pdfOfGazette, type PrintedGazette } from './pdf-of-gazette.ts'
import { settablePictures } from './settable-pictures.ts'
import { aPng } from './testing/a-png.ts'

const paragraphs = (count: number): PaperBlock[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ kind: 'paragraph' as const },
    text: `第${at + 1}条　县人民政府有关部门应当按照职责分工，做好城乡环境卫生管理工作，及时公布办理结果，接受社会监督。`,
  }))

const table: PaperBlock = {
  ...{ kind: 'table', caption: '收费标准', showCaption: true, widths: [2, 1], headRows: 1 },
  rows: [[{ text: '项目' }, { text: '标准' }], [{ text: '居民用水', rows: 2 }, { text: '2.80' }], [{ text: '3.10' }]],
}

const issue: PrintedGazette = {
  ...{
    name: '示范县人民政府公报',
    number: '2026年第3期（总第12期）',
    day: '2026年3月31日出版',
    author: '示范县人民政府',
  },
  ...{ imprint: ['主办：示范县人民政府'], size: '16k', pictures: new Map() },
  sections: [
    {
      name: '规章',
      texts: [{ title: '示范县城乡环境卫生管理办法', documentNumber: '示政令第1号', blocks: paragraphs(70) }],
    },
    {
      name: '政府文件',
      texts: ['甲', '乙', '丙'].map((letter) => ({
        ...{ title: `关于做好${letter}项工作的通知`, documentNumber: `示政发〔2026〕${letter}号` },
        blocks: [...paragraphs(20), table],
      })),
    },
  ],
}

const titles = issue.sections.flatMap(({ texts }) => texts.map(({ title }) => title))

async function linesOf(pdf: Uint8Array) {
  const opened = await openDocument({ name: 'gazette.pdf', bytes: pdf })
  if (!opened.ok) throw new Error(opened.refusal.message)
  return opened.value.lines.map(({ cells, page }) => ({ page, text: cells.map(({ text }) => text).join(' ') }))
}

test('the contents name the very page each text begins on, and so does what is kept', async () => {
  const { pdf, begins, pages } = await pdfOfGazette(issue)
  const lines = await linesOf(pdf)
  expect(begins).toHaveLength(titles.length)
  expect(pages).toBe(Math.max(...lines.map(({ page }) => page ?? 0)))
  const contents = lines.flatMap(({ page, text }) => (page === 2 ? [text] : [])).join('')
  for (const [at, title] of titles.entries()) {
    const named = new RegExp(`${title}（[^）]+） *(?:\\. ?)+(\\d+)`).exec(contents)?.[1]
    expect(named, title).toBe(String(begins[at]))
    const shown = lines.filter(({ page, text }) => (page ?? 0) > 2 && text.includes(title))
    expect(shown.map(({ page }) => page)).toEqual([begins[at]])
  }
})

test('the number of a page is printed on it, and none on the cover', async () => {
  const lines = await linesOf((await pdfOfGazette(issue)).pdf)
  const printed = lines.flatMap(({ page, text }) => {
    const number = /^—\s*(\d+)\s*—$/.exec(text)?.[1]
    return number === undefined ? [] : [{ page, number: Number(number) }]
  })
  expect(printed.length).toBeGreaterThan(4)
  for (const { page, number } of printed) expect(number).toBe(page)
  expect(printed.some(({ page }) => page === 1)).toBe(false)
})

test('tables stay tables', async () => {
  const { pdf } = await pdfOfGazette(issue)
  const opened = await openDocument({ name: 'gazette.pdf', bytes: pdf })
  if (!opened.ok) throw new Error(opened.refusal.message)
  const rows = opened.value.lines.filter(({ table }) => table !== undefined)
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toContainEqual(['居民用水', '2.80'])
})

test('pictures of the texts are in it, each once, and one that is broken is named where it stood', async () => {
  const picture = aPng(900, 600)
  const pictures = await settablePictures(
    new Map([
      ['/a', picture],
      ['/b', aPng(400, 3000)],
      ['/broken', picture.subarray(0, 300)],
      ['/huge', hugePng()],
      ['/words', new TextEncoder().encode('不是图片')],
    ]),
  )
  expect([...pictures.keys()]).toEqual(['/a', '/b'])
  const html = `<p>规划范围见图：<img src="/a" alt="规划范围" /></p><table><tr><td><img src="/b" /></td></tr></table>
    <p><img src="/broken" alt="分区" /></p>`
  const blocks = blocksWithPictures(html, new Set(pictures.keys()))
  const texts = [{ title: '关于规划范围的公告', documentNumber: '', blocks }]
  const { pdf } = await pdfOfGazette({ ...issue, pictures, sections: [{ name: '政府文件', texts }] })
  const opened = await openDocument({ name: 'gazette.pdf', bytes: pdf })
  if (!opened.ok) throw new Error(opened.refusal.message)
  expect(opened.value.pictures).toBe(2)
  expect(opened.value.text).toContain('（图：分区，见网站发布的原文）')
})

/** Claims to be 60,000 pixels wide and high. */
function hugePng(): Uint8Array {
  const png = aPng(2, 2)
  new DataView(png.buffer, png.byteOffset).setUint32(16, 60_000)
  new DataView(png.buffer, png.byteOffset).setUint32(20, 60_000)
  return png
}
