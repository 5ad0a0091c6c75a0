import { describe, expect, test } from 'vitest'
import { oldSite } from './old-site.ts'
import { readPage } from './read-page.ts'
import type { OldSource } from './old-source.ts'

function folderOf(...paths: string[]): OldSource {
  return { paths, has: (path) => paths.includes(path), read: () => Promise.resolve(undefined) }
}

/** Reads a page that lay at this path, beside these files. */
function read(path: string, html: string | Uint8Array, beside: readonly string[] = [], settings = {}) {
  const site = oldSite(folderOf(path, ...beside), { origin: 'http://www.example.cn/', selector: '', ...settings })
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  return readPage({ path, bytes, place: site.placeOf(site.addressOf(path)), selector: site.selector })
}

const paragraph =
  '为进一步规范农村宅基地审批管理，保障农村村民合法权益，根据有关法律、法规规定，结合本县实际，现就有关事项通知如下。'

describe('a page with tags of 国办发〔2017〕47号', () => {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于宅基地审批的通知_示范县人民政府</title>
    <meta name="SiteName" content="示范县人民政府"><meta name="ColumnName" content="通知公告"><meta name="ColumnType" content="通知公告">
    <meta name="ArticleTitle" content="关于宅基地审批的通知"><meta name="PubDate" content="2019-03-05 09:30">
    <meta name="ContentSource" content="县自然资源局"><meta name="Keywords" content="宅基地;审批"></head><body>
    <div class="nav"><a href="/">首页</a><a href="/col/col12/index.html">通知公告</a></div>
    <div class="main"><h1>示范县人民政府</h1>
    <div id="zoom"><p>${paragraph}</p><p>见<a href="../../../2018/7/1/art_123_99.html">上年的通知</a>和<a href="/art/2019/3/5/fj.doc">申请表</a>。</p>
    <p><img src="/art/2019/3/5/tu.jpg" alt="流程图"></p></div></div>
    <div class="foot">主办单位：示范县人民政府办公室　ICP备00000000号</div></body></html>`
  const { text, findings } = read('art/2019/3/5/art_123_4567.html', page, [
    'art/2019/3/5/fj.doc',
    'art/2019/3/5/tu.jpg',
  ])

  test('is read by them', () => {
    expect(text).toMatchObject({
      title: '关于宅基地审批的通知',
      published: { on: '2019-03-05', time: '09:30' },
      column: '通知公告',
      address: '/art/2019/3/5/art_123_4567.html',
      facts: { source: '县自然资源局', keywords: ['宅基地', '审批'] },
    })
    expect(findings).toEqual([])
  })

  test('brings its pictures and attachments, and the addresses it links to', () => {
    expect(text.files.map(({ path, role, name }) => [path, role, name])).toEqual([
      ['art/2019/3/5/fj.doc', 'attachment', '申请表.doc'],
      ['art/2019/3/5/tu.jpg', 'image', 'tu.jpg'],
    ])
    expect(text.links).toEqual(['/art/2018/7/1/art_123_99.html'])
    expect(text.body).toContain('href="/art/2018/7/1/art_123_99.html"')
    expect(text.body).toContain(`src="/items/files/${text.files[1]?.mark}"`)
  })

  test('gives its article and nothing around it', () => {
    expect(text.plain).toContain(paragraph)
    expect(text.plain).not.toMatch(/首页|ICP备|主办单位/)
  })
})

test('a page laid out with tables, in GB2312, is read by what a reader sees', () => {
  // “关于做好防汛工作的通知” and its words, as an editor of that time saved them.
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>NAME-SITE</title></head><body>
    <table><tr><td><a href="index.htm">HOME</a></td></tr></table><table><tr><td>HERE>HOME>NOTICES></td></tr><tr><td>
    <table><tr><td><b>NAME</b></td></tr><tr><td>DAYLABEL2008-6-3  SOURCELABEL<i>OFFICE</i></td></tr><tr><td class=content><p>WORDS</p></td></tr></table>
    </td></tr></table></body></html>`
  const gb = {
    ...{ NAME: 'b9d8d3dad7f6bac3b7c0d1b4b9a4d7f7b5c4cda8d6aa', SITE: 'cabeb7b6cfd8d5feb8ae', HOME: 'cad7d2b3' },
    ...{ HERE: 'b5b1c7b0cebbd6c3a3ba', NOTICES: 'cda8d6aab9abb8e6', DAYLABEL: 'b7a2b2bcc8d5c6daa3ba' },
    ...{ SOURCELABEL: 'c0b4d4b4a3ba', OFFICE: 'cfd8b7c0d1b4b0ec' },
    WORDS: 'b8f7cfe7d5f2c8cbc3f1d5feb8aea3accfd8d5feb8aeb8f7b2bfc3c5a3ba'.repeat(2),
  }
  const bytes = html
    .split(/([A-Z]{4,})/)
    .map((part) => (part in gb ? Buffer.from(gb[part as keyof typeof gb], 'hex') : Buffer.from(part, 'latin1')))
  const { text, findings } = read('zwgk/tzgg/123.htm', new Uint8Array(Buffer.concat(bytes)))
  expect(text).toMatchObject({
    title: '关于做好防汛工作的通知',
    published: { on: '2008-06-03', time: '' },
    column: '通知公告',
    facts: { source: '县防汛办' },
    plain: '各乡镇人民政府，县政府各部门：各乡镇人民政府，县政府各部门：',
  })
  expect(findings).toEqual([])
})

test('a page with a table of its metadata gives them', () => {
  const { text } = read(
    'xxgk/2016/t20160412_88.html',
    `<html><head><title>示范县人民政府 关于印发防汛预案的通知</title></head><body><div class="crumb">您的位置：首页 > 信息公开 > 应急预案 > 正文</div>
    <table class="xxgk"><tr><td>索 引 号：</td><td>000014349/2016-00012</td><td>主题分类：</td><td>综合政务\\应急管理</td></tr>
    <tr><td>发文机关：</td><td>示范县人民政府</td><td>成文日期：</td><td>2016年04月08日</td></tr>
    <tr><td>标  题：</td><td>关于印发防汛预案的通知</td><td>发文字号：</td><td>示政发〔2016〕12号</td></tr>
    <tr><td>有 效 性：</td><td></td><td>发布日期：</td><td>2016年04月12日</td></tr></table>
    <h1>关于印发防汛预案的通知</h1><div class="TRS_Editor"><p>${paragraph}</p><p>${paragraph}</p></div></body></html>`,
  )
  expect(text).toMatchObject({
    title: '关于印发防汛预案的通知',
    column: '应急预案',
    published: { on: '2016-04-12' },
    facts: {
      indexNumber: '000014349/2016-00012',
      issuer: '示范县人民政府',
      madeOn: '2016年04月08日',
      documentNumber: '示政发〔2016〕12号',
      validity: '',
    },
  })
  expect(text.plain).not.toContain('索')
})

test('a page of div upon div is read where its words are densest', () => {
  const links = Array.from(
    { length: 12 },
    (_, at) => `<li><a href="/n/${at}.html">第${at}条别的新闻的标题</a></li>`,
  ).join('')
  const { text } = read(
    'news/show-77.html',
    `<html><head><title>我县召开秋粮收购工作会-示范县政府网</title></head><body><div><ul>${links}</ul></div><div><div><div>
    <p>发布时间：2021-09-30 来源：县融媒体中心 作者：本站 浏览次数：</p></div><div><p>${paragraph}</p><p>会议要求。${paragraph}</p></div></div></div>
    <div>版权所有：示范县人民政府</div></body></html>`,
  )
  expect(text.title).toBe('我县召开秋粮收购工作会')
  expect(text.plain.startsWith('为进一步')).toBe(true)
  expect(text.plain).not.toMatch(/别的新闻|版权/)
  expect(text.facts.source).toBe('县融媒体中心')
  expect(text.published?.on).toBe('2021-09-30')
})

test('a selector says where articles are', () => {
  const page = `<body><div id="a"><p>${paragraph}${paragraph}</p></div><div class="b c"><p>正文在这里。</p></div><p>发布时间：2020-01-02</p></body>`
  expect(read('1.html', page, [], { selector: 'div.c' }).text.plain).toBe('正文在这里。')
  expect(read('1.html', page, [], { selector: '#nowhere' }).text.plain).toBe('')
})

test('the day of a page that does not say it is taken from its address, which is said', () => {
  const { text, findings } = read('tzgg/201903/t20190305_12.html', `<body><h1>公告</h1><div>${paragraph}</div></body>`)
  expect(text.published).toEqual({ on: '2019-03-05', time: '' })
  expect(findings).toEqual([{ kind: 'day-from-address', words: '2019-03-05' }])
})

const list = Array.from(
  { length: 20 },
  (_, at) => `<li><a href="/art/${at}.html">关于某事的通知${at}</a><span>2020-01-02</span></li>`,
)

test.each([
  ['col/col12/index.html', `<body><ul>${list.join('')}</ul></body>`],
  ['list_3.html', `<body><ul>${list.slice(0, 3).join('')}</ul></body>`],
  ['col/12.html', `<head><meta name="ColumnType" content="通知公告"></head><body>${paragraph}</body>`],
])('%s is a page of lists', (path, html) => {
  expect(read(path, html).findings.map(({ kind }) => kind)).toEqual(['list-page'])
})

test('what is missing is said', () => {
  const page = `<body><h1>公告</h1><p>发布时间：2020-01-02</p><div id="zoom"><p>${paragraph}</p><img src="no.jpg"><a href="no.doc">名单</a></div></body>`
  const { text, findings } = read('a/1.html', page)
  expect(findings).toEqual([
    { kind: 'missing-file', words: 'no.jpg' },
    { kind: 'missing-file', words: '/a/no.doc' },
  ])
  expect(text.body).toContain('名单')
  expect(text.body).not.toContain('no.doc')
})

test.each([
  ['nothing', new Uint8Array(), 'unreadable'],
  ['no text', new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'unreadable'],
  ['far too much', new Uint8Array(6 * 1024 * 1024).fill(32), 'too-large'],
])('%s is not read', (_, bytes, kind) => {
  expect(read('a.html', bytes).findings.map((finding) => finding.kind)).toEqual([kind])
})

test('characters broken by an earlier move are noticed', () => {
  const { findings } = read(
    'a.html',
    `<body><h1>公告</h1><p>发布时间：2020-01-02</p><div id="zoom">锟斤拷${paragraph}</div></body>`,
  )
  expect(findings.map(({ kind }) => kind)).toEqual(['broken-characters'])
})

test('attachments listed below the article come along', () => {
  const { text } = read(
    'a/1.html',
    `<body><h1>公告</h1><div id="zoom"><p>${paragraph}</p></div><ul class="fj"><li><a href="fj/1.doc">名单</a></li></ul>
    <footer><a href="shuoming.pdf">网站说明</a></footer></body>`,
    ['a/fj/1.doc', 'a/shuoming.pdf'],
  )
  expect(text.files).toMatchObject([{ path: 'a/fj/1.doc', name: '名单.doc', role: 'attachment' }])
})

test('scripts and frames of a page do not come along', () => {
  const { text } = read(
    'a.html',
    `<body><h1>公告</h1><div id="zoom" onclick="x()"><p style="x">${paragraph}</p><script>alert(1)</script><iframe src="//b"></iframe>
    <a href="javascript:x()">打印</a><a href="http://other.example/1.html">外站</a></div></body>`,
  )
  expect(text.body).not.toMatch(/script|iframe|onclick|style/)
  expect(text.body).toContain('href="http://other.example/1.html"')
})

test('elements nested as deep as one likes break nothing', () => {
  const { text } = read('a.html', `<h1>公告</h1>${'<div>'.repeat(20_000)}${paragraph}`)
  expect(text.title).toBe('公告')
})
