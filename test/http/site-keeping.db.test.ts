import { beforeAll, expect, test } from 'vitest'
import { fieldsIn } from '../support/fields-in.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const own = '/office/sites/land'
let cookie = ''

beforeAll(async () => {
  cookie = await signInAs(portal, 'land.supervisor')
})

const get = async (url: string) => (await portal.application.app.inject({ url, headers: { cookie } })).body

/** Sends what the form at an address shows, changed so; its version is that of the page. */
async function send(address: string, changed: Readonly<Record<string, string>>, from = address) {
  const fields = { ...fieldsIn(await get(from)), ...changed }
  const reply = await portal.application.app.inject({
    ...{ method: 'POST', url: address, payload: new URLSearchParams(fields).toString() },
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
  })
  return { status: reply.statusCode, body: reply.body }
}

async function addressOfColumn(name: string): Promise<string> {
  const found = new RegExp(`href="(${own}/columns/[0-9a-f-]{36})">${name}<`).exec(await get(`${own}/columns`))?.[1]
  if (found === undefined) throw new Error(`no column ${name}`)
  return found
}

test('what the office writes of its site stands at the foot of every page', async () => {
  expect(await send(own, { icp: '示ICP备00000001号', contact: '0000-7654321' })).toMatchObject({ status: 303 })
  const foot = await get('/sites/land/columns/gonggao')
  expect(foot).toContain('示ICP备00000001号')
  expect(foot).toContain('0000-7654321')
})

test('whoever is not signed in reads the new words at once, however often they read the old ones', async () => {
  const read = async () => (await portal.application.app.inject({ url: '/sites/land/columns/yaowen' })).body
  expect(await read()).toBe(await read())
  expect(await send(own, { contact: '0000-1111222' })).toMatchObject({ status: 303 })
  expect(await read()).toContain('0000-1111222')
})

test('colours too light to be read are refused and nothing typed is lost', async () => {
  const { status, body } = await send(own, { brand: '#7fc4ff', name: '新的名称' })
  expect(status).toBe(400)
  expect(body).toContain('对比度最低为')
  expect(body).toContain('value="新的名称"')
  expect(await get('/sites/land/colours.css')).not.toContain('#7fc4ff')
})

test('a new column is on the portal at once, renamed and closed at once', async () => {
  const added = { name: '专项治理', slug: 'zhili', kind: 'list', columnType: '工作动态' }
  expect(await send(`${own}/columns/new`, added)).toMatchObject({ status: 303 })
  expect(await get('/sites/land/sitemap')).toContain('专项治理')
  const column = await addressOfColumn('专项治理')
  expect(await send(column, { name: '专项整治' })).toMatchObject({ status: 303 })
  expect(await get('/sites/land/columns/zhili')).toContain('<h1>专项整治</h1>')
  expect(await send(`${column}/closing`, {}, column)).toMatchObject({ status: 303 })
  expect(await get('/sites/land/sitemap')).not.toContain('专项整治')
  expect(await send(`${column}/removal`, {}, column)).toMatchObject({ status: 303 })
})

test('a column with items is not removed', async () => {
  const column = await addressOfColumn('公示公告')
  const { status, body } = await send(`${column}/removal`, {}, column)
  expect(status).toBe(400)
  expect(body).toContain('不能删除')
  expect(await get('/sites/land/columns/gonggao')).toContain('<h1>公示公告</h1>')
})

test('the first page shows the blocks the office chose, in their order', async () => {
  const [notices, policy] = [await addressOfColumn('公示公告'), await addressOfColumn('政策文件')]
  const idOf = (address: string) => address.split('/').at(-1) ?? ''
  const blocks = { 'block-1': idOf(policy), 'lines-1': '3', 'block-2': idOf(notices), 'lines-2': '3' }
  expect(await send(`${own}/home`, blocks)).toMatchObject({ status: 303 })
  const headings = [...(await get('/sites/land/')).matchAll(/<h2 id="column-[^>]*>([^<]*)</g)].map((found) => found[1])
  expect(headings).toEqual(['政策文件', '公示公告'])
})

test('what the office adds to its guide is read there once another person released it', async () => {
  const guide = '/sites/land/gongkai/zhinan'
  const [first, second] = ['工作日8:30—17:00', '工作日8:30—17:30']
  expect(await send(`${own}/guide`, { 'office-hours': first })).toMatchObject({ status: 303 })
  expect(await get(`${own}/guide`)).toContain('还没有放行')
  // The second goes on from the first, and takes its place.
  expect(fieldsIn(await get(`${own}/guide`))).toMatchObject({ 'office-hours': first })
  expect(await send(`${own}/guide`, { 'office-hours': second })).toMatchObject({ status: 303 })
  expect(await get(guide)).not.toContain('工作日8:30—17')

  const reviewer = await signInAs(portal, 'land.reviewer')
  const proposals = await portal.application.app.inject({
    url: '/office/site-proposals',
    headers: { cookie: reviewer },
  })
  const releases = proposals.body.match(/\/office\/site-proposals\/[0-9a-f-]{36}\/release/g) ?? []
  expect(releases).toHaveLength(1)
  expect(proposals.body).toContain(second)
  await portal.application.app.inject({
    ...{ method: 'POST', url: releases[0] ?? '', payload: '' },
    headers: { cookie: reviewer, 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(await get(guide)).toContain(second)
  expect(await get(`${own}/guide`)).not.toContain('还没有放行')
})

test('the site of another organ is not there for them', async () => {
  const reply = await portal.application.app.inject({ url: '/office/sites/county', headers: { cookie } })
  expect(reply.statusCode).toBe(404)
})
