import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { Log } from '../log/log.ts'
import type { Told } from './be-part-of.ts'

const WAIT_BEFORE_AGAIN = 1000

export type ProcessesNeeds = {
  readonly count: number
  /** Absolute path of what each runs; it calls `bePartOf`. */
  readonly file: string
  /** Told to them beside the environment of this process. */
  readonly env: Readonly<Record<string, string>>
  readonly log: Log
}

export type Processes = {
  /** The port they share. */
  readonly port: number
  /** Asks them to end, and waits until they did. */
  stop(): Promise<void>
}

/**
 * Runs `count` processes that share one port: connections go to each in turn. One that ends by itself is started again.
 * Refuses with the sentences of the first that could not begin, when all have ended.
 */
export async function runProcesses({
  count,
  file,
  env,
  log,
}: ProcessesNeeds): Promise<Outcome<Processes, readonly string[]>> {
  cluster.setupPrimary({ exec: file, args: [] })
  const running = new Set<Worker>()
  let kept = false
  const start = (): Worker => {
    const worker = cluster.fork(env)
    running.add(worker)
    worker.once('exit', () => {
      running.delete(worker)
      if (kept) replace()
    })
    return worker
  }
  const replace = (): void => {
    log.warn('一个服务进程意外停止，正在重新启动。')
    setTimeout(() => {
      if (kept) start().once('message', (told: Told) => warnOf(told, log))
    }, WAIT_BEFORE_AGAIN)
  }
  const stop = async () => {
    kept = false
    await Promise.all([...running].map(end))
  }
  const begun = await Promise.all(Array.from({ length: count }, () => hasBegun(start())))
  const [port = 0] = begun.flatMap((told) => ('port' in told ? [told.port] : []))
  const [refusal] = begun.flatMap((told) => ('refusal' in told ? [told.refusal] : []))
  if (refusal !== undefined) {
    await stop()
    return refuse(refusal)
  }
  kept = true
  for (let missing = count - running.size; missing > 0; missing--) replace()
  return done({ port, stop })
}

/** What it told of its beginning; one that ended before it did is a fault of ours. */
function hasBegun(worker: Worker): Promise<Told> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('exit', (code, signal) => reject(new Error(`a serving process ended with ${signal ?? code}`)))
  })
}

function warnOf(told: Told, log: Log): void {
  if ('refusal' in told) for (const sentence of told.refusal) log.warn(sentence)
}

async function end(worker: Worker): Promise<void> {
  if (worker.isDead()) return
  const ended = once(worker, 'exit')
  worker.process.kill('SIGTERM')
  await ended
}
