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
import { copyItems } from './search-copies.ts'
import { postmasterOf, stopwatch, type Used } from './stopwatch.ts'
import { commonWords, itemMaker, randomOf } from './search-items.ts'

const AT_ONCE = 500
/** What is beyond is copied, each copy a day older: telling a million takes an hour of a processor. */
const MOST_TOLD = 100_000
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
    return [
      ...loading,
      ...(await sizes(database)),
      ...(await searches(database, search)),
      ...(await recall(database, search, things)),
    ]
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
  if (things > MOST_TOLD) {
    const told = there < MOST_TOLD ? await load(database, search, MOST_TOLD) : []
    await copyItems(database, Math.ceil(things / MOST_TOLD) - 1)
    return told
  }
  // A kept folder that is filled further gets other items.
  const items = itemMaker(7 + there)
  items.next(0)
  const telling = stopwatch(await postmasterOf(database))
  const settling = stopwatch(await postmasterOf(database))
  for (let from = there; from < things; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, things - from) }, (_, at) => items.next(from + at))
    await telling.during(() => withTransaction(database, (transaction) => search.tellAll(transaction, batch)))
    if ((from / AT_ONCE) % 10 === 9) await settling.during(search.settle)
    if (from % 10_000 === 0)
      console.error(`${from} ${rounded((telling.used.seconds + settling.used.seconds) / 60, 1)} min`)
  }
  await settling.during(search.settle)
  await sql`vacuum analyze search.entry`.execute(database)
  await sql`vacuum analyze search.wording`.execute(database)
  await sql`vacuum analyze search.posting`.execute(database)
  const loaded = things - there
  const seconds = telling.used.seconds + settling.used.seconds
  const each = ({ program, server }: Used) =>
    `${rounded((1000 * program) / loaded)} ms of a processor in the program, ${rounded((1000 * server) / loaded)} ms in PostgreSQL`
  const how = `${loaded} items of 1,500 characters, ${AT_ONCE} a transaction; telling an item takes ${each(telling.used)}, putting segments together ${each(settling.used)}`
  return [{ what: 'telling and settling', value: `${rounded(loaded / seconds, 0)} items/s`, target: '≥ 300', how }]
}

async function sizes(database: Database): Promise<Result[]> {
  const { rows } = await sql<{ index: number; segments: number; entries: number; wordings: number; things: number }>`
    select (select sum(bytes)::bigint from search.segment where live) as index,
      (select count(*) from search.segment where live) as segments,
      pg_table_size('search.entry') as entries, pg_table_size('search.wording') as wordings,
      (select count(*) from search.entry) as things`.execute(database)
  const { index = 0, segments = 0, entries = 0, wordings = 0, things = 0 } = rows[0] ?? {}
  const how = `${things} items`
  return [
    { what: 'size of the index', value: megabytes(index), how: `${how}, ${segments} segments` },
    { what: 'size of entries', value: megabytes(entries), how },
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

async function searches(database: Database, search: Search): Promise<Result[]> {
  const results: Result[] = []
  const kinds = questions()
  for (const [what, question] of Object.entries(kinds)) results.push(await alone(database, search, { what, question }))
  const all = Object.entries(kinds).filter(([what]) => what !== 'one character')
  let turn = 0
  const question = () => (all[turn++ % all.length]?.[1] ?? (() => ({ words: '政府' })))()
  const what = 'all of these in turn'
  const target = 'p95 ≤ 50 ms (100,000), ≤ 150 ms (1,000,000)'
  results.push({ ...(await alone(database, search, { what, question, times: 300 })), target })
  results.push(await together(search, question))
  return results
}

type Asked = { readonly what: string; readonly question: () => Question; readonly times?: number }

const ask = (search: Search, question: Question) =>
  search.ask({ order: 'relevance', page: 1, siteId: 'site-1', ...question })

/** One user, who asks again as soon as they are answered. */
async function alone(database: Database, search: Search, { what, question, times = 60 }: Asked): Promise<Result> {
  for (let at = 0; at < 10; at++) await ask(search, question())
  const taken: number[] = []
  const { during, used } = stopwatch(await postmasterOf(database))
  await during(async () => {
    for (let at = 0; at < times; at++) {
      const before = performance.now()
      await ask(search, question())
      taken.push(performance.now() - before)
    }
  })
  const each = (seconds: number) => rounded((1000 * seconds) / times, 1)
  const how = `one user, ${times} searches; a search takes ${each(used.program)} ms of a processor in the program, ${each(used.server)} ms in PostgreSQL`
  return { what, value: timesOf(taken), how }
}

/** Sixteen users at once. */
async function together(search: Search, question: () => Question): Promise<Result> {
  const taken: number[] = []
  const user = async () => {
    for (let at = 0; at < 40; at++) {
      const before = performance.now()
      await ask(search, question())
      taken.push(performance.now() - before)
    }
  }
  const before = performance.now()
  await Promise.all(Array.from({ length: USERS }, user))
  const rate = taken.length / ((performance.now() - before) / 1000)
  const how = `${taken.length} searches, ${rounded(rate, 0)}/s`
  return { what: `all in turn, ${USERS} users without pause`, value: timesOf(taken), how }
}

const timesOf = (taken: readonly number[]) =>
  `p50 ${rounded(quantile(taken, 0.5), 1)} ms, p95 ${rounded(quantile(taken, 0.95), 1)} ms, p99 ${rounded(quantile(taken, 0.99), 1)} ms`

/** Everything a full scan finds is found: pieces cut out of texts at random, words or not, and words that few things have. */
async function recall(database: Database, search: Search, things: number): Promise<Result[]> {
  const random = randomOf(17)
  const { rows } = await sql<{ body: string }>`
    select body from search.wording tablesample system (${Math.min(100, 200_000 / things)}) limit 60`.execute(database)
  const cut = rows.map(({ body }) => {
    const length = 2 + Math.floor(random() * 4)
    const at = Math.floor(random() * (body.length - length))
    return body.slice(at, at + length)
  })
  const words = cut.filter((piece) => /^\p{Script=Han}+$/u.test(piece))
  const pieces = [...words.slice(0, things > 500_000 ? FEW_PIECES : PIECES), '滞纳金']
  let [there, found, wrong] = [0, 0, 0]
  for (const piece of pieces) {
    const scanned = await newestByScan(database, piece)
    const ids = await everything(search, piece)
    there += scanned.length
    found += scanned.filter((id) => ids.has(id)).length
    wrong += ids.size - scanned.filter((id) => ids.has(id)).length
  }
  const value = `${rounded((100 * found) / Math.max(1, there))} %`
  const how = `${pieces.length} pieces of 2–5 characters, the newest ${MOST_LISTED} at most: a full scan finds ${there} things, ${wrong} more were found`
  return [{ what: 'recall against a full scan', value, target: '100 %', how }]
}

const PIECES = 30
// A scan of a million texts takes half a minute.
const FEW_PIECES = 2
const MOST_LISTED = 1000

async function newestByScan(database: Database, piece: string): Promise<readonly string[]> {
  const like = `%${piece}%`
  const { rows } = await sql<{ id: string }>`
    select e.thing_id as id from search.wording w join search.entry e using (entry_id)
    where (w.body like ${like} or w.title like ${like} or w.organ_name like ${like})
      and exists (select from unnest(e.places) as place where place like 'site-1/%')
    order by e.published_at desc, e.entry_id desc limit ${MOST_LISTED}`.execute(database)
  return rows.map(({ id }) => id)
}

async function everything(search: Search, piece: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (let page = 1; ; page++) {
    const found = await search.ask({ words: `"${piece}"`, order: 'newest', page, siteId: 'site-1' })
    for (const { id } of found.things) ids.add(id)
    if (page >= found.pages) return ids
  }
}
