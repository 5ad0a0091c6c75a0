import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pdfOf, rule, write } from '../read/testing/pdf-of.ts'
import { zipOf } from '../read/testing/zip-of.ts'
import { docxOfPaper } from '../write/docx-of-paper.ts'
import { pdfOfPaper } from '../write/pdf-of-paper.ts'
import { hiddenTextUnderBoxes } from './check-redacted-pdf.ts'
import { checkRedacted } from './check-redacted.ts'

const kindsIn = async (bytes: Uint8Array, ...hidden: string[]) =>
  (await checkRedacted(bytes, hidden)).map(({ kind }) => kind)
const boxOver = (x: number, y: number) => `0 g ${x} ${y - 3} 120 16 re f\n`
const paper = (text: string, author = '') => ({ title: '批复', author, blocks: [{ kind: 'paragraph', text }] as const })

test('a name under a black box is found on its page', async () => {
  const covered = `${write('张某某身份证', 72, 700)}${boxOver(72, 700)}`
  const findings = await checkRedacted(pdfOf([write('第一页', 72, 700), covered]), ['张某某', '李某某'])
  expect(findings).toEqual([
    { kind: 'text-left', place: '第2页', hidden: '张某某', message: expect.stringContaining('复制') },
  ])
  expect(await hiddenTextUnderBoxes(pdfOf([covered]), ['张某某'])).toHaveLength(1)
})

test('a name set with spaces, in pieces or in full-width letters is found', async () => {
  const pieces = `${write('张', 72, 700)}${write('某 ', 90, 700)}${write('某', 110, 700)}${write('ＡＢ１２', 72, 600)}`
  expect(await kindsIn(pdfOf([pieces]), '张某某', 'ab12')).toEqual(['text-left', 'text-left'])
})

test('a name broken over two pages is found', async () => {
  const broken = pdfOf([write('张某', 72, 60), write('某', 72, 760)])
  expect(await checkRedacted(broken, ['张某某'])).toMatchObject([{ place: '跨页' }])
})

test('a well redacted PDF has no finding', async () => {
  expect(await kindsIn(pdfOf([write('关于征地的批复', 72, 700) + boxOver(200, 700)]), '张某某', '')).toEqual([])
  expect(await kindsIn(await pdfOfPaper(paper('关于征地的批复')), '张某某')).toEqual([])
})

test('words left in properties, bookmarks and comments are found', async () => {
  const wide = Buffer.from('\ufeff张某某', 'utf16le').swap16().toString('hex')
  const file = (object: string, trailer = '') => pdfOf([write('批复', 72, 700)], { objects: [object], trailer })
  expect(await kindsIn(file(`<< /Title <${wide}> >>`), '张某某')).toEqual(['text-left'])
  expect(await kindsIn(file(`<< /Author <${wide}> >>`, '/Info 8 0 R'), '张某某')).toEqual(['text-left', 'properties'])
})

test('words left in a description packed away are found', async () => {
  const packed = deflateSync(Buffer.from('<dc:creator>张某某</dc:creator>')).toString('latin1')
  const object = `<< /Type /Metadata /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
  expect(await kindsIn(pdfOf([write('批复', 72, 700)], { objects: [object] }), '张某某')).toEqual(['text-left'])
})

test('an earlier version under the present one is found, with the words it still has', async () => {
  const first = pdfOf([write('张某某身份证', 72, 700)])
  const drawing = write('已隐去', 72, 700)
  const update = `7 0 obj\n<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream\nendobj\n`
  const previous = /startxref\s+(\d+)/.exec(first.toString('latin1'))?.[1] ?? ''
  const table = `xref\n7 1\n${String(first.length).padStart(10, '0')} 00000 n \n`
  const trailer = `trailer\n<< /Size 8 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${first.length + update.length}\n%%EOF\n`
  const saved = Buffer.concat([first, Buffer.from(update + table + trailer, 'latin1')])
  expect(await hiddenTextUnderBoxes(saved, ['张某某'])).toEqual([])
  expect(await kindsIn(saved, '张某某')).toEqual(['earlier-versions', 'text-in-earlier-version'])
})

test.each([
  ['<< /Type /Annot /Subtype /Redact >>', 'mark-not-applied'],
  ['<< /Type /Annot /Subtype /Square >>', 'annotations'],
  ['<< /Type /Filespec /EF << >> /EmbeddedFiles 1 >>', 'attachments'],
  ['<< /OCProperties << >> >>', 'layers'],
])('%s is found', async (object, kind) => {
  expect(await kindsIn(pdfOf([write('批复', 72, 700)], { objects: [object] }))).toEqual([kind])
})

test('pages nobody can read are said to be unread', async () => {
  const picture = '<< /Subtype /Image /Width 1 /Height 1 /Length 1 >>\nstream\nx\nendstream'
  const withPicture = (page: string) => pdfOf([write('批复', 72, 700), page], { objects: [picture] })
  expect(await checkRedacted(withPicture(rule(0, 0, 9, 9)), [])).toMatchObject([
    { kind: 'pages-unread', place: '第2页' },
  ])
  expect(await kindsIn(pdfOf([write('批复', 72, 700), write('\ue000\ue001\ue002', 72, 700)]))).toEqual(['pages-unread'])
  expect(await kindsIn(withPicture(write('附图', 72, 700)))).toEqual(['pictures-unread'])
})

test('a Word file with the words in text, properties or a comment is found out', async () => {
  const docx = await docxOfPaper(paper('张某某的批复', '张某某'))
  expect(await checkRedacted(docx, ['张某某'])).toMatchObject([
    { kind: 'text-left', place: '正文' },
    { kind: 'text-left', place: '文件属性' },
    { kind: 'properties' },
  ])
})

test('what a Word file keeps out of sight is found: deleted, moved, hidden and remarked words, pictures, attachments', async () => {
  const docx = zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content:
        '<w:document><w:r><w:t>张</w:t></w:r><w:r><w:t>某某</w:t></w:r><w:del><w:delText>李某某</w:delText></w:del>' +
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>王某某</w:t></w:r><wp:docPr descr="赵某某"/></w:document>',
    },
    {
      name: 'word/comments.xml',
      content: '<w:comments><w:comment w:author="钱某某"><w:t>孙某某</w:t></w:comment></w:comments>',
    },
    { name: 'word/embeddings/oleObject1.bin', content: 'x' },
    { name: 'word/media/image1.png', content: 'x' },
    { name: 'docProps/thumbnail.jpeg', content: 'x' },
  ])
  const names = ['张某某', '李某某', '王某某', '赵某某', '钱某某', '孙某某']
  const findings = await checkRedacted(docx, names)
  expect(findings.flatMap(({ hidden }) => hidden ?? []).sort()).toEqual(names.toSorted())
  expect(findings.flatMap(({ kind }) => (kind === 'text-left' ? [] : kind))).toEqual([
    'tracked-changes',
    'comments',
    'concealed-text',
    'attachments',
    'thumbnail',
    'pictures-unread',
  ])
})

test.each([
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['a broken PDF', Buffer.from('%PDF-1.7 nothing')],
  ['another archive', zipOf([{ name: 'a.txt', content: 'x' }])],
  ['nothing', new Uint8Array()],
])('%s is said to be unchecked, never clean', async (_, bytes) => {
  expect(await kindsIn(bytes, '张某某')).toEqual(['unreadable'])
})
