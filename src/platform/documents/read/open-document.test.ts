import { describe, expect, test } from 'vitest'
import { documentRefusalText } from './refusals.zh.ts'
import { largestDocument } from './open-document.ts'
import { opened, refusalOf } from './testing/opened.ts'
import { zipOf } from './testing/zip-of.ts'

const wordTypes = {
  name: '[Content_Types].xml',
  content: '<Override PartName="/word/document.xml" ContentType="x.wordprocessingml.document.main+xml"/>',
}
const oleStart = Buffer.from('d0cf11e0a1b11ae1', 'hex')

describe('the bytes decide what a file is, not its name', () => {
  test('a page named .doc opens as a page', async () => {
    expect((await opened('<html><body>年度报告', '年报.doc')).format).toBe('html')
  })

  test('text named .pdf opens as text, with the offsets of the file itself', async () => {
    const document = await opened('一、总体情况\r\n规章|3', '年报.pdf')
    expect(document.format).toBe('text')
    expect(document.text).toBe('一、总体情况\r\n规章|3')
  })

  test('text that mentions tags is not a page', async () => {
    expect((await opened('收到申请 3 件，比上年 <5 件')).format).toBe('text')
  })
})

describe('files that are refused', () => {
  test.each<[string, string | Uint8Array, keyof typeof documentRefusalText]>([
    ['no bytes', '', 'empty'],
    ['only spaces', ' \r\n\t　', 'empty'],
    ['a page that shows nothing', '<html><body><script>1</script>', 'empty'],
    ['a page of pictures only', '<html><body><img src="scan.jpg">', 'picture-only'],
    ['more than 20 MB', Buffer.alloc(largestDocument + 1, 'a'), 'too-large'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'picture-only'],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'picture-only'],
    ['a TIFF scan', Buffer.from('49492a0008000000', 'hex'), 'picture-only'],
    ['an old Word file', Buffer.concat([oleStart, Buffer.alloc(600)]), 'old-office'],
    ['a locked Word file', Buffer.concat([oleStart, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['RTF', '{\\rtf1\\ansi hello}', 'old-office'],
    [
      'one-file Word XML',
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
      'old-office',
    ],
    ['RAR', Buffer.from('526172211a0700', 'hex'), 'archive'],
    ['7z', Buffer.from('377abcaf271c', 'hex'), 'archive'],
    ['a zip of reports', zipOf([{ name: '年报.docx', content: 'x' }]), 'archive'],
    ['a locked zip', zipOf([{ name: '年报.docx', content: 'x', locked: true }]), 'encrypted'],
    ['OFD', zipOf([{ name: 'OFD.xml', content: '<OFD/>' }]), 'ofd'],
    ['ODF', zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]), 'unknown-type'],
    ['a presentation', zipOf([{ name: '[Content_Types].xml', content: 'presentationml' }]), 'unknown-type'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256), 'unknown-type'],
  ])('%s', async (_, content, code) => {
    expect(await refusalOf(content)).toBe(code)
  })

  test('each in words that say what to do', () => {
    for (const words of Object.values(documentRefusalText)) expect(words).toMatch(/请|无法|没有/)
  })
})

describe('hostile archives', () => {
  test('a part that unpacks to far more than its size is refused before it is unpacked', async () => {
    const bomb = zipOf([wordTypes, { name: 'word/document.xml', content: Buffer.alloc(60_000_000) }])
    expect(await refusalOf(bomb)).toBe('archive-bomb')
  })

  test('a part that lies about its size is never unpacked past its claim', async () => {
    const liar = zipOf([wordTypes, { name: 'word/document.xml', content: Buffer.alloc(60_000_000), claims: 5000 }])
    expect(await refusalOf(liar)).toBe('damaged')
  })

  test('five thousand parts are refused', async () => {
    const parts = Array.from({ length: 5000 }, (_, at) => ({ name: `word/${at}.xml`, content: '' }))
    expect(await refusalOf(zipOf([wordTypes, ...parts]))).toBe('archive-bomb')
  })

  test('entities that would multiply are refused', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "哈哈"><!ENTITY c "&b;&b;&b;">]><w:document>&c;</w:document>'
    expect(await refusalOf(zipOf([wordTypes, { name: 'word/document.xml', content: laughs }]))).toBe('damaged')
  })

  test('parts with a path out of the archive are refused', async () => {
    expect(await refusalOf(zipOf([wordTypes, { name: '../../etc/passwd', content: '' }]))).toBe('damaged')
  })

  test('an archive cut short is refused as damaged', async () => {
    const whole = zipOf([wordTypes, { name: 'word/document.xml', content: '<w:document/>' }])
    expect(await refusalOf(whole.subarray(0, -30))).toBe('damaged')
  })

  test('a Word file whose document is missing or no XML is refused as damaged', async () => {
    expect(await refusalOf(zipOf([wordTypes]))).toBe('damaged')
    expect(await refusalOf(zipOf([wordTypes, { name: 'word/document.xml', content: '<w:document' }]))).toBe('damaged')
  })
})
