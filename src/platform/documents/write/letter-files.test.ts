import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { LetterBlock, OfficialLetter } from '../../../kernel/official-letter.ts'
import { openArchive } from '../read/archive/open-archive.ts'
import { openDocument } from '../read/open-document.ts'
import { docxOfLetter } from './letter-docx.ts'
import { pdfOfLetter, pdfOfLetters } from './letter-pdf.ts'
import { aLetter } from './testing/a-letter.ts'

const writers = [
  ['Word file', docxOfLetter],
  ['PDF', pdfOfLetter],
] as const

const paragraphs = (count: number): LetterBlock[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'paragraph',
    text: `第${at + 1}段。经查，您申请获取的信息属于本机关公开的政府信息，现依照您要求的形式提供给您，请查收。`,
  }))

test.each(writers)('a %s says everything in the order of an official document', async (_, written) => {
  const text = await textOf(await written(aLetter()))
  const order = [
    '示范县自然资源局示自然资公开〔2026〕12号政府信息公开申请答复书某某：您于2026年3月2日',
    '柳林镇建设用地的批复以及勘测定界图一、答复内容（一）予以公开的部分经查',
    '提供信息清单序号名称1批复四页如不服本答复',
    '提起行政诉讼。附件：1.建设用地批复2.勘测定界图示范县自然资源局2026年3月9日（联系人：公开科）',
    '抄送：示范县人民政府办公室，示范县司法局。示范县自然资源局2026年3月9日印发',
  ]
  const places = order.map((words) => text.indexOf(words))
  expect(places, text).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test.each(writers)('a %s of a plain draft has no red head, number, day and copies', async (_, written) => {
  const draft = aLetter({ head: 'plain', number: null, date: null, note: null, copiesTo: [], attachments: [] })
  const text = await textOf(await written(draft))
  expect(text).toContain('示范县自然资源局政府信息公开申请答复书某某：')
  expect(text).toContain('提起行政诉讼。示范县自然资源局年月日')
  expect(text).not.toMatch(/抄送|附件|〔/)
})

test.each(writers)('whatever is written into a letter is only words in a %s', async (_, written) => {
  const hostile =
    '#panic("x") $x$ *粗* <w:p/> &amp; ]]> <script>alert(1)</script> \\input{a} {{x}} \u0000\u0007\u202e倒\ud800'
  const letter = aLetter({
    title: hostile,
    addressee: hostile,
    note: hostile,
    signedBy: hostile,
    number: hostile,
    attachments: [hostile],
    copiesTo: [hostile],
    blocks: [
      { kind: 'paragraph', text: hostile },
      { kind: 'quote', text: hostile },
    ],
  })
  const text = await textOf(await written(letter))
  expect(text.split('#panic("x")$x$*粗*<w:p/>&amp;]]><script>alert(1)</script>\\input{a}{{x}}倒').length).toBe(11)
})

test.each(writers)('any words whatever make a %s that opens', async (_, written) => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  const words = fc.record({ title: text, addressee: text, note: text, signedBy: text, organName: text })
  await fc.assert(
    fc.asyncProperty(words, text, async (given, said) => {
      const letter = aLetter({ ...given, blocks: [{ kind: 'paragraph', text: said }], attachments: [said] })
      expect((await openDocument({ name: 'letter', bytes: await written(letter) })).ok).toBe(true)
    }),
    { numRuns: 15 },
  )
})

test('a rare character no font has does not stop a letter', async () => {
  expect((await open(await pdfOfLetter(aLetter({ addressee: '𪚥某' })))).numPages).toBeGreaterThan(0)
})

test('a PDF is A4, tagged, in Chinese, and states its title and organ', async () => {
  const pdf = await open(await pdfOfLetter(aLetter()))
  const { info } = (await pdf.getMetadata()) as unknown as { info: object }
  expect(info).toMatchObject({ Title: '政府信息公开申请答复书', Author: '示范县自然资源局', Language: 'zh-CN' })
  expect((await pdf.getMarkInfo())?.Marked).toBe(true)
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
})

test('the text of a PDF keeps to the margins of 37, 35, 28 and 26 mm, 22 lines a page', async () => {
  const pdf = await open(await pdfOfLetter(aLetter({ head: 'plain', blocks: paragraphs(40) })))
  const lines = (await placed(pdf, 2)).filter(({ text }) => !text.includes('—'))
  const mm = (points: number) => (points / 72) * 25.4
  expect(mm(Math.min(...lines.map(({ x }) => x)))).toBeCloseTo(28, 0)
  expect(mm(Math.max(...lines.map(({ x, width }) => x + width)))).toBeLessThan(210 - 26 + 0.5)
  expect(mm(Math.max(...lines.map(({ y, size }) => y + size * 0.86)))).toBeLessThan(297 - 37 + 1)
  expect(mm(Math.min(...lines.map(({ y }) => y)))).toBeGreaterThan(35)
  expect(new Set(lines.map(({ y }) => Math.round(y))).size).toBe(22)
})

test('a line of a PDF holds 28 characters', async () => {
  const blocks = [{ kind: 'paragraph', text: '县'.repeat(200) }] as const
  const pdf = await open(await pdfOfLetter(aLetter({ head: 'plain', blocks })))
  const lines = (await placed(pdf, 1)).filter(({ text }) => /^县+$/.test(text))
  expect(lines.map(({ text }) => text.length).slice(0, 3)).toEqual([26, 28, 28])
})

test('the red head begins 72 mm below the edge of the paper', async () => {
  const pdf = await open(await pdfOfLetter(aLetter()))
  const mark = (await placed(pdf, 1)).find(({ text }) => text.includes('示范县'))
  expect(mark?.size).toBeCloseTo(48)
  expect(((842 - (mark?.y ?? 0) - 0.86 * 48) / 72) * 25.4).toBeCloseTo(72, 0)
})

test('page numbers stand right on odd and left on even pages, from 1 in every letter of a batch', async () => {
  const letter = aLetter({ blocks: paragraphs(14) })
  const alone = (await open(await pdfOfLetter(letter))).numPages
  const pdf = await open(await pdfOfLetters([letter, letter]))
  expect(pdf.numPages).toBe(2 * alone)
  for (let page = 1; page <= pdf.numPages; page++) {
    const number = ((page - 1) % alone) + 1
    const parts = await placed(pdf, page)
    expect(parts.map(({ text }) => text).join('')).toContain(`— ${number} —`)
    const x = parts.find(({ text }) => text.includes('—'))?.x ?? 0
    expect(x > 300).toBe(number % 2 === 1)
  }
})

test('a plain letter of one page shows no page number', async () => {
  const text = await textOf(await pdfOfLetter(aLetter({ head: 'plain', copiesTo: [], blocks: paragraphs(2) })))
  expect(text).not.toContain('—')
})

test('however long a letter is, its signature never stands on a page without text above it', async () => {
  for (let count = 1; count <= 14; count++) {
    const letter = aLetter({ blocks: paragraphs(count), copiesTo: [], attachments: [] })
    const pdf = await open(await pdfOfLetter(letter))
    const last = (await placed(pdf, pdf.numPages)).map(({ text }) => text).join('')
    expect(last, `${count} paragraphs`).toMatch(/请查收。[^]*2026年3月9日[^]*公开科/)
  }
})

test('a Word file has the page, the fonts and the numbers of an official document', async () => {
  const part = await partsOf(aLetter())
  const body = part('word/document.xml')
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  expect(body).toMatch(/<w:tblpPr [^>]*w:tblpYSpec="bottom"/)
  const styles = part('word/styles.xml')
  for (const font of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312']) expect(styles).toContain(font)
  expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  const footers = [1, 2, 3].map((at) => part(`word/footer${at}.xml`))
  expect(
    footers.filter((footer) => footer.includes('PAGE')).map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)?.[1]),
  ).toEqual(['right', 'left'])
})

test('only a letter with a red head has red in it', async () => {
  const red = (await partsOf(aLetter()))('word/document.xml')
  expect(red).toContain('<w:pStyle w:val="LetterMark"/>')
  expect(red).toMatch(/<w:bottom w:val="single" w:color="FF0000"/)
  const plain = (await partsOf(aLetter({ head: 'plain' })))('word/document.xml')
  expect(plain).not.toMatch(/LetterMark|FF0000/)
  expect(plain).toMatch(/<w:titlePg\/>/)
})

async function textOf(bytes: Uint8Array): Promise<string> {
  const outcome = await openDocument({ name: 'letter', bytes })
  if (!outcome.ok) throw new Error(outcome.refusal.message)
  return outcome.value.text.replace(/\s/g, '')
}

async function partsOf(letter: OfficialLetter): Promise<(path: string) => string> {
  const archive = await openArchive(await docxOfLetter(letter))
  if (!archive.ok) throw new Error(archive.refusal)
  return (path) => archive.value.part(path) ?? ''
}

function open(bytes: Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
}

async function placed(pdf: Awaited<ReturnType<typeof open>>, page: number) {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    return [{ text: item.str, x, y, size, width: item.width }]
  })
}
