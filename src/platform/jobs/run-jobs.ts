import type { Database } from '../database/database.ts'
import { whileAlone } from '../database/hold-lock.ts'
import type { Log } from '../log/log.ts'

/** Something the program does of its own accord, again and again; doing it twice changes nothing. */
export type Job = {
  /** In Chinese, for the log: `清除到期身份信息`. */
  readonly name: string
  /** Milliseconds from one run to the next, where an hour is too long. */
  readonly every?: number
  /** It is about what each process remembers by itself: each does it, whatever the others do. */
  readonly ofEach?: boolean
  run(): Promise<void>
}

type JobsNeeds = {
  readonly database: Database
  readonly log: Log
  readonly jobs: readonly Job[]
  /** Milliseconds from one round to the next; an hour unless told. */
  readonly every?: number
}

export type RunningJobs = {
  /** Ends after the job under way. */
  stop(): Promise<void>
}

/** Runs every job now and then at its own pace, hourly unless told; of several processes over one database only one at a time does. */
export function runJobs({ database, log, jobs, every = HOUR }: JobsNeeds): RunningJobs {
  let stopped = false
  const round = async (due: readonly Job[]) => {
    for (const job of due) if (!stopped) await runOne(database, log, job)
  }
  let under = round(jobs)
  const waiting = new Set<number>()
  const timers = [...new Set(jobs.map((job) => job.every ?? every))].map((pace) => {
    const due = jobs.filter((job) => (job.every ?? every) === pace)
    return setInterval(() => {
      // Behind a job that takes long, one round of each pace is enough.
      if (waiting.has(pace)) return
      waiting.add(pace)
      under = under.then(() => {
        waiting.delete(pace)
        return round(due)
      })
    }, pace).unref()
  })
  return {
    stop: async () => {
      stopped = true
      for (const timer of timers) clearInterval(timer)
      await under
    },
  }
}

const HOUR = 3_600_000

/** A job that fails is told of and tried again with the next round; the others go on. */
async function runOne(database: Database, log: Log, job: Job): Promise<void> {
  try {
    await (job.ofEach === true ? job.run() : whileAlone(database, job.name, () => job.run()))
  } catch (error) {
    log.warn(`${job.name}：${error instanceof Error ? error.message : String(error)}`)
  }
}
