import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unfoldGrid } from '../../../../kernel/paper-grid.ts'
import type { PaperTable } from '../../../../kernel/paper.ts'
import { blocksOfHtml, blocksWithPictures } from './blocks-of-html.ts'

const tableIn = (html: string): PaperTable => {
  const table = blocksOfHtml(html).find(({ kind }) => kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  return table
}

describe('a published text as it is printed', () => {
  test('keeps its headings, paragraphs and numbered points in order', () => {
    const html =
      '<h2>一、范围</h2><p>甲<br />乙 &amp; 丙</p><ol start="2"><li>丁</li><li>戊</li></ol><ul><li>己</li></ul>'
    expect(blocksOfHtml(html)).toEqual([
      { kind: 'heading', level: 1, text: '一、范围' },
      ...['甲', '乙 & 丙', '2. 丁', '3. 戊', '· 己'].map((text) => ({ kind: 'paragraph', text })),
    ])
  })

  test('says where a picture stood', () => {
    const [block] = blocksOfHtml('<p>如图：<img src="/items/files/x" alt="规划范围" /></p>')
    expect(block).toEqual({ kind: 'paragraph', text: '如图：（图：规划范围，见网站发布的原文）' })
  })

  test('shows the pictures it is given where they stood, those of a table after it', () => {
    const html =
      '<p>甲<img src="/a" alt="乙" />丙</p><table><tr><td>丁</td><td><img src="/a" alt="戊" /><img src="/b" /></td></tr></table>'
    expect(blocksWithPictures(html, new Set(['/a']))).toMatchObject([
      { kind: 'paragraph', text: '甲' },
      { kind: 'picture', source: '/a', alt: '乙' },
      { kind: 'paragraph', text: '丙' },
      { kind: 'table' },
      { kind: 'picture', source: '/a', alt: '戊' },
      { kind: 'paragraph', text: '（图见网站发布的原文）' },
    ])
  })

  test('keeps tables with their caption, their head and their merged cells', () => {
    const table = tableIn(
      `<table><caption>收费标准</caption><thead><tr><th>项目</th><th>标准</th></tr></thead>
       <tbody><tr><td rowspan="2">居民</td><td>2.80</td></tr><tr><td>3.10</td></tr></tbody></table>`,
    )
    expect(table).toMatchObject({ caption: '收费标准', showCaption: true, headRows: 1 })
    expect(table.rows[1]?.[0]).toMatchObject({ text: '居民', rows: 2 })
    expect(table.rows[2]?.map(({ text }) => text)).toEqual(['3.10'])
  })

  test('has a whole grid in every table, however a page wrote it', () => {
    const span = fc.integer({ min: 0, max: 9 })
    const cell = fc.record({ rows: span, columns: span, head: fc.boolean() })
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, (written) => {
        const cells = (row: (typeof written)[number]) =>
          row.map(({ rows, columns, head }) => {
            const tag = head ? 'th' : 'td'
            return `<${tag} rowspan="${rows}" colspan="${columns}">甲</${tag}>`
          })
        const table = tableIn(`<table>${written.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</table>`)
        const grid = unfoldGrid(table)
        for (const row of grid) expect(row.filter((one) => one !== undefined)).toHaveLength(table.widths.length)
        expect(table.headRows).toBeLessThan(Math.max(1, table.rows.length))
      }),
    )
  })
})
