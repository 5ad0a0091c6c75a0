import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const people = ['editor', 'supervisor', 'handler'] as const
const cookies = new Map<string, string>()
let beside: Database
let document = ''

const title = '示范县自然资源局关于规范集体土地征收补偿安置工作的通知'
const daysAgo = (days: number) => new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10)

beforeAll(async () => {
  for (const person of people) cookies.set(person, await signInAs(portal, `land.${person}`))
  beside = openDatabase({ url: portal.databaseUrl, connections: 1 })
  await publishedOn(daysAgo(30))
  const { rows } = await sql<{ id: string }>`select id from documents.document where title = ${title}`.execute(beside)
  document = `/office/documents/${rows[0]?.id}`
})
afterAll(() => beside.destroy())

/** The document as if it had been issued here and published that day. */
const publishedOn = (day: string) =>
  sql`update documents.document set imported = false, item_id = 900001, published_on = ${day}
    where title = ${title}`.execute(beside)

const get = async (url: string, person: (typeof people)[number]) =>
  (await portal.application.app.inject({ url, headers: { cookie: cookies.get(person) ?? '' } })).body

const overdue = async (person: (typeof people)[number]) =>
  /<section class="notice[^"]*overdue"[^]*?<\/section>/.exec(await get('/office', person))?.[0] ?? ''

test('a document without interpretation stands by its name above everything on the first page of who answers for it', async () => {
  for (const person of ['editor', 'supervisor'] as const) {
    const told = await overdue(person)
    expect(told).toContain(`<a href="${document}">${title}</a>`)
    expect(told).toMatch(/缺解读，应在\d+年\d+月\d+日前发布，已超过\d+个工作日。/)
  }
  expect(await overdue('handler')).toBe('')
})

test('the library lists it under 缺解读, and marks it wherever it is listed', async () => {
  const late = await get('/office/documents?view=uninterpreted', 'editor')
  expect(late).toContain(`<a href="${document}">${title}</a>`)
  // The demo has another one: its interpretation was published, but never linked.
  expect(late.indexOf(title)).toBeLessThan(late.indexOf('关于规范农村宅基地审批管理的通知'))
  expect(await get('/office/documents?view=in-force', 'editor')).toMatch(/badge-bad">\s*缺解读/)
})

test('within the three working days it is awaited, not late', async () => {
  await sql`update documents.document set imported = true where title like '%宅基地审批管理的通知'`.execute(beside)
  await publishedOn(daysAgo(0))
  expect(await overdue('editor')).toBe('')
  expect(await get('/office', 'editor')).toContain('件待发布解读，最早应在')
  expect(await get('/office/documents?view=uninterpreted', 'editor')).toMatch(/badge-warning">\s*待解读/)
  await publishedOn(daysAgo(30))
})

test('a document that is no longer in force awaits none', async () => {
  await sql`update documents.document set ended_on = ${daysAgo(1)}, ended_as = 'repealed' where title = ${title}`.execute(
    beside,
  )
  expect(await overdue('editor')).toBe('')
  await sql`update documents.document set ended_on = null, ended_as = null where title = ${title}`.execute(beside)
  expect(await overdue('editor')).toContain(title)
})

test('once an interpretation is published nothing reminds of it', async () => {
  await sql`insert into documents.interpretation (document_id, item_id, form, published_on)
    values (${document.split('/').at(-1)}, 900002, 'chart', ${daysAgo(1)})`.execute(beside)
  expect(await overdue('editor')).toBe('')
  expect(await get('/office/documents?view=uninterpreted', 'editor')).not.toContain(title)
})
