import { renderToString } from 'preact-render-to-string'
import { h } from 'preact'
import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { withTransaction } from '../../../platform/database/database.ts'
import type { Page, Question } from '../../../platform/http/page.ts'
import { searchModule, type SearchModule } from '../module.ts'
import { aThing } from '../testing/a-thing.ts'

const db = useDatabase()
let room: SearchModule

beforeAll(async () => {
  room = searchModule({
    database: db.database,
    now: () => new Date('2026-11-20T02:00:00Z'),
    siteOf: async () => ({ id: 'shifan', base: '/sites/shifan', name: '示范县人民政府' }),
    columnNames: async () => new Map([['zwgk/zcwj', '政策文件']]),
  })
  await withTransaction(db.database, async (transaction) => {
    for (const at of [1, 2, 3]) {
      await room.search.tell(
        transaction,
        aThing({
          id: `rule-${at}`,
          title: `示范县停车管理办法（${at}）<b>`,
          text: '停车场应当公示收费标准 <script>alert(1)</script>，不得擅自提高。',
          kind: at === 1 ? 'item' : 'document',
          validity: at === 3 ? 'repealed' : 'in-force',
          places: [{ siteId: 'shifan', column: at === 1 ? 'zwgk/tzgg' : 'zwgk/zcwj' }],
        }),
      )
    }
  })
})

const aSite = { id: 'shifan', base: '/sites/shifan' }

const question = (query: Question['query']): Question => ({
  ...{ from: '127.0.0.1', origin: 'http://localhost', cookies: '', params: {}, query, form: {}, files: {} },
  visitor: { elder: false, contrast: false, at: '/search', staff: null, workplace: null, notice: null, site: aSite },
})

const pageAt = (path: string): Page => {
  const page = room.pages.find((each) => each.path === path)
  if (page === undefined) throw new Error(`no page ${path}`)
  return page
}

async function shownFor(query: Question['query']) {
  const reply = await pageAt('/search').answer(question(query))
  if (reply.kind !== 'page') throw new Error(reply.kind)
  return { status: reply.status, html: renderToString(h('div', null, reply.body)) }
}

describe('the search page', () => {
  test('asks for words first', async () => {
    const { status, html } = await shownFor({})
    expect(status).toBe(200)
    expect(html).toContain('可以这样找')
  })

  test('leads to what was found within the site, marked and escaped, and says what no longer applies', async () => {
    const { html } = await shownFor({ words: '停车收费' })
    expect(html).toContain('href="/sites/shifan/items/rule-1"')
    expect(html).toContain('<mark>停车</mark>')
    expect(html).toContain('<mark>收费</mark>')
    expect(html).toContain('已废止')
    expect(html).not.toMatch(/<script|<b>/)
  })

  test('takes its words from a search field elsewhere too', async () => {
    expect((await shownFor({ q: '停车' })).html).toContain('3 条信息')
  })

  test('offers what it can be narrowed to as links, and what it is narrowed to as links out of it', async () => {
    const wide = (await shownFor({ words: '停车' })).html
    expect(wide).toContain('规范性文件')
    expect(wide).toMatch(/column=zwgk%2Fzcwj[^>]*>政策文件/)
    const narrow = (await shownFor({ words: '停车', kind: 'document' })).html
    expect(narrow).toContain('2 条信息')
    expect(narrow).toContain('，不限')
  })

  test('helps on where it finds nothing', async () => {
    const { html } = await shownFor({ words: '停车 飞碟' })
    expect(html).toContain('没有找到')
    expect(html).toContain('href="/sites/shifan/requests"')
    expect(html).toMatch(/只找：<a[^>]*>停车/)
    // Nothing has this one: there is no way to lead along.
    expect(html).not.toMatch(/只找：<a[^>]*>飞碟/)
  })

  test.each([
    [{ words: '停车', year: '20' }],
    [{ words: '停车', page: '0' }],
    [{ words: '停车', page: '999' }],
    [{ words: 'x'.repeat(201) }],
  ])('shows a mistake in the address and keeps the words: %o', async (query) => {
    const { status, html } = await shownFor(query)
    expect(status).toBe(400)
    expect(html).toContain('请先更正以下问题')
    expect(html).toContain(query.words)
  })
})

test('suggestions are a JSON list', async () => {
  const reply = await pageAt('/search/suggest').answer(question({ words: '停车管' }))
  if (reply.kind !== 'file') throw new Error(reply.kind)
  expect(JSON.parse(new TextDecoder().decode(reply.bytes))).toHaveLength(3)
})
