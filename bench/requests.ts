import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile, rounded } from './measure.ts'
import { signIn } from './requests/browser.ts'
import { describeFilling } from './requests/describe-filling.ts'
import { diceFrom } from './requests/dice.ts'
import { openCounty, users, type County } from './requests/open-county.ts'
import { loadOfMachine, type ProcessorTime } from './requests/processor-time.ts'
import { readingsOf } from './requests/readings-of.ts'
import { runServer, type RunningServer } from './requests/run-server.ts'
import { costOf, visitTogether, type Visitor, type Visits } from './requests/visit-office.ts'
import { visitedPages } from './requests/visited-pages.ts'
import { workMeanwhile } from './requests/work-meanwhile.ts'
import type { Result } from './result.ts'

const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 100_000)
const SECONDS = 30
/** So long it takes until Node has compiled what is asked often, in each process, and the database planned it on each connection. */
const WARM_UP = 15
/** Who takes steps while the others look, and how often, in milliseconds. */
const WORKER = 'land.8'
const STEP_EVERY = 1000

/**
 * A register of 100,000 requests, and the program itself in a process of its own: sixteen people go round its pages at
 * once. `BENCH_FOLDER` keeps the filled records between runs, `BENCH_REQUESTS` makes fewer of them.
 */
export async function requestsBench(): Promise<Result[]> {
  const kept = process.env['BENCH_FOLDER']
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const county = await openCounty(folder, REQUESTS)
  try {
    const filled = await describeFilling(county)
    const server = await runServer(county.records.folder)
    try {
      return [...filled, ...(await measured(county, server))]
    } finally {
      await server.stop()
    }
  } finally {
    await county.records.close()
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(county: County, server: RunningServer): Promise<Result[]> {
  const visitors = await enter(county, server)
  const [worker] = await enter(
    county,
    server,
    users.filter(({ login }) => login === WORKER),
  )
  if (worker === undefined) throw new Error(`nobody signs in as ${WORKER}`)
  // Answers that are kept until something changes would look better than they are where nothing does.
  const work = workMeanwhile(worker, STEP_EVERY)
  await visitTogether(server, visitors, { seconds: WARM_UP, reading: 0 })
  const visits = await visitTogether(server, visitors, { seconds: SECONDS, reading: 0 })
  const load = loadOfMachine()
  const atWork = await visitTogether(server, visitors, { seconds: 2 * SECONDS, reading: 2 })
  const steps = rounded((60_000 * (await work.stop())) / ((WARM_UP + 3 * SECONDS) * 1000), 0)
  const costs = await costsAlone(server, visitors)
  for (const { browser } of [...visitors, worker]) browser.close()
  return [
    together(visits, `without pause, ${steps} steps a minute taken in cases meanwhile, load of the machine ${load}`),
    ...pagesOf(visits, costs),
    together(atWork, 'each looking at a page for two seconds'),
    ...pagesOf(atWork, new Map()).map((result) => ({ ...result, what: `at work: ${result.what}` })),
  ]
}

async function enter(
  { records: { database }, password }: County,
  { address }: RunningServer,
  people = users,
): Promise<Visitor[]> {
  const readings = await readingsOf(database)
  const visitors: Visitor[] = []
  for (const [at, { login, organ }] of people.entries()) {
    const reading = { ...readings(organ), dice: diceFrom(at + 1) }
    visitors.push({ browser: await signIn(address, login, password), reading })
  }
  return visitors
}

async function costsAlone(
  server: RunningServer,
  [visitor]: readonly Visitor[],
): Promise<ReadonlyMap<string, ProcessorTime>> {
  const costs = new Map<string, ProcessorTime>()
  if (visitor === undefined) return costs
  for (const page of visitedPages) {
    if (!costs.has(page.name)) costs.set(page.name, await costOf(server, visitor, page, 24))
  }
  return costs
}

function together({ seconds, requests, used }: Visits, how: string): Result {
  const each = (part: number) => `${rounded((1000 * part) / requests, 1)} ms`
  return {
    what: `${users.length} people at once, pages a second`,
    value: rounded(requests / seconds, 0),
    how:
      `${requests} pages in ${rounded(seconds, 0)} s, ${how}, on ${cpus().length} processors; of processor time a page ` +
      `${each(used.server)} the program, ${each(used.database)} the database, ${each(used.visitors)} the visitors`,
  }
}

function pagesOf({ taken }: Visits, costs: ReadonlyMap<string, ProcessorTime>): Result[] {
  return [...taken].map(([name, times]) => {
    const cost = costs.get(name)
    const bar = visitedPages.find((page) => page.name === name)?.bar ?? null
    const at = (share: number) => rounded(quantile(times, share), 0)
    return {
      what: name,
      value: `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)} ms`,
      ...(bar === null ? {} : { target: `p95 ≤ ${bar} ms` }),
      how:
        `${times.length} visits` +
        (cost === undefined
          ? ''
          : `; one alone: ${rounded(1000 * cost.server, 1)} ms of processor in the program, ${rounded(1000 * cost.database, 1)} ms in the database`),
    }
  })
}
