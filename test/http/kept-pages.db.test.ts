import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let elsewhere: Database

beforeAll(() => {
  elsewhere = openDatabase({ url: portal.databaseUrl, connections: 1 })
})
afterAll(() => elsewhere.destroy())

const read = async (path: string) => {
  const answer = await fetch(portal.address + path)
  return { status: answer.status, words: await answer.text(), copied: answer.headers.has('content-length') }
}

/** A published item, its column and its page, each asked for so often that a copy answers. */
async function anItemOnEveryPage() {
  const { rows } = await sql<{ id: string; title: string; path: string }>`
    select item.id, item.title, "column".path from disclosure.item
    join disclosure.placement on placement.item_id = item.id
    join sites.column on "column".id = placement.column_id
    where item.stage = 'published' and placement.site_id = 'county'
    order by item.published_at desc limit 1`.execute(elsewhere)
  const item = rows[0] as { id: string; title: string; path: string }
  const pages = { item: `/items/${item.id}`, column: `/columns/${item.path}`, home: '/' }
  for (const page of [...Object.values(pages), ...Object.values(pages)]) await read(page)
  return { ...item, pages }
}

test('what another process takes back is gone from every page within a second', async () => {
  const { id, title, pages } = await anItemOnEveryPage()
  expect(await read(pages.item)).toMatchObject({ status: 200, copied: true })
  expect(await read(pages.column)).toMatchObject({ words: expect.stringContaining(title), copied: true })
  await elsewhere.transaction().execute(async (transaction) => {
    await sql`delete from disclosure.placement where item_id = ${id}`.execute(transaction)
    await sql`update disclosure.item set stage = 'withdrawn', withdrawn_at = now(), withdrawn_why = '内容有误'
      where id = ${id}`.execute(transaction)
  })
  const within = { timeout: 1000, interval: 10 }
  await expect.poll(() => read(pages.item), within).toMatchObject({ status: 410 })
  await expect.poll(() => read(pages.column), within).toMatchObject({ words: expect.not.stringContaining(title) })
  await expect.poll(() => read(pages.home), within).toMatchObject({ words: expect.not.stringContaining(title) })
})

test('what is written in a transaction given up is never shown', async () => {
  const { id, title, pages } = await anItemOnEveryPage()
  const given = elsewhere.transaction().execute(async (transaction) => {
    await sql`update disclosure.edition set title = '给错了' where item_id = ${id}`.execute(transaction)
    await read(pages.item)
    throw new Error('given up')
  })
  await expect(given).rejects.toThrow('given up')
  expect((await read(pages.item)).words).toContain(title)
})

/** Tables of the same schemas that no kept page shows. */
const unseen = [
  'disclosure.counter',
  'disclosure.index_code',
  'disclosure.old_address',
  'disclosure.practice',
  'disclosure.submission',
  'disclosure.trail',
  'disclosure.untold',
  'documents.arrival',
  'documents.clean_up',
  'documents.counter',
  'documents.practice',
  'documents.trail',
  'documents.untold',
  'gazette.practice',
  'gazette.printing',
  'gazette.series',
  'gazette.trail',
  'sites.proposal',
]

test('every table kept pages show tells when it changes', async () => {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('disclosure', 'documents', 'gazette', 'organizations', 'report_library', 'sites')
      and not exists (
        select from pg_trigger where tgrelid = format('%I.%I', schemaname, tablename)::regclass
          and tgname in ('tell_published', 'tell_changed'))
    order by 1`.execute(elsewhere)
  expect(rows.map(({ name }) => name)).toEqual(unseen)
})
