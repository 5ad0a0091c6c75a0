import { renderToString } from 'preact-render-to-string'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import type { PaperTable } from '../../kernel/paper.ts'
import { cellsWithHeads } from './cell-heads.ts'
import { htmlOfPaper } from './paper-page.tsx'
import { PaperTableView } from './paper-table-view.tsx'

/** Two blocks with heads of their own, as Table 2 has, beside a merged row head, as Table 3 has. */
const table: PaperTable = {
  kind: 'table',
  caption: '主动公开政府信息情况',
  widths: [1, 1, 1],
  headRows: 0,
  rows: [
    [{ text: '第一项', heads: 'column', columns: 3 }],
    [
      { text: '信息内容', heads: 'column' },
      { text: '制发', heads: 'column' },
      { text: '废止', heads: 'column' },
    ],
    [
      { text: '规章', heads: 'row' },
      { text: '1', path: 'a.b.0' },
      { text: '2', path: 'a.b.1' },
    ],
    [{ text: '第五项', heads: 'column', columns: 3 }],
    [
      { text: '结果', heads: 'row', rows: 2 },
      { text: '公开', heads: 'row' },
      { text: '3', path: 'a.c.0' },
    ],
    [
      { text: '不公开', heads: 'row' },
      { text: '', path: 'a.c.1' },
    ],
  ],
}

test('every figure is told the heads of its own block, and all row heads before it', () => {
  const told = cellsWithHeads(table)
    .flat()
    .filter(({ cell }) => cell.path !== undefined)
    .map(({ cell, heads }) => [cell.path, heads.map((head) => head.cell.text).join(' ')])
  expect(told).toEqual([
    ['a.b.0', '第一项 制发 规章'],
    ['a.b.1', '第一项 废止 规章'],
    ['a.c.0', '第五项 结果 公开'],
    ['a.c.1', '第五项 结果 不公开'],
  ])
})

test('the heads a cell names stand in the page, each id once', () => {
  const html = renderToString(<PaperTableView table={table} idPrefix="t" />)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1])
  const named = [...html.matchAll(/ headers="([^"]+)"/g)].flatMap((found) => (found[1] ?? '').split(' '))
  expect(new Set(ids).size).toBe(ids.length)
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
  expect(named.length).toBeGreaterThan(0)
})

test('a page can anchor, colour, link and explain the cell of a figure', () => {
  const html = renderToString(
    <PaperTableView
      table={table}
      idPrefix="t"
      markOf={(path) =>
        path === 'a.b.0' ? { id: 'cell-1', class: 'wrong', href: '#f1', note: '，有1处问题' } : undefined
      }
    />,
  )
  expect(html).toMatch(
    /<td id="cell-1" class="wrong"[^>]*><a href="#f1">1<span class="paper-unseen">，有1处问题<\/span><\/a><\/td>/,
  )
  expect(html).toMatch(/<td headers="[^"]*">2<\/td>/)
})

test('a report page stands alone, in Chinese, and takes no word for markup', () => {
  const html = htmlOfPaper({
    title: '<b>题</b>2024年',
    titleLines: ['<b>题</b>', '2024年'],
    author: '"局"',
    blocks: [{ kind: 'paragraph', text: '<script>alert(1)</script>&amp;' }, table],
  })
  expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
  expect(html).not.toMatch(/<script|<link|src=|<b>/)
  expect(textOf(parse(html))).toContain('<script>alert(1)</script>&amp;')
})

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
