import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grid, opened, running, wrongPlaces } from '../testing/opened.ts'

const table = '<table><tr><td>规章</td><td>3</td></tr><tr><td>行政规范性文件</td><td>5</td></tr></table>'
const tableGrid = [
  ['0:规章', '1:3'],
  ['0:行政规范性文件', '1:5'],
]

describe('what a reader sees', () => {
  test('blocks are lines, and what is hidden is not there', async () => {
    const page = await opened(
      '<html><head><title> 年报 </title><style>p{}</style></head><body><p>一、总体<b>情况</b></p>甲<br>乙' +
        '<div hidden>丙</div><div style="color:red; DISPLAY : none">丁</div><script>var a="戊"</script>' +
        '<noscript>己</noscript></body></html>',
    )
    expect(running(page)).toEqual(['一、总体情况', '甲', '乙'])
    expect(page.title).toBe('年报')
  })

  test('a line end in the source is no space between Chinese letters', async () => {
    expect(running(await opened('<p>政府\n  信息 公开</p>'))).toEqual(['政府信息 公开'])
  })

  test('preformatted text keeps its lines', async () => {
    expect(running(await opened('<html><pre>甲\n乙  丙</pre>'))).toEqual(['甲', '乙 丙'])
  })

  test('Markdown with tables in HTML keeps its paragraphs and its tables', async () => {
    const page = await opened(`# 总体情况\n\n第一段。\n${table}\n第二段。`)
    expect(running(page)).toEqual(['# 总体情况', '第一段。', '第二段。'])
    expect(grid(page)).toEqual(tableGrid)
  })

  test('only pictures that could hold a table count', async () => {
    const page = await opened(
      '<p>表格见图</p><img src="a.png"><img src="data:image/png;base64,AA"><img src="/images/logo.png">' +
        '<img src="b.png" width="16"><img src="c.png" style="width: 600px"><td><img src="d.jpg"></td>',
    )
    expect(page.pictures).toBe(4)
  })
})

describe('tables', () => {
  test('spans are unfolded, blank cells stay, and words in a cell are one line', async () => {
    const page = await opened(
      '<table><caption>表三</caption><tr><td rowspan=2 colspan=2>结果</td><th>商业<br>企业</th><td>&nbsp;</td></tr>' +
        '<tr><td><p>1</p><p>2</p></td><td><o:p>&nbsp;</o:p></td></tr></table>',
    )
    expect(grid(page)).toEqual([
      ['0+2:结果', '2:商业 企业', '3:'],
      ['2:1 2', '3:'],
    ])
    expect(running(page)).toEqual(['表三'])
  })

  test('one letter per span, as Word pastes it, is one label', async () => {
    const letters = [...'一、本年新收'].map((letter) => `<span lang=EN-US>${letter}</span>`).join('\n')
    const page = await opened(`<table><tr><td><p class=MsoNormal>${letters}<o:p></o:p></p></td><td>1</td></tr></table>`)
    expect(grid(page)).toEqual([['0:一、本年新收', '1:1']])
  })

  test('a table that lays out the page does not swallow the table inside it', async () => {
    const page = await opened(`<table><tr><td>栏目</td><td><p>正文</p>${table}</td></tr></table>`)
    expect(grid(page)).toEqual(tableGrid)
    expect(running(page)).toEqual(['栏目', '正文'])
  })

  test('an article in a single wide cell stays running text', async () => {
    const article = `<p>${'政府信息公开'.repeat(40)}</p><p>第二段${'落实'.repeat(60)}</p>`
    const page = await opened(`<table><tr><td>a</td><td>b</td></tr><tr><td colspan=2>${article}</td></tr></table>`)
    expect(grid(page)).toEqual([['0:a', '1:b']])
    expect(running(page)).toHaveLength(2)
  })

  test('a table with its tags in disorder still gives its rows', async () => {
    const page = await opened('<table><td>甲<td>1<tr>散落<td>乙<td>2</div></table>')
    expect(grid(page)).toEqual([
      ['0:甲', '1:1'],
      ['0:乙', '1:2'],
    ])
  })

  test('colspan="100000000" costs nothing', async () => {
    const page = await opened('<table><tr><td colspan="100000000" rowspan="100000000">甲</td><td>1</td></tr></table>')
    expect(grid(page)).toEqual([['0+256:甲', '256:1']])
  })
})

describe('articles that a script puts into the page', () => {
  const article = `<div><p>一、总体情况</p>${table}</div>`
  const shell = (script: string) => `<html><body><div id="zoom"></div>${script}</body></html>`

  test.each([
    ['a string', `<script>var html = ${JSON.stringify(article).replaceAll('/', '\\/')};</script>`],
    ['single quotes', `<script>show('${article}')</script>`],
    ['unicode escapes', `<script>var a="${article.replace(/[<>一-龥]/g, escapeUnit)}"</script>`],
    ['JSON', `<script type="application/json">${JSON.stringify({ content: article })}</script>`],
    ['pieces', `<script>var h='';${article.replace(/<[^>]+>[^<]*/g, (piece) => `h+='${piece}';`)}</script>`],
    ['percent escapes', `<script>document.write(decodeURIComponent("${encodeURIComponent(article)}"))</script>`],
    ['a text area', `<textarea>${article.replaceAll('<', '&lt;')}</textarea>`],
    ['a template', `<template>${article}</template>`],
    ['a hidden part', `<div style="display:none">${article}</div>`],
  ])('are read from %s', async (_, script) => {
    const page = await opened(shell(script))
    expect(grid(page)).toEqual(tableGrid)
    expect(running(page)).toEqual(['一、总体情况'])
  })

  test('are passed over where the page shows as much itself', async () => {
    const page = await opened(shell(`${article}<script>var again=${JSON.stringify(article)}</script>`))
    expect(grid(page)).toEqual(tableGrid)
  })
})

function escapeUnit(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

test('a saved web archive opens as its page', async () => {
  const body = Buffer.from(`<html><body>${table}</body></html>`).toString('base64')
  const archive =
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----x"\r\n\r\n------x\r\n' +
    `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n------x--\r\n`
  expect(grid(await opened(archive))).toEqual(tableGrid)
})

test('elements nested a hundred thousand deep are read without harm', async () => {
  const page = await opened(`<html>${'<span>'.repeat(100_000)}甲${'</span>'.repeat(100_000)}`)
  expect(running(page)).toEqual(['甲'])
})

test('tables nested five hundred deep are read without harm', async () => {
  const page = await opened(`<html>${'<table><tr><td>甲<td>'.repeat(500)}乙`)
  expect(page.text).toContain('乙')
})

test('every place holds its words, whatever the page', async () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<td colspan=2>',
      '<td rowspan=3>',
      '<br>',
      '\n',
      '\t',
      ' ',
    ],
    ...[
      '政府',
      '1,234',
      '&nbsp;',
      '　',
      '<div hidden>',
      '</div>',
      '<pre>',
      '𬭚',
      '&#x9;',
      '<script>"<td>',
      '</script>',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      expect(wrongPlaces(await opened(`<html>终${pieces.join('')}`))).toEqual([])
    }),
  )
})
