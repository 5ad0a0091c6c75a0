import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let database: Database

beforeAll(async () => {
  database = openDatabase({ url: portal.databaseUrl, connections: 1 })
  await sql`insert into disclosure.old_address (site_id, path, item_id)
    select site_id, '/art/2019/3/5/art_123_' || row_number() over () || '.html', item_id from disclosure.placement
    where site_id = 'land' limit 2`.execute(database)
  await sql`insert into disclosure.old_address (site_id, path, item_id)
    select site_id, '/content.jsp?id=9', item_id from disclosure.old_address where path like '%_1.html'`.execute(
    database,
  )
})
afterAll(() => database.destroy())

const ask = (path: string) => fetch(portal.address + path, { redirect: 'manual' })

async function itemOf(path: string): Promise<string> {
  const { rows } = await sql<{
    id: string
  }>`select item_id::text as id from disclosure.old_address where path = ${path}`.execute(database)
  return rows[0]?.id ?? ''
}

test.each(['/art/2019/3/5/art_123_1.html', '/art/2019/3/5/art_123_1.html?from=list', '/content.jsp?id=9'])(
  'the old address %s leads to its item for good',
  async (path) => {
    const answer = await ask(`/sites/land${path}`)
    expect(answer.status).toBe(301)
    const id = await itemOf('/art/2019/3/5/art_123_1.html')
    expect(answer.headers.get('location')).toBe(`/sites/land/items/${id}`)
  },
)

test.each(['/art/2019/3/5/art_123_1.html', '/sites/land/content.jsp?id=10', '/sites/none/content.jsp?id=9', '/a%00b'])(
  'there is nothing at %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404)
  },
)

test('at the old address of a withdrawn item it is said why it was', async () => {
  const path = '/art/2019/3/5/art_123_2.html'
  const id = await itemOf(path)
  await database.transaction().execute(async (transaction) => {
    await sql`delete from disclosure.placement where item_id = ${id}`.execute(transaction)
    await sql`update disclosure.item set stage = 'withdrawn', withdrawn_at = now(), withdrawn_why = '所附名单有误'
      where id = ${id}`.execute(transaction)
  })
  const answer = await ask(`/sites/land${path}`)
  expect(answer.status).toBe(410)
  expect(await answer.text()).toContain('所附名单有误')
})
