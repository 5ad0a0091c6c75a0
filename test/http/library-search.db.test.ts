import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { multipart } from '../support/multipart.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const people = ['editor', 'reviewer', 'secrecy', 'supervisor', 'approver'] as const
type Person = (typeof people)[number]
const cookies = new Map<Person, string>()
let beside: Database

beforeAll(async () => {
  for (const person of people) cookies.set(person, await signInAs(portal, `land.${person}`))
  beside = openDatabase({ url: portal.databaseUrl, connections: 1 })
})
afterAll(() => beside.destroy())

async function get(url: string, person?: Person) {
  const headers = person === undefined ? {} : { cookie: cookies.get(person) ?? '' }
  return portal.application.app.inject({ url, headers })
}

async function send(
  url: string,
  person: Person,
  fields: Readonly<Record<string, string | { name: string; bytes: string }>>,
) {
  const { headers, payload } = multipart(fields)
  const reply = await portal.application.app.inject({
    ...{ method: 'POST', url, payload, headers: { ...headers, cookie: cookies.get(person) ?? '' } },
  })
  expect(reply.statusCode, reply.body).toBe(303)
  return String(reply.headers.location)
}

async function take(thing: string, person: Person, noun: string, fields: Readonly<Record<string, string>> = {}) {
  const { body } = await get(`${thing}/${noun}`, person)
  const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
  const reply = await portal.application.app.inject({
    ...{ method: 'POST', url: `${thing}/${noun}`, payload: new URLSearchParams({ version, ...fields }).toString() },
    headers: { cookie: cookies.get(person) ?? '', 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(reply.statusCode, reply.body).toBe(303)
}

/** What a citizen finds on the site of the organ (or the one named) under these very words: addresses in their order. */
async function found(words: string, { site = '/sites/land', narrow = '' } = {}) {
  const { body } = await get(`${site}/search?words=${encodeURIComponent(`“${words}”`)}${narrow}`)
  const list = /<ol class="box result-list">[^]*?<\/ol>/.exec(body)?.[0] ?? ''
  return { body: list, hrefs: [...list.matchAll(/<h3><a href="([^"]+)"/g)].map(([, href = '']) => href) }
}

/** Takes a library of these rows in. */
async function takeIn(...rows: readonly string[]) {
  const bytes = ['标题,文号,成文日期,有效期至', ...rows].join('\r\n')
  await send(
    await send('/office/documents/import', 'supervisor', { list: { name: '清单.csv', bytes } }),
    'supervisor',
    {},
  )
}

const officeOf = (href: string) => `/office/documents/${href.split('/').at(-1) ?? ''}`

async function publishItem(title: string, documentNumber: string) {
  const form = (await get('/office/items/new', 'editor')).body
  const column = /name="(column-[0-9a-f-]+)"[^>]*>\s*<label[^>]*>政策文件/.exec(form)?.[1] ?? ''
  const item = await send('/office/items/new', 'editor', {
    ...{ submissionKey: randomUUID(), title, kind: 'document', attribute: 'proactive', ground: '', [column]: 'on' },
    ...{ body: '现将有关事项通知如下。', summary: '通知', madeOn: '2024-03-05', documentNumber },
  })
  await take(item, 'editor', 'submission')
  for (const person of ['reviewer', 'secrecy', 'supervisor', 'approver'] as const) await take(item, person, 'approval')
  return item
}

test('a document that is in the library only is found with its organ, number, date and standing, on its sites', async () => {
  const words = '规范集体土地征收补偿安置工作'
  const own = await found(words)
  expect(own.hrefs).toEqual([expect.stringMatching(/^\/sites\/land\/documents\/\d+$/)])
  for (const said of ['现行有效', '规范性文件', '示范县自然资源局', '示自然资规〔']) expect(own.body).toContain(said)
  expect((await found(words, { site: '' })).hrefs).toHaveLength(1)
  expect((await found(words, { site: '/sites/education' })).hrefs).toEqual([])
  expect((await found('拟征收土地所在的乡镇和村公告')).hrefs).toEqual(own.hrefs)
  expect((await found(words, { narrow: '&kind=document&validity=in-force&column=wenjianku' })).hrefs).toEqual(own.hrefs)
  expect((await get(own.hrefs[0] ?? '')).statusCode).toBe(200)
})

test('what is taken in is found at once, and once it is repealed it says so', async () => {
  const title = '关于田埂石桩界标管护的通知'
  expect((await found(title)).hrefs).toEqual([])
  await takeIn(`${title},示自然资规〔2023〕71号,2023-05-08,2029-05-07`)
  const { hrefs } = await found(title, { narrow: '&validity=in-force' })
  expect(hrefs).toHaveLength(1)
  const repeal = { on: '2026-03-02', basis: '示自然资规〔2026〕9号' }
  await take(officeOf(hrefs[0] ?? ''), 'supervisor', 'repeal', repeal)
  expect((await found(title)).body).toContain('已废止')
  expect((await found(title, { narrow: '&validity=in-force' })).hrefs).toEqual([])
  expect((await found(title, { narrow: '&validity=repealed' })).hrefs).toEqual(hrefs)
})

test('a document that is published as an item is found once, whichever was there first', async () => {
  const [before, after] = ['关于芦苇滩涂采样的通知', '关于盐碱洼地采样的通知']
  const item = await publishItem(before, '示自然资规〔2024〕72号')
  await takeIn(`${before},示自然资规〔2024〕72号,2024-03-05,`, `${after},示自然资规〔2024〕73号,2024-03-05,`)
  expect((await found(before)).hrefs).toEqual([expect.stringContaining('/items/')])
  expect((await found(before)).body).toContain('现行有效')

  const [library = ''] = (await found(after)).hrefs
  expect(library).toContain('/documents/')
  // However the brackets of its number are written.
  const published = await publishItem(after, '示自然资规[2024]73号')
  expect((await found(after)).hrefs).toEqual([`/sites/land/items/${published.split('/').at(-1)}`])
  expect((await found(after)).body).toContain('现行有效')
  expect((await get(library)).body).toContain(`/items/${published.split('/').at(-1)}`)
  expect((await get(officeOf(library), 'editor')).body).toContain('向社会公布')
  expect(item).not.toBe(published)
})

test('what is taken off the site is found no more, neither as an item nor in the library', async () => {
  const title = '关于荒坡梯田测绘成果的通知'
  const item = await publishItem(title, '示自然资规〔2024〕74号')
  await takeIn(`${title},示自然资规〔2024〕74号,2024-03-05,`)
  const list = `/sites/land/documents?words=${encodeURIComponent('荒坡梯田')}`
  const library = /href="(\/sites\/land\/documents\/\d+)"/.exec((await get(list)).body)?.[1] ?? ''
  expect((await get(library)).statusCode).toBe(200)
  await take(item, 'supervisor', 'withdrawal', { reason: '含有个人信息' })
  expect((await found(title)).hrefs).toEqual([])
  expect((await get(list)).body).not.toContain(title)
  expect((await get(library)).statusCode).toBe(404)
})

test('a library that was there before the search knew of it is taken in, by itself', async () => {
  const words = '规范集体土地征收补偿安置工作'
  const { hrefs } = await found(words)
  const id = hrefs[0]?.split('/').at(-1) ?? ''
  await sql`delete from search.entry where thing_id = ${`library-${id}`}`.execute(beside)
  await sql`insert into documents.untold (document_id) values (${id})`.execute(beside)
  expect((await found(words)).hrefs).toEqual([])
  const job = () => portal.application.jobs.find(({ name }) => name === '文件库接入站内搜索')?.run()
  await job()
  expect((await found(words)).hrefs).toEqual(hrefs)
  await job()
  expect((await found(words)).hrefs).toEqual(hrefs)
})
