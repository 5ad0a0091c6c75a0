import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { cutUpload } from '../support/cut-upload.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { useDatabase } from '../support/database.ts'
import { cookieIn, openRequestPortal } from '../support/request-portal.ts'

const county = usePortal()
const db = useDatabase()
let supervisor = ''
let beside: Database

beforeAll(async () => {
  supervisor = await signInAs(county, 'land.supervisor')
  beside = openDatabase({ url: county.databaseUrl, connections: 1 })
})
afterAll(() => beside.destroy())

async function addEvent(database: Database, id: string, kind: string, body: object): Promise<void> {
  await sql`insert into requests.event (request_id, seq, kind, on_day, body, actor_kind, actor_name)
    select ${id}, max(seq) + 1, ${kind}, '2026-02-12', ${JSON.stringify(body)}, 'program', '测试'
    from requests.event where request_id = ${id}`.execute(database)
}

const photo = { name: '身份证.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]) }

test('the applicant of a finished request suggests publication once, and loses nothing that was typed', async () => {
  const portal = await openRequestPortal(db.database)
  const sent = await portal.post('/requests/new', {
    ...{ organ: portal.desk.organId, submissionKey: randomUUID(), as: 'person', class: 'naturalPerson' },
    ...{ name: '王小明', identityKind: 'resident-card', identityNumber: '110101199003070070' },
    ...{ phone: '13800000000', email: '', address: '', postcode: '', consent: 'on', proof: photo },
    ...{ description: '柳林镇2025年土地征收补偿标准。', form: 'electronic', way: 'online' },
  })
  const cookie = cookieIn(sent)
  const { rows } = await sql<{ id: string }>`select id from requests.request`.execute(db.database)
  const id = rows[0]?.id ?? ''
  expect((await portal.get('/requests/mine', cookie)).body).not.toContain('建议主动公开')
  expect((await portal.get('/requests/mine/suggestion', cookie)).headers.location).toBe('/requests/mine')

  const decision = { outcome: 'granted', variant: '', fields: {}, withheld: [] }
  await addEvent(db.database, id, 'decided', { letterId: null, decision })
  expect((await portal.get('/requests/mine', cookie)).body).toContain('href="/requests/mine/suggestion"')
  const form = await portal.get('/requests/mine/suggestion', cookie)
  expect(form.body).toContain('条例第四十四条第二款')
  const suggest = (text: string) =>
    portal.post('/requests/mine/suggestion', { submissionKey: randomUUID(), text }, cookie)
  expect((await suggest(' ')).body).toContain('请填写建议和理由。')
  const long = `邻村也需要。${'多'.repeat(10_001)}`
  expect((await suggest(long)).body).toContain(long)
  expect((await suggest('邻村也需要这一标准。')).statusCode).toBe(303)
  const shown = (await portal.get('/requests/mine', cookie)).body
  expect(shown).toContain('您建议将申请的信息纳入主动公开')
  expect(shown).not.toContain('href="/requests/mine/suggestion"')
  await suggest('再提一次。')
  expect((await portal.get('/requests/mine', cookie)).body).not.toContain('再提一次')

  await addEvent(db.database, id, 'suggestion-answered', { accepted: true, text: '下周在网站公开。' })
  expect((await portal.get('/requests/mine', cookie)).body).toMatch(/机关采纳您的建议[^]*下周在网站公开。/)
})

/** Somebody's request, registered and just decided, with the cookie of who asked. */
async function decidedRequest(portal: Awaited<ReturnType<typeof openRequestPortal>>) {
  const sent = await portal.post('/requests/new', {
    ...{ organ: portal.desk.organId, submissionKey: randomUUID(), as: 'person', class: 'naturalPerson' },
    ...{ name: '李小红', identityKind: 'resident-card', identityNumber: '110101199003070070' },
    ...{ phone: '13800000001', email: '', address: '', postcode: '', consent: 'on', proof: photo },
    ...{ description: `柳林镇${randomUUID()}号地块的规划条件。`, form: 'electronic', way: 'online' },
  })
  const { rows } = await sql<{ id: string }>`select id from requests.request
    where organ_id = ${portal.desk.organId}`.execute(db.database)
  const id = rows[0]?.id ?? ''
  const decision = { outcome: 'granted', variant: '', fields: {}, withheld: [] }
  await addEvent(db.database, id, 'decided', { letterId: null, decision })
  return { id, cookie: cookieIn(sent) }
}

async function suggestionsOf(id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from requests.event
    where request_id = ${id} and kind = 'publication-suggested'`.execute(db.database)
  return rows[0]?.count ?? 0
}

test('a suggestion sent twice at once stands once, and both lead to where it is read', async () => {
  const portal = await openRequestPortal(db.database)
  const { id, cookie } = await decidedRequest(portal)
  const fields = { submissionKey: randomUUID(), text: '邻村也需要这些规划条件。' }
  const send = () => portal.post('/requests/mine/suggestion', fields, cookie)
  for (const { statusCode, headers } of await Promise.all([send(), send()]))
    expect([statusCode, headers.location]).toEqual([303, '/requests/mine'])
  expect(await suggestionsOf(id)).toBe(1)
})

test('of a suggestion whose connection is lost on the way nothing stands, and it can be sent again', async () => {
  const portal = await openRequestPortal(db.database)
  const { id, cookie } = await decidedRequest(portal)
  const url = '/requests/mine/suggestion'
  const fields = { submissionKey: randomUUID(), text: '全镇都需要。'.repeat(1000) }
  await cutUpload(portal.app, { url, cookie, fields })
  expect((await portal.get(url, cookie)).statusCode).toBe(200)
  expect(await suggestionsOf(id)).toBe(0)
  expect((await portal.post(url, fields, cookie)).statusCode).toBe(303)
  expect(await suggestionsOf(id)).toBe(1)
  await portal.app.close()
})

test('the office sees it beside what many asked for and in the case, and answers it with a reason', async () => {
  const get = (url: string) => county.application.app.inject({ url, headers: { cookie: supervisor } })
  const post = (url: string, fields: Readonly<Record<string, string>>) =>
    county.application.app.inject({
      ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
      headers: { cookie: supervisor, 'content-type': 'application/x-www-form-urlencoded' },
    })
  const { rows } = await sql<{ id: string }>`select request.id from requests.request
    join organizations.organ on organ.id = organ_id
    where organ.name = '示范县自然资源局' and stage = 'replied' and not restricted limit 1`.execute(beside)
  const id = rows[0]?.id ?? ''
  await addEvent(beside, id, 'publication-suggested', { text: '宜于让全县农户知道。' })
  expect((await get('/office')).body).toMatch(/公开建议待答复<\/span><span[^>]*>1</)
  const list = (await get('/office/much-asked')).body
  expect(list).toContain('申请人建议主动公开的（1件待答复）')
  expect(list).toContain('宜于让全县农户知道。')
  const page = `/office/requests/${id}/suggestion-answer`
  const seen = (await get(`/office/requests/${id}`)).body
  expect(seen).toContain('建议将申请的信息纳入主动公开，尚未答复（条例第四十四条）：宜于让全县农户知道。')
  expect(seen).toContain(`href="${page}"`)

  const version = /name="version" value="(\d+)"/.exec((await get(page)).body)?.[1] ?? ''
  const silent = await post(page, { version, accepted: 'no', text: '' })
  expect(silent.statusCode).toBe(400)
  expect(silent.body).toContain('请写明怎样公开，或者不纳入的理由。')
  expect((await post(page, { version, accepted: 'no', text: '只涉及申请人一户。' })).statusCode).toBe(303)
  const after = (await get(`/office/requests/${id}`)).body
  expect(after).toContain('答复建议：不纳入主动公开')
  expect(after).toContain('只涉及申请人一户。')
  expect((await get('/office/much-asked')).body).not.toContain('宜于让全县农户知道。')
  expect((await get('/office')).body).not.toContain('公开建议待答复')
  const { rows: deeds } = await sql<{ action: string }>`select action from audit.entry
    where action = 'request.answer-suggestion'`.execute(beside)
  expect(deeds).toHaveLength(1)
})
