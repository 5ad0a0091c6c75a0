import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Staff } from '../../kernel/actor.ts'
import { openDatabase, type Database } from '../../platform/database/database.ts'
import { enterOrgan } from '../organizations/testing/an-organ.ts'
import type { ColumnEntry } from './domain/column-faults.ts'
import type { SiteEntry } from './domain/site-faults.ts'
import { columnsOf } from './domain/site-book.ts'
import { openSites, type OpenSites } from './open-sites.ts'
import { aColumn, aSite, gathersNothing } from './testing/a-site.ts'

const db = useDatabase()
const full = new Set<string>()
let elsewhere: Database
let sites: OpenSites
let others: OpenSites
let following: { close(): Promise<void> }
let made = 0

beforeAll(async () => {
  elsewhere = openDatabase({ url: db.url, connections: 2 })
  const hasItems = (_: unknown, id: string) => Promise.resolve(full.has(id))
  sites = openSites({ database: db.database, hasItems, ...gathersNothing })
  others = openSites({ database: elsewhere, hasItems, ...gathersNothing })
  following = await others.follow()
})

afterAll(async () => {
  await following.close()
  await elsewhere.destroy()
})

const { name, domains, identity, colours } = aSite()
const entry: SiteEntry = { name, domains, identity, colours }
const { id: _id, siteId: _siteId, path: _path, closed: _closed, banner: _banner, ...list } = aColumn()

async function aKeeper(): Promise<Staff> {
  made += 1
  const organId = await enterOrgan(db.database, { name: `示范县第${made}局` })
  const accountId = '99999999-9999-4999-8999-999999999999'
  return { kind: 'staff', accountId, name: '网站管理员', organId, permissions: new Set(['keep-sites']) }
}

async function aKeptSite(): Promise<{ readonly keeper: Staff; readonly siteId: string }> {
  const keeper = await aKeeper()
  const siteId = `site-${made}`
  expect(await sites.createSite(keeper, { id: siteId, entry, columns: [] })).toMatchObject({ ok: true })
  return { keeper, siteId }
}

const on = (siteId: string) => ({ siteId, version: siteOf(sites, siteId)?.version ?? 0 })
const siteOf = (of: OpenSites, siteId: string) => of.book().sites.find(({ id }) => id === siteId)
const columnsIn = (of: OpenSites, siteId: string) => columnsOf(of.book(), siteId)
const namesIn = (siteId: string) => columnsIn(sites, siteId).map((column) => column.name)

async function add(keeper: Staff, siteId: string, differs: Partial<ColumnEntry>, slug = '') {
  const added = await sites.changeColumns(keeper, on(siteId), { is: 'add', entry: { ...list, ...differs }, slug })
  expect(added).toMatchObject({ ok: true })
  return columnsIn(sites, siteId).find((column) => column.name === differs.name)?.id ?? ''
}

test('what is changed is shown at once by the process that changed it, and soon by every other', async () => {
  const { keeper, siteId } = await aKeptSite()
  const renamed = { ...entry, name: '示范县第一局门户' }
  expect(await sites.changeSite(keeper, on(siteId), { is: 'entry', entry: renamed })).toMatchObject({ ok: true })
  expect(siteOf(sites, siteId)?.name).toBe('示范县第一局门户')
  await expect.poll(() => siteOf(others, siteId)?.name, { interval: 5 }).toBe('示范县第一局门户')
  await add(keeper, siteId, { name: '公示公告' })
  await expect.poll(() => columnsIn(others, siteId).length, { interval: 5 }).toBe(1)
})

test('a process whose connection was cut hears of what it missed', async () => {
  const { keeper, siteId } = await aKeptSite()
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'gongkai listens' and datname = current_database()`.execute(db.database)
  await add(keeper, siteId, { name: '公示公告' })
  await expect.poll(() => columnsIn(others, siteId).length, { interval: 20, timeout: 10_000 }).toBe(1)
})

test('of two people who change a site at once the second is told', async () => {
  const { keeper, siteId } = await aKeptSite()
  const seen = on(siteId)
  const first = await sites.changeSite(keeper, seen, { is: 'home', home: [] })
  expect(first.ok).toBe(true)
  const second = await sites.changeSite(keeper, seen, { is: 'home', home: [] })
  expect(second).toMatchObject({ ok: false, refusal: { '': expect.stringContaining('已被他人更改') } })
  expect(siteOf(sites, siteId)?.version).toBe(seen.version + 1)
})

test('nobody keeps the site of another organ, and an organ has one site', async () => {
  const { keeper, siteId } = await aKeptSite()
  const stranger = await aKeeper()
  expect(await sites.changeSite(stranger, on(siteId), { is: 'home', home: [] })).toMatchObject({ ok: false })
  expect(await sites.createSite(keeper, { id: 'second', entry, columns: [] })).toMatchObject({ ok: false })
  const may = { ...stranger, permissions: new Set<never>() }
  expect(await sites.createSite(may, { id: 'third', entry, columns: [] })).toMatchObject({ ok: false })
})

test('a host name leads to one site', async () => {
  const { keeper, siteId } = await aKeptSite()
  const named = { ...entry, domains: ['www.shifan.example'] }
  expect(await sites.changeSite(keeper, on(siteId), { is: 'entry', entry: named })).toMatchObject({ ok: true })
  const other = await aKeptSite()
  const refused = await sites.changeSite(other.keeper, on(other.siteId), { is: 'entry', entry: named })
  expect(refused).toMatchObject({ ok: false, refusal: { domains: expect.stringContaining(name) } })
})

test('columns change their order and their place, never their address', async () => {
  const { keeper, siteId } = await aKeptSite()
  const policy = await add(keeper, siteId, { name: '政策文件' }, 'zhengce')
  const notices = await add(keeper, siteId, { name: '公示公告' }, 'gonggao')
  await sites.changeColumns(keeper, on(siteId), { is: 'move', id: notices, by: 'up' })
  expect(namesIn(siteId)).toEqual(['公示公告', '政策文件'])
  const below = { ...list, name: '通知', parentId: policy }
  await sites.changeColumns(keeper, on(siteId), { is: 'change', id: notices, entry: below })
  expect(columnsIn(sites, siteId).find(({ id }) => id === notices)).toMatchObject({ path: 'gonggao', name: '通知' })
  expect(await sites.changeColumns(keeper, on(siteId), { is: 'remove', id: policy })).toMatchObject({ ok: false })
})

test('what has or had items is closed, not removed', async () => {
  const { keeper, siteId } = await aKeptSite()
  const used = await add(keeper, siteId, { name: '公示公告' })
  const unused = await add(keeper, siteId, { name: '误设栏目' })
  full.add(used)
  expect(await sites.changeColumns(keeper, on(siteId), { is: 'remove', id: used })).toMatchObject({
    refusal: { '': expect.stringContaining('不能删除') },
  })
  await sites.changeColumns(keeper, on(siteId), { is: 'remove', id: unused })
  await sites.changeColumns(keeper, on(siteId), { is: 'close', id: used })
  expect(columnsIn(sites, siteId)).toMatchObject([{ id: used, closed: true }])
})
