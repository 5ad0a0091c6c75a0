import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/database.ts'
import { itemMaker } from '../search-items.ts'

/** Numbers of filled items begin here. */
export const FIRST_ITEM = 1_000_000
const TEXTS = 200
const AT_ONCE = 20_000

/** Columns of the main site with lists of items, by path. */
export type FilledColumns = readonly string[]

/**
 * Published items of 1,500 characters in the columns of the main site, written straight into the records: as many as the
 * pages need to be slow, not as the office would publish them. Gives the columns' paths.
 */
export async function fillItems(database: Database, items: number): Promise<FilledColumns> {
  const { rows: columns } = await sql<{ id: string; path: string; site: string }>`
    select id, path, site_id as site from sites.column
    where kind = 'list' and site_id = (select site_id from disclosure.placement group by site_id order by count(*) desc limit 1)
    order by path`.execute(database)
  const there = await count(database)
  if (there < items) {
    await keepTexts(database)
    for (let from = there; from < items; from += AT_ONCE)
      await fill(database, { from, to: Math.min(items, from + AT_ONCE), columns })
    await sql`vacuum analyze disclosure.item, disclosure.edition, disclosure.placement`.execute(database)
  }
  return columns.map(({ path }) => path)
}

async function count(database: Database): Promise<number> {
  const { rows } = await sql<{ there: number }>`select count(*)::int as there from disclosure.item
    where id >= ${FIRST_ITEM}`.execute(database)
  return rows[0]?.there ?? 0
}

/** Texts are the same every so many items: a page is made of one item, whatever others say. */
async function keepTexts(database: Database): Promise<void> {
  const maker = itemMaker(5)
  const texts = Array.from({ length: TEXTS }, (_, at) => maker.next(at)).map(({ title, text }) => ({ title, text }))
  await sql`create table if not exists public.bench_text (number int primary key, title text, plain text, body text)`.execute(
    database,
  )
  for (const [at, { title, text }] of texts.entries()) {
    const body = text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')
    await sql`insert into public.bench_text values (${at}, ${title}, ${text}, ${body}) on conflict do nothing`.execute(
      database,
    )
  }
}

type Part = {
  readonly from: number
  readonly to: number
  readonly columns: readonly { readonly id: string; readonly site: string }[]
}

async function fill(database: Database, { from, to, columns }: Part): Promise<void> {
  const ids = sql`generate_series(${FIRST_ITEM + from}::bigint, ${FIRST_ITEM + to - 1}::bigint)`
  const text = sql`public.bench_text on bench_text.number = id.id % ${TEXTS}::int`
  const at = sql`(timestamptz '2026-11-01' - (${FIRST_ITEM}::bigint + 2000000 - id.id) * interval '3 minutes')`
  await sql`insert into disclosure.item (id, organ_id, kind, attribute, stage, index_number, shown_edition,
      working_edition, title, published_at, author_id, author_name) overriding system value
    select id.id, model.organ_id, model.kind, 'proactive', 'published', 'bench/' || id.id, 1, 1, bench_text.title || id.id, ${at},
      model.author_id, model.author_name
    from ${ids} as id (id) join ${text} cross join (select * from disclosure.item where stage = 'published' limit 1) as model`.execute(
    database,
  )
  await sql`insert into disclosure.edition (item_id, number, title, body, plain, metadata, made_by)
    select id.id, 1, bench_text.title || id.id, bench_text.body, bench_text.plain, model.metadata, model.made_by
    from ${ids} as id (id) join ${text} cross join (select * from disclosure.edition limit 1) as model`.execute(
    database,
  )
  const places = sql.join(columns.map(({ id, site }, turn) => sql`(${turn}::int, ${id}::uuid, ${site})`))
  await sql`insert into disclosure.placement (site_id, column_id, item_id, published_at)
    select site, place, id.id, ${at} from ${ids} as id (id)
    join (values ${places}) as places (turn, place, site) on turn = id.id % ${columns.length}::int`.execute(database)
}
