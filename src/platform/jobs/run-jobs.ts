import type { Database } from '../database/database.ts'
import { whileAlone } from '../database/hold-lock.ts'
import type { Log } from '../log/log.ts'

/** Something the program does of its own accord, again and again; doing it twice changes nothing. */
export type Job = {
  /** In Chinese, for the log: `清除到期身份信息`. */
  readonly name: string
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

/** Runs every job now and then every hour; of several processes over one database only one at a time does. */
export function runJobs({ database, log, jobs, every = HOUR }: JobsNeeds): RunningJobs {
  let stopped = false
  const round = async () => {
    for (const job of jobs) if (!stopped) await runOne(database, log, job)
  }
  let under = round()
  const timer = setInterval(() => {
    under = under.then(round)
  }, every)
  timer.unref()
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await under
    },
  }
}

const HOUR = 3_600_000

/** A job that fails is told of and tried again with the next round; the others go on. */
async function runOne(database: Database, log: Log, job: Job): Promise<void> {
  try {
    await whileAlone(database, job.name, () => job.run())
  } catch (error) {
    log.warn(`${job.name}：${error instanceof Error ? error.message : String(error)}`)
  }
}
