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

test('where else an item went is on its page within a second, and what is only tried there drops no copy', async () => {
  const { id, pages } = await anItemOnEveryPage()
  const channel = await sql<{ id: string }>`insert into channels.channel (organ_id, kind, name, closed)
    select organ_id, 'weibo', '示范县微博厅', false from disclosure.item where id = ${id} returning id`.execute(
    elsewhere,
  )
  const post = await sql<{ id: string }>`insert into channels.post
    (organ_id, channel_id, item_id, title, state, by_hand, made_by)
    select organ_id, ${channel.rows[0]?.id}, id, title, 'failed', false, '测试' from disclosure.item where id = ${id}
    returning id`.execute(elsewhere)
  const change = (state: string, address: string) =>
    sql`update channels.post set state = ${state}, address = ${address}, tries = tries + 1, posted_at = now()
      where id = ${post.rows[0]?.id}`.execute(elsewhere)
  await change('sending', '')
  expect(await read(pages.item)).toMatchObject({ words: expect.not.stringContaining('示范县微博厅'), copied: true })
  await change('posted', 'https://weibo.example/7')
  const within = { timeout: 1000, interval: 10 }
  const named = '<a href="https://weibo.example/7">微博“示范县微博厅”</a>'
  await expect.poll(() => read(pages.item), within).toMatchObject({ words: expect.stringContaining(named) })
  await change('taken-down', 'https://weibo.example/7')
  await expect.poll(() => read(pages.item), within).toMatchObject({ words: expect.not.stringContaining(named) })
})

/** Tables of the same schemas that no kept page shows. */
const unseen = [
  'channels.attempt',
  'channels.monthly',
  'channels.rule',
  'disclosure.counter',
  'disclosure.index_code',
  'disclosure.old_address',
  'disclosure.practice',
  'disclosure.submission',
  'disclosure.trail',
  'disclosure.untold',
  'disclosure.word_list',
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
    where schemaname in ('channels', 'disclosure', 'documents', 'gazette', 'organizations', 'report_library', 'sites')
      and not exists (
        select from pg_trigger where tgrelid = format('%I.%I', schemaname, tablename)::regclass
          and tgname in ('tell_published', 'tell_changed'))
    order by 1`.execute(elsewhere)
  expect(rows.map(({ name }) => name)).toEqual(unseen)
})
