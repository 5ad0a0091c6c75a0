import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { withTransaction } from '../../platform/database/database.ts'
import { openSearch, type Search } from './open-search.ts'
import { aThing } from './testing/a-thing.ts'
import { countyItems } from './testing/county-items.ts'

const db = useDatabase()
const items = countyItems()
const now = () => new Date('2026-08-01T02:00:00Z')
let search: Search

beforeAll(async () => {
  search = openSearch(db.database, now)
  // One by one and many at once: segments of every size.
  await withTransaction(db.database, async (transaction) => {
    for (const item of items.slice(0, 90)) await search.tell(transaction, item)
    for (let from = 90; from < items.length; from += 30) await search.tellAll(transaction, items.slice(from, from + 30))
    for (const item of items.slice(40, 50)) await search.forget(transaction, item.kind, item.id)
    await search.tell(transaction, { ...(items[60] ?? aThing({ id: 'none' })), title: '关于萤火虫观测的公告' })
  })
})

const questions = ['政府', '水', '"的通知"', '低保 申请', '2026', '萤火虫', '不动产登记 办理', '示范县']

const answers = (from: Search) =>
  Promise.all(
    questions.flatMap((words) =>
      (['newest', 'relevance'] as const).map(async (order) => {
        const { total, things, facets } = await from.ask({ words, order, page: 1, siteId: 'shifan' })
        return { words, order, total, ids: things.map(({ id }) => id), facets }
      }),
    ),
  )

const segments = async () =>
  (await sql<{ size: number }>`select size from search.segment where live order by size`.execute(db.database)).rows.map(
    ({ size }) => size,
  )

test('putting segments together changes no answer, and what was taken back is dropped', async () => {
  const [before, many] = [await answers(search), await segments()]
  expect(many.length).toBeGreaterThan(90)
  await search.settle()
  const few = await segments()
  expect(few.length).toBeLessThan(20)
  expect(few.reduce((sum, size) => sum + size, 0)).toBe(items.length - 10)
  expect(await answers(search)).toEqual(before)
  // Neither does another process that knew nothing of the segments before.
  expect(await answers(openSearch(db.database, now))).toEqual(before)
})

test('what is told and taken back afterwards is found and gone at once', async () => {
  const ids = async () => (await search.ask({ words: '夜莺', order: 'newest', page: 1 })).things.map(({ id }) => id)
  await withTransaction(db.database, (transaction) => search.tell(transaction, aThing({ id: 'bird', title: '夜莺' })))
  expect(await ids()).toEqual(['bird'])
  await search.settle()
  await withTransaction(db.database, (transaction) => search.forget(transaction, 'item', 'bird'))
  expect(await ids()).toEqual([])
})

test('what was kept before there were segments is taken in, and until then the answer says that it is incomplete', async () => {
  await withTransaction(db.database, (transaction) =>
    search.tell(transaction, aThing({ id: 'old', title: '旧日渡口', documentNumber: '示交发〔2019〕7号' })),
  )
  // As it was: tokens in a row of their own, no segment.
  await sql`update search.entry set tokens = array_to_tsvector(${[
    ...['旧日', '日渡', '渡口', '口', '示交', '交发', '发', '^旧日', '^日渡', '^渡口', '^口'],
    ...['@s=shifan', '#n=2019-7', '#n=示交发2019-7'],
  ]}::text[]) where thing_id = 'old'`.execute(db.database)
  await sql`insert into search.waiting select entry_id from search.entry where thing_id = 'old'`.execute(db.database)
  await sql`update search.segment set live = false, replaced_at = now() where segment_id = (select max(segment_id) from search.segment)`.execute(
    db.database,
  )
  const ask = (words: string) => search.ask({ words, order: 'relevance', page: 1 })
  expect(await ask('渡口')).toMatchObject({ total: 0, incomplete: true })
  await search.settle()
  for (const words of ['渡口', '渡', '示交发〔2019〕7号'])
    expect(await ask(words), words).toMatchObject({ incomplete: false, things: [{ id: 'old' }] })
})

test('two that put segments together at once keep nothing twice', async () => {
  const others = openSearch(db.database, now)
  await withTransaction(db.database, async (transaction) => {
    for (const item of items.slice(0, 40)) await search.tell(transaction, item)
  })
  const before = await answers(search)
  await Promise.all([search.settle(), others.settle()])
  await others.settle()
  expect(await answers(openSearch(db.database, now))).toEqual(before)
  const { rows } = await sql<{ kept: number; there: number }>`
    select (select sum(size) from search.segment where live)::integer - (select count(*) from search.gone)::integer as kept,
      (select count(*) from search.entry)::integer as there`.execute(db.database)
  expect(rows[0]?.kept).toBe(rows[0]?.there)
})
