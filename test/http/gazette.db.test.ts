import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { openDocument } from '../../src/platform/documents/read/open-document.ts'
import { idOf, today, useGazetteDesk } from '../support/gazette-desk.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const { get, post, versionAt, step, write, newIssue, approved, publish } = useGazetteDesk(portal, [
  ...['county.clerk', 'county.head', 'land.editor'],
])
let beside: Database

beforeAll(() => {
  beside = openDatabase({ url: portal.databaseUrl, connections: 1 })
})
afterAll(() => beside.destroy())

async function linesOf(url: string) {
  const { rawPayload, statusCode } = await get(url, '')
  expect(statusCode).toBe(200)
  const opened = await openDocument({ name: 'gazette.pdf', bytes: new Uint8Array(rawPayload) })
  if (!opened.ok) throw new Error(opened.refusal.message)
  return opened.value.lines.map(({ page, cells }) => ({ page, text: cells.map(({ text }) => text).join(' ') }))
}

describe('the gazette citizens read', () => {
  test('is listed by year, each issue with its contents, its text and its file', async () => {
    const list = (await get('/gazette', '')).body
    expect(list).toContain('总第2期')
    const issue = await get('/gazette/1', '')
    expect(issue.body).toContain('示范县人民政府关于加强农村公路管护工作的实施意见')
    expect(issue.body).toContain('示范县档案馆（国家档案馆）')
    const text = (await get('/gazette/1/text', '')).body
    expect(text).toMatch(/<caption>农村公路日常养护经费标准<\/caption>/)
    expect((await get('/sites/land/gazette', '')).body).toContain('示范县人民政府公报')
  })

  test('names in its contents the pages the texts have in the file', async () => {
    const { body } = await get('/gazette/1', '')
    const named = [...body.matchAll(/text#text-\d+">([^<]+)<\/a>[^]*?第(\d+)页/g)]
    expect(named.length).toBeGreaterThan(3)
    const lines = await linesOf('/gazette/1/gazette.pdf')
    for (const [, title = '', page] of named) {
      const start = title.slice(0, 12)
      const begins = lines.filter((line) => (line.page ?? 0) > 2 && line.text.includes(start)).map((line) => line.page)
      expect(begins[0], title).toBe(Number(page))
    }
  })

  test('is found by the search, and told of beside the item it printed', async () => {
    const found = await get(`/search?words=${encodeURIComponent('农村公路管护')}&kind=gazette`, '')
    expect(found.body).toContain('href="/gazette/1"')
    const item = /href="\/items\/(\d+)">网站发布的原文/.exec((await get('/gazette/1/text', '')).body)?.[1]
    const shown = (await get(`/items/${item}`, '')).body
    expect(shown).toMatch(/刊登于《示范县人民政府公报》\d{4}年第1期（总第1期）第3页/)
  })

  test('is led to from the zone and the map of its own site, and of no site that would show nothing of its own', async () => {
    for (const page of ['/gongkai', '/sitemap']) {
      expect((await get(page, '')).body).toContain('href="/gazette"')
      expect((await get(`/sites/land${page}`, '')).body).not.toContain('/gazette')
    }
  })

  test('is named on the page of a document it printed', async () => {
    const issue = '/office/gazette/3'
    await step(issue, 'submission', {})
    await step(issue, 'approval', { note: '' }, 'county.head')
    expect((await publish(issue)).statusCode).toBe(303)
    const library = (await get(`/documents?words=${encodeURIComponent('示政规〔2026〕3号')}`, '')).body
    const document = /href="(\/documents\/\d+)"/.exec(library)?.[1] ?? ''
    expect((await get(document, '')).body).toMatch(
      /公报刊登：<a href="\/gazette\/3\/text#text-\d+">《示范县人民政府公报》/,
    )
  })

  test('shows nothing that is not published', async () => {
    const issue = await newIssue()
    expect((await get(`/gazette/${idOf(issue)}`, '')).statusCode).toBe(404)
    expect((await get(`/gazette/${idOf(issue)}/gazette.pdf`, '')).statusCode).toBe(404)
  })
})

describe('an issue', () => {
  test('is put together of what is suggested, none of it twice', async () => {
    const issue = await newIssue()
    const { body } = await get(`${issue}/selection`)
    const [, item = '', number] = /for="item-(\d+)">[^<]+<\/label>[^]*?hint">\s*([^<]+?号)/.exec(body) ?? []
    expect(number).toBeDefined()
    const chosen = { [`item-${item}`]: 'on', [`section-${item}`]: 'department-documents' }
    expect((await step(issue, 'selection', chosen)).statusCode).toBe(303)
    expect((await get(issue)).body).toContain(String(number))
    expect((await get(`${issue}/selection`)).body).not.toContain(`name="item-${item}"`)
    const again = await step(await newIssue(), 'selection', chosen)
    expect(again.statusCode).toBe(400)
    expect(again.body).toContain('已经刊登或者编入其他期')
  })

  test('is arranged without scripts, and of two who do so at once the second is told', async () => {
    const issue = await newIssue('甲')
    await write(issue, '乙')
    const titles = async () => [...(await get(issue)).body.matchAll(/texts\/\d+">([甲乙])</g)].map(([, title]) => title)
    expect(await titles()).toEqual(['甲', '乙'])
    const [first] = /texts\/(\d+)">甲/.exec((await get(issue)).body)?.slice(1) ?? []
    const fields = { version: await versionAt(issue), text: first ?? '', to: 'down', section: 'appointments' }
    await post(`${issue}/contents`, fields)
    expect(await titles()).toEqual(['乙', '甲'])
    const stale = await post(`${issue}/contents`, fields)
    expect(String(stale.headers['set-cookie'])).toContain(encodeURIComponent('他人已经办理').slice(0, 9))
    expect(await titles()).toEqual(['乙', '甲'])
  })

  test('is approved by somebody else, published under the next numbers, and then never changed', async () => {
    const issue = await approved()
    expect((await get(issue)).body).toContain('待出版')
    expect((await publish(issue, '2020-01-01')).body).toContain('出版日期不能早于上一期的出版日期')
    const done = await publish(issue)
    expect(done.statusCode).toBe(303)
    const shown = await get(`/gazette/${idOf(issue)}`, '')
    expect(shown.statusCode).toBe(200)
    expect(shown.body).toMatch(/总第\d+期/)
    const change = async (statement: ReturnType<typeof sql>) => statement.execute(beside)
    await expect(change(sql`update gazette.issue set number = 99 where id = ${idOf(issue)}`)).rejects.toThrow(
      'never changed',
    )
    await expect(change(sql`update gazette.text set body = '' where issue_id = ${idOf(issue)}`)).rejects.toThrow(
      'never',
    )
    await expect(change(sql`delete from gazette.text where issue_id = ${idOf(issue)}`)).rejects.toThrow('never changed')
    expect((await get(`${issue}/selection`)).statusCode).toBe(409)
  })

  test('of two published at once has a number of its own, without a gap', async () => {
    const issues = [await approved(), await approved(), await approved()]
    await Promise.all(issues.map((issue) => publish(issue)))
    for (const issue of issues)
      if ((await get(`${issue}/publication`, 'county.head')).statusCode === 200) await publish(issue)
    const { rows } = await sql<{ running: number; number: number; year: number }>`
      select running, number, year from gazette.issue where stage = 'published' and not earlier order by running`.execute(
      beside,
    )
    expect(rows.map(({ running }) => running)).toEqual(rows.map((_, at) => at + 1))
    for (const year of new Set(rows.map((row) => row.year))) {
      const numbers = rows.filter((row) => row.year === year).map(({ number }) => number)
      expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    }
  })

  test('sent for publication twice at once is published once', async () => {
    const issue = await approved()
    const version = await versionAt(`${issue}/publication`, 'county.head')
    const sent = () => post(`${issue}/publication`, { version, on: today() }, 'county.head')
    const replies = await Promise.all([sent(), sent()])
    expect(replies.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([303, 400])
  })

  test('bears a correction at once, which the next issue prints', async () => {
    const issue = await approved()
    await publish(issue)
    const words = '第3页“示范七”应为“示范八”。'
    expect((await step(issue, 'correction', { words, why: '校对疏漏。' }, 'county.head')).statusCode).toBe(303)
    expect((await get(`/gazette/${idOf(issue)}`, '')).body).toContain(words)
    const next = await newIssue()
    const erratum = /texts\/new\?erratum=(\d+)/.exec((await get(`${next}/texts/new`)).body)?.[1]
    const form = (await get(`${next}/texts/new?erratum=${erratum}`)).body
    expect(form).toContain(words)
    const version = await versionAt(`${next}/texts/new?erratum=${erratum}`)
    const sent = { version, erratum: erratum ?? '', section: 'corrections', title: '更正', body: words }
    expect((await post(`${next}/texts/new`, sent)).statusCode).toBe(303)
    expect((await get(`${next}/texts/new`)).body).not.toContain(`erratum=${erratum}"`)
  })

  test('accounts for every copy printed', async () => {
    const issue = '/office/gazette/1'
    const short = await step(issue, 'distribution', { copies: '1200', archive: '示范县档案馆 20' })
    expect(short.statusCode).toBe(400)
    expect(short.body).toContain('分送合计 20 册，与印数 1200 册不符，相差 1180 册。')
    expect(short.body).toContain('示范县档案馆 20')
    const whole = { copies: '1300', archive: '示范县档案馆 20', kept: '编辑部 1280' }
    expect((await step(issue, 'distribution', whole)).statusCode).toBe(303)
    expect((await get(issue)).body).toContain('1300 册')
  })

  test('whose text is withdrawn from the site is no longer handed out whole', async () => {
    const { rows } = await sql<{ item_id: string; title: string }>`
      select item_id, title from gazette.text where issue_id = 2 and item_id is not null limit 1`.execute(beside)
    const [row] = rows
    await sql`update disclosure.item set stage = 'withdrawn', withdrawn_at = now(), withdrawn_why = '内容有误'
      where id = ${row?.item_id}`.execute(beside)
    expect((await get('/gazette/2/text', '')).body).toContain('本文已从网站撤下：内容有误')
    expect((await get('/gazette/2/gazette.pdf', '')).statusCode).toBe(404)
  })

  test('is nobody else’s to see', async () => {
    expect((await get('/office/gazette/1', 'land.editor')).statusCode).toBe(404)
    expect((await get('/office/gazette/1/gazette.pdf', 'land.editor')).statusCode).toBe(404)
  })
})

test('the gazette is called and divided as the organ settles', async () => {
  const { body } = await get('/office/gazette/settings', 'county.head')
  const fields = Object.fromEntries(
    [...body.matchAll(/<input[^>]*>/g)].map(([input]) => {
      const [, name = ''] = /\bname="([^"]+)"/.exec(input) ?? []
      return [name, /\bvalue="([^"]*)"/.exec(input)?.[1] ?? '']
    }),
  )
  const sent = { ...fields, size: '16k', 'section-local-1': '领导讲话', 'order-local-1': '1', name: '示范县政报' }
  const saved = await post('/office/gazette/settings', sent, 'county.head')
  expect(saved.statusCode, /role="alert"[^]*?<\/ul>/.exec(saved.body)?.[0]).toBe(303)
  const issue = await newIssue()
  expect((await get(issue)).body).toContain('示范县政报')
  expect((await get(`${issue}/texts/new`)).body).toContain('领导讲话')
  expect((await get('/gazette/1', '')).body).toContain('示范县人民政府公报')
})
