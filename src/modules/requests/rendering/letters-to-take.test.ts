import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import { pdfOfLetter } from '../../../platform/documents/write/letter-pdf.ts'
import { pagesOfEnclosures } from '../actions/enclosure-pages.ts'
import { lettersAsWord, lettersToPrint, letterWithEnclosures, type LetterToTake } from './letters-to-take.ts'

const letter: OfficialLetter = {
  ...{ organName: '示范县教育局', head: 'red', number: '示教公开〔2026〕1号', title: '政府信息予以公开告知书' },
  ...{
    addressee: '王小明',
    blocks: [{ kind: 'paragraph', text: '现予公开。', locked: true }],
    attachments: ['明细.txt'],
  },
  ...{ signedBy: '示范县教育局', date: null, sealed: true, note: null, copiesTo: [] },
}

const plain: LetterToTake = { name: '甲告知书', letter, enclosures: [] }
const bytes = new TextEncoder().encode('明细的内容')
const enclosed: LetterToTake = { name: '乙告知书', letter, enclosures: [{ name: '明细.txt', bytes }] }

test('letters without enclosures are one PDF', async () => {
  const printed = await lettersToPrint(plain, [plain])
  expect(printed).toMatchObject({ packed: false, name: '待送达文书2件.pdf' })
  expect(Buffer.from(printed.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
})

test('what goes along with a letter is in the batch as with the single letter, in a folder of its own', async () => {
  const printed = await lettersToPrint(plain, [enclosed])
  const word = await lettersAsWord([plain, enclosed])
  const single = await letterWithEnclosures(enclosed)
  for (const zip of [printed.bytes, word, single]) {
    expect(Buffer.from(unzipSync(zip)['附件/乙告知书/明细.txt'] ?? []).toString()).toBe('明细的内容')
  }
  expect(Object.keys(unzipSync(printed.bytes))).toContain('待送达文书2件.pdf')
  expect(Object.keys(unzipSync(word)).filter((name) => name.endsWith('.docx'))).toHaveLength(2)
})

test('pages are counted where all files are PDF, and left open where one is not', async () => {
  const pdf = await pdfOfLetter(letter)
  const files = new Map([
    ['a', pdf],
    ['b', pdf],
    ['text', bytes],
    ['broken', new TextEncoder().encode('%PDF-1.7 nothing')],
  ])
  const pagesOf = (...ids: readonly string[]) =>
    pagesOfEnclosures(
      (id) => Promise.resolve(files.get(id)),
      ids.map((fileId) => ({ fileId })),
    )
  expect(await pagesOf('a', 'b')).toBe(2)
  expect(await pagesOf('a', 'text')).toBeNull()
  expect(await pagesOf('broken')).toBeNull()
  expect(await pagesOf('purged')).toBeNull()
  expect(await pagesOf()).toBeNull()
})
