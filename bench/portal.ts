import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile, rounded } from './measure.ts'
import { connectTo, type Connection } from './portal/ask-raw.ts'
import { FIRST_ITEM, fillItems, type FilledColumns } from './portal/fill-items.ts'
import { runNginx } from './portal/run-nginx.ts'
import { openCounty } from './requests/open-county.ts'
import { processorTime } from './requests/processor-time.ts'
import { runServer, type RunningServer } from './requests/run-server.ts'
import type { Result } from './result.ts'
import { randomOf } from './search-items.ts'

const ITEMS = Number(process.env['BENCH_ITEMS'] ?? 100_000)
const VISITORS = 16
const SECONDS = 15

/** The portal over many published items: sixteen visitors without pause, and what nginx makes of the same pages as files. */
export async function portalBench(): Promise<Result[]> {
  const kept = process.env['BENCH_FOLDER']
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const { records } = await openCounty(folder, 0)
  try {
    const columns = await fillItems(records.database, ITEMS)
    return [
      ...(await whileRunning(records.folder, {}, (server) => visits(server, columns))),
      // As one nginx: one process, which has all the copies.
      ...(await whileRunning(records.folder, { GONGKAI_PROCESSES: '1' }, async (server) => [
        ...(await againstNginx(server, columns)),
        await firstPage(server),
      ])),
    ]
  } finally {
    await records.close()
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

async function whileRunning(
  folder: string,
  env: Readonly<Record<string, string>>,
  measure: (server: RunningServer) => Promise<Result[]>,
) {
  const server = await runServer(folder, { env })
  try {
    return await measure(server)
  } finally {
    await server.stop()
  }
}

type Kind = 'article' | 'list' | 'first page'
type Asked = { readonly kind: Kind; readonly path: string }

/** As people come: most read an article, the newer the more, of the others most a list. */
function readerOf(columns: FilledColumns, seed: number): () => Asked {
  const random = randomOf(seed)
  const chance = (most: number) => Math.floor(random() * most)
  return () => {
    const turn = random()
    // Each power of ten of items is asked for alike often: Zipf's law.
    const newest = Math.floor(ITEMS ** random()) - 1
    if (turn < 0.6) return { kind: 'article', path: `/items/${FIRST_ITEM + ITEMS - 1 - Math.max(0, newest)}` }
    const column = `/columns/${columns[chance(columns.length)]}`
    if (turn < 0.9) return { kind: 'list', path: random() < 0.7 ? column : `${column}?page=${2 + chance(20)}` }
    return { kind: 'first page', path: '/' }
  }
}

async function visits(server: RunningServer, columns: FilledColumns): Promise<Result[]> {
  await visitTogether(server, readersOf(columns, 100), 5)
  const { taken, pages, seconds, used } = await visitTogether(server, readersOf(columns, 1), SECONDS)
  const each = (part: number) => `${rounded((1e6 * part) / pages, 0)} µs`
  const how = `${ITEMS} items; ${VISITORS} visitors without pause, ${SECONDS} s`
  return [
    {
      what: 'pages a second, program, database and visitors on the same processors',
      value: rounded(pages / seconds, 0),
      how: `${how}; processor time a page ${each(used.server)} program, ${each(used.database)} database, ${each(used.visitors)} visitors`,
    },
    ...[...taken].map(([what, times]) => ({
      what,
      value: `p50 ${rounded(quantile(times, 0.5), 1)}, p95 ${rounded(quantile(times, 0.95), 1)}, p99 ${rounded(quantile(times, 0.99), 1)} ms`,
      target: 'p95 ≤ 50 ms',
      how: `${times.length} visits`,
    })),
  ]
}

const readersOf = (columns: FilledColumns, seed: number) =>
  Array.from({ length: VISITORS }, (_, at) => readerOf(columns, seed + at))

async function visitTogether(server: RunningServer, readers: readonly (() => Asked)[], seconds: number) {
  const taken = new Map<Kind, number[]>([
    ['article', []],
    ['list', []],
    ['first page', []],
  ])
  const connections = await Promise.all(readers.map(() => connectTo(server.address)))
  const use = () => processorTime({ server: server.pid, postmaster: server.postmaster })
  const [begun, before] = [performance.now(), use()]
  await Promise.all(
    readers.map(async (next, at) => {
      while (performance.now() - begun < seconds * 1000) {
        const { kind, path } = next()
        const asked = performance.now()
        await mustGet(connections[at] as Connection, path)
        taken.get(kind)?.push(performance.now() - asked)
      }
    }),
  )
  const [spent, after] = [(performance.now() - begun) / 1000, use()]
  for (const connection of connections) connection.close()
  const pages = [...taken.values()].reduce((sum, { length }) => sum + length, 0)
  const used = {
    server: after.server - before.server,
    database: after.database - before.database,
    visitors: after.visitors - before.visitors,
  }
  return { taken, pages, seconds: spent, used }
}

async function mustGet(connection: Connection, path: string) {
  const answer = await connection.get(path)
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return answer
}

/** The same hundred pages again and again from the program's copies, and as files from nginx: pages a processor second. */
async function againstNginx(server: RunningServer, columns: FilledColumns): Promise<Result[]> {
  const next = readerOf(columns, 7)
  const paths = [...new Set(Array.from({ length: 100 }, () => next().path))]
  const connection = await connectTo(server.address)
  const files = new Map<string, Buffer>()
  for (const [at, path] of paths.entries()) {
    await mustGet(connection, path)
    files.set(String(at), Buffer.from((await mustGet(connection, path)).body))
  }
  connection.close()
  const own = await pagesOfSecond(
    server.address,
    paths,
    () => processorTime({ server: server.pid, postmaster: 0 }).server,
  )
  const nginx = await runNginx(files)
  const what = 'pages a processor second from copies'
  if (nginx === undefined)
    return [{ what, value: rounded(own, 0), how: 'this machine has no nginx to measure against' }]
  const names = [...files.keys()].map((name) => `/${name}`)
  const theirs = await pagesOfSecond(
    nginx.address,
    names,
    () => processorTime({ server: nginx.pid, postmaster: 0 }).server,
  )
  await nginx.stop()
  const how = `${paths.length} pages in turn, ${VISITORS} visitors; nginx ${rounded(theirs, 0)} with the same bytes as files`
  return [{ what, value: `${rounded(own, 0)}, ${rounded(own / theirs)} of nginx`, target: '≥ 0.5 of nginx', how }]
}

async function pagesOfSecond(address: URL, paths: readonly string[], used: () => number): Promise<number> {
  const connections = await Promise.all(Array.from({ length: VISITORS }, () => connectTo(address)))
  let pages = 0
  const goRound = async (seconds: number) => {
    const begun = performance.now()
    await Promise.all(
      connections.map(async (connection, from) => {
        for (let at = from; performance.now() - begun < seconds * 1000; at++, pages++)
          await mustGet(connection, paths[at % paths.length] as string)
      }),
    )
  }
  await goRound(3)
  const [before, asked] = [used(), pages]
  await goRound(8)
  const rate = (pages - asked) / (used() - before)
  for (const connection of connections) connection.close()
  return rate
}

/** What a browser fetches to show the first page: the page, its styles and icon. */
async function firstPage(server: RunningServer): Promise<Result> {
  const connection = await connectTo(server.address)
  const page = await mustGet(connection, '/')
  const words = await (await fetch(server.address)).text()
  const assets = [...words.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg)[^"]*)"/g)].map(([, path = '']) => path)
  const sizes = [page.head.length + page.body.length]
  for (const asset of new Set(assets)) {
    const { head, body } = await mustGet(connection, asset)
    sizes.push(head.length + body.length)
  }
  connection.close()
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return {
    what: 'first page over the wire',
    value: `${Math.round(bytes / 1024)} KB`,
    target: '≤ 150 KB',
    how: `the page ${Math.round((sizes[0] ?? 0) / 1024)} KB, and ${sizes.length - 1} style sheets, scripts and icons`,
  }
}
