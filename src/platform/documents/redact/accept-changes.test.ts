import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipOf } from '../read/testing/zip-of.ts'
import { acceptChanges } from './accept-changes.ts'
import { checkRedacted } from './check-redacted.ts'
import { stripMetadata } from './strip-metadata.ts'

const by = 'w:id="1" w:author="张某某" w:date="2026-01-05T09:00:00Z"'
const run = (text: string, kind = 't') => `<w:r><w:${kind}>${text}</w:${kind}></w:r>`
const paragraph = (content: string, properties = '') => `<w:p>${properties}${content}</w:p>`
const endGone = (kind = 'del') => `<w:pPr><w:rPr><w:${kind} ${by}/></w:rPr></w:pPr>`

test('what was inserted stays, what was deleted goes', () => {
  const text = `${run('二十')}<w:del ${by}>${run('日', 'delText')}</w:del><w:ins ${by}>${run('个工作日')}</w:ins>`
  expect(acceptChanges(paragraph(text))).toBe(paragraph(run('二十') + run('个工作日')))
})

test('what was moved stands where it was moved to', () => {
  const moved = `<w:moveFromRangeStart ${by}/><w:moveFrom ${by}>${run('甲')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>${run('乙')}<w:moveTo ${by}>${run('甲')}</w:moveTo>`
  expect(acceptChanges(paragraph(moved))).toBe(paragraph(run('乙') + run('甲')))
})

test('how things looked before is forgotten', () => {
  const look = `<w:rPr><w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>`
  expect(acceptChanges(paragraph(`<w:r>${look}<w:t>甲</w:t></w:r>`))).toBe(
    paragraph('<w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r>'),
  )
})

test('a deleted box goes with the changes within it', () => {
  const box = `<w:r><w:drawing>${paragraph(`<w:del ${by}>${run('内', 'delText')}</w:del>`)}</w:drawing></w:r>`
  expect(acceptChanges(paragraph(`<w:del ${by}>${box}${run('外', 'delText')}</w:del>${run('留')}`))).toBe(
    paragraph(run('留')),
  )
})

test('a deleted paragraph is gone, but the only one of a cell stays empty', () => {
  const gone = paragraph(`<w:del ${by}>${run('整段', 'delText')}</w:del>`, endGone())
  const kept = paragraph(run('留'))
  expect(acceptChanges(gone + kept)).toBe(kept)
  expect(acceptChanges(`<w:tc>${gone}</w:tc>`)).toBe('<w:tc><w:p><w:pPr><w:rPr></w:rPr></w:pPr></w:p></w:tc>')
})

test.each([
  ['paragraphs that would join', paragraph(run('上段'), endGone()) + paragraph(run('下段'))],
  ['a paragraph end that was moved', paragraph(run('上段'), endGone('moveFrom'))],
  ['a deleted row', `<w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${paragraph(run('格'))}</w:tc></w:tr>`],
  ['a deleted cell', `<w:tc><w:tcPr><w:cellDel ${by}/></w:tcPr>${paragraph(run('格'))}</w:tc>`],
  ['a mark that never ends', `<w:p><w:del ${by}>${run('半', 'delText')}</w:p>`],
])('%s: left to the author', (_, xml) => {
  expect(acceptChanges(xml)).toBeUndefined()
})

test('a text without changes stays as it is to the byte', () => {
  const plain = paragraph(`${run('正文')}<w:r><w:instrText>PAGE</w:instrText></w:r>`)
  expect(acceptChanges(plain)).toBe(plain)
})

test('a Word file loses comments, changes and the names of who made them, and is read as it stands then', async () => {
  const relation = (id: string, target: string) => `<Relationship Id="${id}" Type="x/${id}" Target="${target}"/>`
  const remarked = `<w:commentRangeStart w:id="0"/>${run('二十')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
  const file = zipOf([
    {
      name: '[Content_Types].xml',
      content:
        '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/comments.xml" ContentType="c"/><Override PartName="/word/document.xml" ContentType="d"/></Types>',
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships>${relation('s', 'styles.xml')}${relation('c', 'comments.xml')}${relation('p', 'people.xml')}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document><w:body>${paragraph(`${remarked}<w:del ${by}>${run('日内', 'delText')}</w:del><w:ins ${by}>${run('个工作日内')}</w:ins>`)}</w:body></w:document>`,
    },
    { name: 'word/settings.xml', content: '<w:settings><w:trackRevisions/></w:settings>' },
    { name: 'word/comments.xml', content: `<w:comments><w:comment ${by}>${run('核对')}</w:comment></w:comments>` },
    { name: 'word/people.xml', content: '<w15:people><w15:person w15:author="张某某"/></w15:people>' },
  ])
  const stripped = await stripMetadata(file)
  if (!stripped.ok) throw new Error(stripped.refusal)
  expect((await checkRedacted(stripped.value, ['张某某', '核对', '二十日'])).map(({ kind }) => kind)).toEqual([])
  const parts = unzipSync(stripped.value)
  const words = (name: string) => new TextDecoder().decode(parts[name])
  expect(Object.keys(parts).filter((name) => /comments|people/.test(name))).toEqual([])
  expect(words('word/document.xml')).toContain(`${run('二十')}<w:r></w:r>${run('个工作日内')}`)
  expect(words('word/_rels/document.xml.rels')).toBe(`<Relationships>${relation('s', 'styles.xml')}</Relationships>`)
  expect(words('[Content_Types].xml')).not.toContain('comments')
  expect(words('word/settings.xml')).toBe('<w:settings></w:settings>')
})
