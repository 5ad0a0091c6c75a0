import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { fieldsIn } from '../support/fields-in.ts'
import { multipart } from '../support/multipart.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const cookies = new Map<string, string>()
let beside: Database

beforeAll(async () => {
  for (const login of ['county.head', 'land.supervisor', 'education.head', 'housing.supervisor', 'audit', 'system'])
    cookies.set(login, await signInAs(portal, login))
  beside = openDatabase({ url: portal.databaseUrl, connections: 1 })
})
afterAll(() => beside.destroy())

const get = async (url: string, login = '') =>
  (await portal.application.app.inject({ url, headers: { cookie: cookies.get(login) ?? '' } })).body

/** Sends what the form at an address shows, changed so; null: a box no longer ticked. */
async function send(login: string, address: string, changed: Readonly<Record<string, string | null>>, from = address) {
  const fields = Object.entries({ ...fieldsIn(await get(from, login)), ...changed })
  const kept = fields.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  const reply = await portal.application.app.inject({
    ...{ method: 'POST', url: address, payload: new URLSearchParams(kept).toString() },
    headers: { cookie: cookies.get(login) ?? '', 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(reply.statusCode, reply.body).toBe(303)
}

async function columnOf(login: string, site: string, name: string): Promise<string> {
  const list = await get(`/office/sites/${site}/columns`, login)
  const found = new RegExp(`href="(/office/sites/${site}/columns/[0-9a-f-]{36})">${name}<`).exec(list)?.[1]
  if (found === undefined) throw new Error(`no column ${name}`)
  return found
}

/** The newest notice of the bureau of land, and where citizens find it. */
async function aNotice() {
  const { rows } = await sql<{ id: string; title: string }>`
    select item.id, item.title from disclosure.item
    join disclosure.placement on placement.item_id = item.id
    join sites."column" on "column".id = placement.column_id
    where "column".site_id = 'land' and "column".path = 'gonggao' and withdrawn_at is null order by item.published_at desc limit 1`.execute(
    beside,
  )
  const [{ id, title } = { id: '', title: '' }] = rows
  const words = encodeURIComponent(`“${title}”`)
  return {
    id,
    title,
    isIn: async (column: string) => (await get(`/columns/${column}`)).includes(`/items/${id}"`),
    isFoundIn: async (column: string) =>
      (await get(`/search?words=${words}&column=${column}`)).includes(`/items/${id}"`),
    onItsOwn: async () => (await get('/sites/land/columns/gonggao')).includes(`/items/${id}"`),
  }
}

const NOTICES = 'gather-通知公告'

test('what a column gathers no longer goes at once, what it gathers again comes, in lists and in the search', async () => {
  const notice = await aNotice()
  const own = /href="(\/items\/\d+)"/.exec(await get('/columns/gonggao'))?.[1]
  const column = await columnOf('county.head', 'county', '公示公告')
  expect([await notice.isIn('gonggao'), await notice.isFoundIn('gonggao')]).toEqual([true, true])
  await send('county.head', column, { [NOTICES]: null })
  expect([await notice.isIn('gonggao'), await notice.isFoundIn('gonggao')]).toEqual([false, false])
  expect(await notice.onItsOwn()).toBe(true)
  expect(own).toBeDefined()
  await send('county.head', column, { [NOTICES]: 'on' })
  expect([await notice.isIn('gonggao'), await notice.isFoundIn('gonggao')]).toEqual([true, true])
  const trail = await get('/office/audit', 'audit')
  const said = [...trail.matchAll(/重新汇集下级机关信息<\/td>[^]*?<span class="detail">([^<]*)/g)].map(
    ([, detail]) => detail,
  )
  expect(said).toEqual([
    '汇集进来（条）：3；名称：公示公告；移出（条）：0',
    '汇集进来（条）：0；名称：公示公告；移出（条）：3',
  ])
})

test('an organ moved in the tree is shown on the sites above it from then on, and no longer on those it stood under', async () => {
  const notice = await aNotice()
  const words = encodeURIComponent(`“${notice.title}”`)
  const onEducation = async () => [
    (await get('/sites/education/columns/gonggao')).includes(`/items/${notice.id}"`),
    (await get(`/sites/education/search?words=${words}`)).includes(`/items/${notice.id}"`),
  ]
  await send('education.head', await columnOf('education.head', 'education', '公示公告'), { [NOTICES]: 'on' })
  expect(await onEducation()).toEqual([false, false])
  await moveUnder('示范县自然资源局', '示范县教育局')
  expect(await onEducation()).toEqual([true, true])
  // Two steps below the county it is below it all the same.
  expect([await notice.isIn('gonggao'), await notice.onItsOwn()]).toEqual([true, true])
  await moveUnder('示范县自然资源局', '示范县人民政府')
  expect(await onEducation()).toEqual([false, false])
  expect([await notice.isIn('gonggao'), await notice.isFoundIn('gonggao')]).toEqual([true, true])
})

async function moveUnder(name: string, parent: string) {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from organizations.organ`.execute(beside)
  const idOf = (wanted: string) => rows.find((row) => row.name === wanted)?.id ?? ''
  const address = `/office/organs/${idOf(name)}`
  const form = new RegExp(`<form[^>]*action="${address}"[^]*?</form>`).exec(await get(address, 'system'))?.[0] ?? ''
  const reply = await portal.application.app.inject({
    ...{ method: 'POST', url: address },
    payload: new URLSearchParams({ ...fieldsIn(form), parentId: idOf(parent) }).toString(),
    headers: { cookie: cookies.get('system') ?? '', 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(reply.statusCode, reply.body).toBe(303)
}

test('what an organ put into a column of its own site stays there, whatever the column gathers', async () => {
  const column = await columnOf('county.head', 'county', '公示公告')
  const countOwn = async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer from disclosure.placement join disclosure.item on item.id = item_id
      join sites.site on site.id = site_id and site.organ_id = item.organ_id where site_id = 'county'`.execute(beside)
    return rows[0]?.count
  }
  const before = await countOwn()
  expect(before).toBeGreaterThan(0)
  await send('county.head', column, { [NOTICES]: null })
  expect(await countOwn()).toBe(before)
  await send('county.head', column, { [NOTICES]: 'on' })
  expect(await countOwn()).toBe(before)
})

test('a new column that gathers begins with what was published before', async () => {
  const notice = await aNotice()
  const added = { name: '部门公告', slug: 'bumen', kind: 'list', columnType: '公示公告', [NOTICES]: 'on' }
  await send('county.head', '/office/sites/county/columns/new', added)
  expect([await notice.isIn('bumen'), await notice.isFoundIn('bumen')]).toEqual([true, true])
})

test('a column closed for a while takes in what it missed, but nothing that was taken off the site', async () => {
  const notice = await aNotice()
  const column = await columnOf('county.head', 'county', '部门公告')
  await send('county.head', `${column}/closing`, {}, column)
  await sql`delete from disclosure.placement where column_id = ${column.split('/').at(-1)}`.execute(beside)
  const [kept, gone] = (
    await sql<{ id: string }>`select id from disclosure.item where id in (
      select item_id from disclosure.placement join sites."column" on "column".id = column_id
      where "column".site_id = 'land' and path = 'gonggao') order by published_at desc limit 2`.execute(beside)
  ).rows
  expect(kept?.id).toBe(notice.id)
  await sql`update disclosure.item set withdrawn_at = now(), withdrawn_why = '有误', stage = 'withdrawn'
    where id = ${gone?.id}`.execute(beside)
  await send('county.head', `${column}/opening`, {}, column)
  expect(await notice.isIn('bumen')).toBe(true)
  expect(await get('/columns/bumen')).not.toContain(`/items/${gone?.id}"`)
})

test('where a bureau gives its column another type, it comes to the columns above that gather that type', async () => {
  const notice = await aNotice()
  expect(await notice.isIn('yaowen')).toBe(false)
  const column = await columnOf('land.supervisor', 'land', '公示公告')
  await send('land.supervisor', column, { columnType: '工作动态' })
  expect([await notice.isIn('gonggao'), await notice.isIn('yaowen')]).toEqual([false, true])
  expect(await notice.isFoundIn('yaowen')).toBe(true)
})

test('very many are told to the search by a job, nothing of them twice', async () => {
  const notice = await aNotice()
  const lists = async () =>
    (
      await sql`select kind, thing_id, array(select unnest(places) order by 1) as places from search.entry
        order by 1, 2`.execute(beside)
    ).rows
  const before = await lists()
  await sql`update search.entry set places = '{}' where thing_id = ${notice.id}`.execute(beside)
  await sql`insert into disclosure.untold (item_id) values (${notice.id})`.execute(beside)
  const job = portal.application.jobs.find(({ name }) => name === '汇集的信息接入站内搜索')
  await job?.run()
  await job?.run()
  expect(await lists()).toEqual(before)
})

test('a new site shows the library of its organ to the search as well', async () => {
  const title = '关于檐口滴水管护的通知'
  const bytes = ['标题,文号,成文日期', `${title},示住建规〔2024〕91号,2024-05-08`].join('\r\n')
  const cookie = cookies.get('housing.supervisor') ?? ''
  const { headers, payload } = multipart({ list: { name: '清单.csv', bytes } })
  const sent = await portal.application.app.inject({
    ...{ method: 'POST', url: '/office/documents/import', payload, headers: { ...headers, cookie } },
  })
  await send('housing.supervisor', String(sent.headers.location), {})
  const found = async (base: string) =>
    (await get(`${base}/search?words=${encodeURIComponent(`“${title}”`)}`)).includes('1 条信息')
  expect(await found('')).toBe(true)
  await send('housing.supervisor', '/office/sites/new', { id: 'housing', code: '0000000009' })
  await portal.application.jobs.find(({ name }) => name === '文件库接入站内搜索')?.run()
  expect([await found('/sites/housing'), await found('')]).toEqual([true, true])
})

test('what is taken off the site while a column is gathered anew is in no list afterwards, whoever comes first', async () => {
  const notice = await aNotice()
  const column = await columnOf('county.head', 'county', '工作动态')
  await send('county.head', column, { 'gather-工作动态': null })
  await Promise.all([
    send('county.head', column, { 'gather-工作动态': 'on' }),
    send('land.supervisor', `/office/items/${notice.id}/withdrawal`, { reason: '公告内容已经失效' }),
  ])
  const { rows } = await sql`select from disclosure.placement where item_id = ${notice.id}`.execute(beside)
  expect(rows).toEqual([])
  expect([await notice.isFoundIn('yaowen'), await notice.isFoundIn('gonggao')]).toEqual([false, false])
})
