import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openSearch, type Search, type SearchAsk } from '../src/modules/search/public.ts'
import { checkoutFolder } from '../src/platform/config/checkout.ts'
import { openDatabase, withTransaction, type Database } from '../src/platform/database/database.ts'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'
import { migrateDatabase } from '../src/platform/database/migrate-database.ts'
import { readMigrations } from '../src/platform/database/migrations.ts'
import { createLog } from '../src/platform/log/log.ts'
import { megabytes, quantile, rounded } from './measure.ts'
import type { Result } from './result.ts'
import { commonWords, itemMaker, randomOf } from './search-items.ts'

const AT_ONCE = 200
const USERS = 16

/**
 * Loading and searching `things` invented items over an embedded PostgreSQL of its own, in one process with the users. The
 * folder is kept and used again where `folder` names one.
 */
export async function searchBench(things = 100_000, folder?: string): Promise<Result[]> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'gongkai-bench-')))
  const started = await startEmbedded({
    dataFolder: place,
    checkout: checkoutFolder(),
    log: createLog(),
    settings: ['shared_buffers=1GB', 'max_wal_size=4GB', 'autovacuum=off'],
  })
  if (!started.ok) throw new Error(started.refusal)
  const database = openDatabase({ url: started.value.urlOf('postgres'), connections: 8 })
  try {
    const migrated = await migrateDatabase(database, readMigrations(join(checkoutFolder(), 'migrations')))
    if (!migrated.ok) throw new Error(migrated.refusal)
    const search = openSearch(database)
    const loading = await load(database, search, things)
    return [...loading, ...(await sizes(database)), ...(await searches(search)), ...(await recall(database, search))]
  } finally {
    await database.destroy()
    await started.value.stop()
    if (folder === undefined) await rm(place, { recursive: true })
  }
}

async function load(database: Database, search: Search, things: number): Promise<Result[]> {
  const { rows } = await sql<{ there: number }>`select count(*) as there from search.entry`.execute(database)
  const there = rows[0]?.there ?? 0
  if (there >= things) return []
  const items = itemMaker(7)
  const before = performance.now()
  let loaded = 0
  const worker = async () => {
    while (there + loaded < things) {
      const from = there + loaded
      const batch = Array.from({ length: Math.min(AT_ONCE, things - from) }, (_, at) => items.next(from + at))
      loaded += batch.length
      await withTransaction(database, async (transaction) => {
        for (const item of batch) await search.tell(transaction, item)
      })
      if (loaded % 10_000 === 0) console.error(`${there + loaded} ${rounded((performance.now() - before) / 1000)} s`)
    }
  }
  // Two: one waits for the database while the other makes tokens.
  await Promise.all([worker(), worker()])
  const seconds = (performance.now() - before) / 1000
  await sql`vacuum analyze search.entry`.execute(database)
  await sql`vacuum analyze search.wording`.execute(database)
  const how = `${loaded} items of 1,500 characters, ${AT_ONCE} a transaction`
  return [{ what: 'telling', value: `${rounded(loaded / seconds, 0)} items/s`, target: '≥ 300', how }]
}

async function sizes(database: Database): Promise<Result[]> {
  const { rows } = await sql<{ index: number; entries: number; wordings: number; things: number }>`
    select pg_relation_size('search.entry_tokens') as index, pg_table_size('search.entry') as entries,
      pg_table_size('search.wording') as wordings, (select count(*) from search.entry) as things`.execute(database)
  const { index = 0, entries = 0, wordings = 0, things = 0 } = rows[0] ?? {}
  const how = `${things} items`
  return [
    { what: 'size of the index', value: megabytes(index), how },
    { what: 'size of entries with tokens', value: megabytes(entries), how },
    { what: 'size of texts', value: megabytes(wordings), how },
  ]
}

type Question = Partial<SearchAsk> & Pick<SearchAsk, 'words'>

function questions(): Readonly<Record<string, () => Question>> {
  const random = randomOf(11)
  const items = itemMaker(13)
  const chance = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const pair = () => {
    for (;;) {
      const word = items.word()
      if (word.length === 2) return word
    }
  }
  return {
    'the commonest two-character words': () => ({ words: chance(commonWords) }),
    'common words together': () => ({ words: `${chance(commonWords)} ${chance(commonWords)} ${pair()}` }),
    'two-character words as they are frequent': () => ({ words: pair() }),
    'rare words': () => ({ words: chance(['网格员', '滞纳金', `${pair()}${pair()}`.slice(1, 3)]) }),
    'long words': () => ({ words: chance(['政府信息公开', '最低生活保障', '住房公积金', '年度报告', '营商环境']) }),
    'phrases in quotes': () => ({ words: `"${chance(commonWords)}${chance(commonWords)}"` }),
    'words within organ and year': () => ({
      words: `${chance(commonWords)} ${pair()}`,
      organId: `organ-${Math.floor(random() * 60)}`,
      year: 2020 + Math.floor(random() * 7),
    }),
    'newest first': () => ({ words: chance(commonWords), order: 'newest' as const }),
    'one character': () => ({ words: chance(['水', '税', '路', '学', '医']) }),
  }
}

async function searches(search: Search): Promise<Result[]> {
  const results: Result[] = []
  const kinds = questions()
  for (const [what, question] of Object.entries(kinds))
    results.push(await together(search, what, question, { each: 40 }))
  const all = Object.entries(kinds).filter(([what]) => what !== 'one character')
  let turn = 0
  const mixed = () => (all[turn++ % all.length]?.[1] ?? (() => ({ words: '政府' })))()
  results.push(
    await together(search, 'all of these in turn', mixed, {
      each: 120,
      target: '≤ 50 ms (100,000), ≤ 150 ms (1,000,000)',
    }),
  )
  return results
}

/** Sixteen users, each asking again as soon as they are answered. */
async function together(
  search: Search,
  what: string,
  question: () => Question,
  { each, target }: { readonly each: number; readonly target?: string },
): Promise<Result> {
  const taken: number[] = []
  const user = async (times: number) => {
    for (let at = 0; at < times; at++) {
      const before = performance.now()
      await search.ask({ order: 'relevance', page: 1, siteId: 'site-1', ...question() })
      taken.push(performance.now() - before)
    }
  }
  await user(10)
  const alone = quantile(taken, 0.5)
  taken.length = 0
  const before = performance.now()
  await Promise.all(Array.from({ length: USERS }, () => user(each)))
  const rate = taken.length / ((performance.now() - before) / 1000)
  const value = `p50 ${rounded(quantile(taken, 0.5), 1)} ms, p95 ${rounded(quantile(taken, 0.95), 1)} ms`
  const how = `${USERS} users without pause, ${taken.length} searches, ${rounded(rate, 0)}/s; one user p50 ${rounded(alone, 1)} ms`
  return { what, value, ...(target === undefined ? {} : { target }), how }
}

/** Everything a full scan finds is found: for pairs cut out of texts at random, words or not. */
async function recall(database: Database, search: Search): Promise<Result[]> {
  const random = randomOf(17)
  const { rows } = await sql<{ body: string }>`
    select body from search.wording tablesample system (1) limit 60`.execute(database)
  let [there, found, pieces] = [0, 0, 0]
  for (const { body } of rows.slice(0, 40)) {
    const length = 2 + Math.floor(random() * 4)
    const at = Math.floor(random() * (body.length - length))
    const piece = body.slice(at, at + length)
    if (!/^\p{Script=Han}+$/u.test(piece)) continue
    pieces += 1
    const scanned = await sql<{ id: string }>`
      select thing_id as id from search.wording join search.entry using (entry_id)
      where body like ${`%${piece}%`} and places && array(select distinct unnest(places) from search.entry where places[1] like 'site-1/%')`.execute(
      database,
    )
    const ids = await everything(search, piece)
    there += Math.min(scanned.rows.length, 1000)
    found += ids.more ? Math.min(scanned.rows.length, 1000) : scanned.rows.filter(({ id }) => ids.ids.has(id)).length
  }
  const value = `${rounded((100 * found) / Math.max(1, there))} %`
  return [
    { what: 'recall against like', value, target: '100 %', how: `${pieces} pieces of 2–5 characters, ${there} hits` },
  ]
}

async function everything(search: Search, piece: string) {
  const ids = new Set<string>()
  for (let page = 1; ; page++) {
    const found = await search.ask({ words: `"${piece}"`, order: 'newest', page, siteId: 'site-1' })
    for (const { id } of found.things) ids.add(id)
    if (found.more || page >= found.pages) return { ids, more: found.more }
  }
}
