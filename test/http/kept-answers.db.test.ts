import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import type { CountedChanges } from '../../src/platform/database/kept-answers.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let elsewhere: Database
let cookie = ''

beforeAll(async () => {
  elsewhere = openDatabase({ url: portal.databaseUrl, connections: 1 })
  cookie = await signInAs(portal, 'land.registrar')
})
afterAll(() => elsewhere.destroy())

const read = async (path: string) => (await fetch(portal.address + path, { headers: { cookie } })).text()

const LIST = '/office/requests?tab=open'
const TABLE = '/office/statistics/table3?from=2000-01-01&to=2099-12-31'

/** Changes of another process, each with the page that has to show it at once and what has to be read there. */
const changes: readonly (readonly [string, string, string, string])[] = [
  [
    'the name of a unit',
    `update organizations.unit set name = '新设股' where id = (select unit.id from organizations.unit as unit
      join organizations.organ as organ on organ.id = unit.organ_id where organ.name = '示范县自然资源局' limit 1)`,
    LIST,
    '新设股',
  ],
  ['the name of a person', `update accounts.account set name = '吴承办' where login = 'land.handler'`, LIST, '吴承办'],
  [
    'the name of an organ',
    `update organizations.organ set name = '示范县自然资源和规划局' where name = '示范县自然资源局'`,
    TABLE,
    '示范县自然资源和规划局',
  ],
]

test.each(changes)('%s changed by another process is on the very next page', async (_, change, path, words) => {
  expect(await read(path)).not.toContain(words)
  await sql.raw(change).execute(elsewhere)
  expect(await read(path)).toContain(words)
})

test('a person who no longer handles requests is offered no more', async () => {
  expect(await read(LIST)).toContain('吴承办')
  await sql`delete from accounts.role where role = 'handler'
    and account_id = (select id from accounts.account where login = 'land.handler')`.execute(elsewhere)
  expect(await read(LIST)).not.toContain('吴承办')
})

test('the figures of Table 3 follow the requests they count', async () => {
  const figures = async () => (await read(TABLE)).match(/件，查看/g)?.length ?? 0
  expect(await figures()).toBeGreaterThan(5)
  await sql`update requests.request set counted = false where organ_id =
    (select id from organizations.organ where name = '示范县自然资源和规划局')`.execute(elsewhere)
  expect(await figures()).toBe(0)
})

const counted = async () =>
  (await sql<CountedChanges>`select directory, figures from platform.changes`.execute(elsewhere)).rows[0]
const count = async () => (await counted())?.directory ?? -1
const touch = sql`update organizations.unit set position = position`

test('a transaction counts once, at its end, and not at all where it is given up', async () => {
  const before = await count()
  await elsewhere.transaction().execute(async (transaction) => {
    await touch.execute(transaction)
    await touch.execute(transaction)
  })
  expect(await count()).toBe(before + 1)
  const given = elsewhere.transaction().execute(async (transaction) => {
    await touch.execute(transaction)
    throw new Error('given up')
  })
  await expect(given).rejects.toThrow('given up')
  expect(await count()).toBe(before + 1)
})

test('a notice of holidays is a change like that of an organ', async () => {
  const before = await count()
  await sql`insert into calendar.notice (year, published_on, scope, blocks, entered_by)
    values (2031, '2030-11-20', 'whole-year', '[]', '测试')`.execute(elsewhere)
  expect(await count()).toBe(before + 1)
})

test('what changes no figure throws no figures away', async () => {
  const before = await counted()
  await sql`update requests.request set title = title || '（改）', stage = stage`.execute(elsewhere)
  expect(await counted()).toEqual(before)
  await sql`update requests.request set due_on = due_on + 1 where due_on is not null`.execute(elsewhere)
  expect(await counted()).toEqual({ ...before, figures: (before?.figures ?? 0) + 1 })
})

test('two transactions that touch the same records in different order do not wait for each other', async () => {
  const other = openDatabase({ url: portal.databaseUrl, connections: 1 })
  const before = await count()
  const [one, two] = ['land.registrar', 'land.reviewer'].map(
    (login) => sql`update accounts.account set name = name where login = ${login}`,
  )
  // Both change something counted before either ends; were the count raised at once, the second would wait for the first.
  await elsewhere.transaction().execute(async (first) => {
    await one?.execute(first)
    await other.transaction().execute(async (second) => {
      await two?.execute(second)
    })
  })
  await other.destroy()
  expect(await count()).toBe(before + 2)
})
