import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openDocument } from '../read/open-document.ts'
import { pdfOf, write } from '../read/testing/pdf-of.ts'
import { zipOf } from '../read/testing/zip-of.ts'
import { docxOfPaper } from '../write/docx-of-paper.ts'
import { pdfOfPaper } from '../write/pdf-of-paper.ts'
import { checkRedacted } from './check-redacted.ts'
import { stripMetadata } from './strip-metadata.ts'

const paper = {
  title: '批复',
  author: '张某某',
  blocks: [{ kind: 'paragraph', text: '关于征地的批复全文如下。' }],
} as const

async function stripped(bytes: Uint8Array): Promise<Uint8Array> {
  const outcome = await stripMetadata(bytes)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const outcome = await openDocument({ name: 'file', bytes })
  return outcome.ok ? outcome.value.text : outcome.refusal.code
}

test('a Word file loses its author and keeps its words', async () => {
  const before = await docxOfPaper(paper)
  const after = await stripped(before)
  expect(await checkRedacted(after, ['张某某'])).toEqual([])
  expect(await textOf(after)).toBe(await textOf(before))
})

test('a photo within a Word file tells no more where it was taken', async () => {
  const place = new TextEncoder().encode('xGPS 39.9 116.4')
  const photo = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, place.length + 2, ...place, 0xff, 0xd9])
  const word = {
    'word/document.xml': '<w:document/>',
    '[Content_Types].xml': '<Types/>',
    'word/media/image1.jpeg': photo,
  }
  const after = unzipSync(await stripped(zipSync(asBytes(word))))
  expect([...(after['word/media/image1.jpeg'] ?? [])]).toEqual([0xff, 0xd8, 0xff, 0xd9])
})

function asBytes(parts: Readonly<Record<string, string | Uint8Array>>) {
  const named = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  ])
  return Object.fromEntries(named)
}

test('a Word file is stripped to the same bytes every time', async () => {
  const before = await docxOfPaper(paper)
  expect(await stripped(before)).toEqual(await stripped(before))
})

test('a Word file loses its first-page picture and the traces of its writers', async () => {
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail'
  const after = await stripped(
    zipOf([
      {
        name: '_rels/.rels',
        content: `<R><Relationship Id="a" Type="${relation}" Target="docProps/thumbnail.jpeg"/></R>`,
      },
      { name: 'word/document.xml', content: '<w:p w:rsidR="00AB12CD"><w:t>批复</w:t></w:p>' },
      { name: 'docProps/thumbnail.jpeg', content: 'x' },
    ]),
  )
  expect(Buffer.from(after).includes('thumbnail')).toBe(false)
  expect(await checkRedacted(after, ['00AB12CD'])).toEqual([])
})

test('a PDF loses its author where that stands openly', async () => {
  const info = '<< /Author (Zhang \\(san\\)) /Subject <FEFF5F20> /CreationDate (D:20260101) >>'
  const before = pdfOf([write('批复', 72, 700)], { objects: [info], trailer: '/Info 8 0 R' })
  const after = await stripped(before)
  expect(after.length).toBe(before.length)
  expect(Buffer.from(after).includes('Zhang')).toBe(false)
  expect(await checkRedacted(after, ['Zhang'])).toEqual([])
})

test('a PDF we wrote loses its author', async () => {
  const after = await stripped(await pdfOfPaper(paper))
  expect(await checkRedacted(after, ['张某某'])).toEqual([])
  expect(await textOf(after)).toContain('关于征地的批复全文如下。')
})

test('where nothing but printing anew helps a file is refused, not half stripped', async () => {
  const packed = '<< /Type /Metadata /Filter /LZWDecode /Length 1 >>\nstream\nx\nendstream'
  for (const bytes of [
    pdfOf([write('批复', 72, 700)], { trailer: '/Encrypt 9 0 R' }),
    pdfOf([write('批复', 72, 700)], { objects: [packed] }),
    zipOf([{ name: 'a.txt', content: 'x' }]),
    new TextEncoder().encode('批复'),
  ]) {
    expect(await stripMetadata(bytes)).toEqual({ ok: false, refusal: 'not-strippable' })
  }
})
