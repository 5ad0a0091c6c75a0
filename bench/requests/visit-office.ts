import { setTimeout as sleep } from 'node:timers/promises'
import { processorTime, timeBetween, type ProcessorTime } from './processor-time.ts'
import type { Browser } from './browser.ts'
import type { RunningServer } from './run-server.ts'
import { visitedPages, type Reading, type VisitedPage } from './visited-pages.ts'

export type Visitor = { readonly browser: Browser; readonly reading: Reading }

export type Visits = {
  /** Milliseconds of every visit, by page. */
  readonly taken: ReadonlyMap<string, readonly number[]>
  readonly seconds: number
  readonly requests: number
  readonly used: ProcessorTime
}

/** For how long, and how long somebody looks at a page before the next, in the mean: 0 is without any pause. */
export type Pace = { readonly seconds: number; readonly reading: number }

/** Everybody goes round all pages at once, each beginning at another. */
export async function visitTogether(
  server: RunningServer,
  visitors: readonly Visitor[],
  { seconds, reading }: Pace,
): Promise<Visits> {
  const taken = new Map<string, number[]>(visitedPages.map(({ name }) => [name, []]))
  const [begun, before] = [performance.now(), processorTimeOf(server)]
  await Promise.all(
    visitors.map(async (visitor, at) => {
      for (let step = at * 3; performance.now() - begun < seconds * 1000; step++) {
        const page = visitedPages[step % visitedPages.length]
        if (page !== undefined) taken.get(page.name)?.push(await visit(visitor, page))
        // Exponential, as of people who come and go by themselves.
        if (reading > 0) await sleep(-1000 * reading * Math.log(1 - visitor.reading.dice.roll()))
      }
    }),
  )
  return {
    ...{ taken, seconds: (performance.now() - begun) / 1000 },
    requests: [...taken.values()].reduce((sum, { length }) => sum + length, 0),
    used: timeBetween(before, processorTimeOf(server)),
  }
}

/** What one visit to a page costs the processors, as the mean of many by one person alone. */
export async function costOf(
  server: RunningServer,
  visitor: Visitor,
  page: VisitedPage,
  times: number,
): Promise<ProcessorTime> {
  for (let at = 0; at < times / 4; at++) await visit(visitor, page)
  const before = processorTimeOf(server)
  for (let at = 0; at < times; at++) await visit(visitor, page)
  const { server: own, database, visitors } = timeBetween(before, processorTimeOf(server))
  return { server: own / times, database: database / times, visitors: visitors / times }
}

function processorTimeOf({ pid, postmaster }: RunningServer): ProcessorTime {
  return processorTime({ server: pid, postmaster })
}

async function visit({ browser, reading }: Visitor, page: VisitedPage): Promise<number> {
  const address = page.address(reading)
  const before = performance.now()
  const { status, bytes } = await browser.get(address)
  if (status !== 200 || bytes < 1000) throw new Error(`${address} answered ${status} with ${bytes} bytes`)
  return performance.now() - before
}
