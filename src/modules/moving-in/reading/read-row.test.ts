import { expect, test } from 'vitest'
import { plainOf } from '../../disclosure/public.ts'
import { fieldsOfRow, readHead } from '../domain/read-head.ts'
import { oldSite } from './old-site.ts'
import { readRow } from './read-row.ts'

const files: Readonly<Record<string, string>> = {
  '正文/1.html': '<body><div id="zoom"><p>见<img src="tu.png">图。</p></div></body>',
  '正文/2.txt': '第一行。\n第二行。',
  '正文/tu.png': '',
  '附件/名单.doc': '',
}

const source = {
  paths: Object.keys(files),
  has: (path: string) => path in files,
  read: (path: string) => Promise.resolve(path in files ? new TextEncoder().encode(files[path]) : undefined),
}

function read(cells: Readonly<Record<string, string>>) {
  const { placeOf, selector } = oldSite(source, { origin: '', selector: '' })
  const told: Readonly<Record<string, string>> = { 标题: '甲', 发布日期: '2019-03-05', ...cells }
  const fields = fieldsOfRow(readHead(Object.keys(told)), Object.values(told))
  return readRow({ fields, source, selector, placeOf })
}

test.each(['第一段。\n\n第二段，\n接着的一行。', '　　缩进的一段。\r\n\r\n 另一段 ', '甲 & 乙 < 丙', ''])(
  'the words of %j are those of its paragraphs',
  async (cell) => {
    const { text } = await read({ 正文: cell })
    expect(text.plain).toBe(plainOf(text.body))
  },
)

test('HTML in a cell is cleaned, its pictures and links brought along', async () => {
  const cell = '<p onclick="x()">见<a href="/附件/名单.doc">名单</a><img src="/正文/tu.png"><script>1</script></p>'
  const { text, findings } = await read({ 正文: cell })
  expect(text.files.map(({ path, role }) => [path, role])).toEqual([
    ['附件/名单.doc', 'attachment'],
    ['正文/tu.png', 'image'],
  ])
  expect(text.body).not.toMatch(/onclick|script/)
  expect(findings).toEqual([])
})

test('a text of its own is read from the folder, as a page or as words', async () => {
  expect((await read({ 正文文件: '正文/1.html' })).text).toMatchObject({
    plain: '见图。',
    files: [{ path: '正文/tu.png' }],
  })
  expect((await read({ 正文文件: '.\\正文\\2.txt' })).text.plain).toBe('第一行。\n第二行。')
})

test('attachments are found by paths as people write them; what is missing is said', async () => {
  const { text, findings } = await read({ 正文: '一。', 附件1: '\\附件\\名单.doc', 附件2: '没有.doc' })
  expect(text.files).toMatchObject([{ path: '附件/名单.doc', name: '名单.doc', role: 'attachment' }])
  expect(findings).toEqual([{ kind: 'missing-file', words: '没有.doc' }])
  expect((await read({ 正文文件: '没有.html' })).findings).toEqual([{ kind: 'missing-file', words: '没有.html' }])
})

test('what a row tells is kept as it is written', async () => {
  const row = {
    正文: '一。',
    文号: '示政发〔2019〕1号',
    来源: '县政府办',
    关键词: '防汛；预案',
    原地址: 'http://a.cn/1.html#x',
  }
  expect((await read(row)).text).toMatchObject({
    address: '/1.html',
    facts: { documentNumber: '示政发〔2019〕1号', source: '县政府办', keywords: ['防汛', '预案'] },
  })
})
