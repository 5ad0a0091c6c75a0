import { expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Log } from '../log/log.ts'
import { runJobs, type Job } from './run-jobs.ts'

const db = useDatabase()

function aLog() {
  const lines: string[] = []
  const log: Log = { info: (line) => lines.push(line), warn: (line) => lines.push(line) }
  return { log, lines }
}

/** A job, and when it ran first. */
function aJob(name: string) {
  let tell: (() => void) | undefined
  const ran = new Promise<void>((resolve) => (tell = resolve))
  const job: Job = {
    name,
    run: () => {
      tell?.()
      return Promise.resolve()
    },
  }
  return { job, ran }
}

test('one job that fails is told of and keeps no other from running', async () => {
  const { log, lines } = aLog()
  const failing: Job = { name: '失败的任务', run: () => Promise.reject(new Error('磁盘已满')) }
  const { job: working, ran } = aJob('清除')
  const running = runJobs({ database: db.database, log, jobs: [failing, working] })
  await ran
  await running.stop()
  expect(lines).toEqual(['失败的任务：磁盘已满'])
})

test('rounds follow one another until they are stopped', async () => {
  let rounds = 0
  let third: (() => void) | undefined
  const reached = new Promise<void>((resolve) => (third = resolve))
  const job: Job = {
    name: '计数',
    run: async () => {
      rounds += 1
      if (rounds === 3) third?.()
    },
  }
  const running = runJobs({ database: db.database, log: aLog().log, jobs: [job], every: 1 })
  await reached
  await running.stop()
  const after = rounds
  await new Promise((resolve) => setImmediate(resolve))
  expect(rounds).toBe(after)
})

test('a job that says how often runs more often than the others', async () => {
  const runs = { often: 0, seldom: 0 }
  let third: (() => void) | undefined
  const reached = new Promise<void>((resolve) => (third = resolve))
  const often: Job = {
    ...{ name: '发送', every: 1 },
    run: async () => {
      runs.often += 1
      if (runs.often === 3) third?.()
    },
  }
  const seldom: Job = { name: '清除', run: async () => void (runs.seldom += 1) }
  const running = runJobs({ database: db.database, log: aLog().log, jobs: [seldom, often] })
  await reached
  await running.stop()
  expect(runs.seldom).toBe(1)
})

test('two processes over one database do not run the same job at once', async () => {
  let [atOnce, most] = [0, 0]
  let free: (() => void) | undefined
  const held = new Promise<void>((resolve) => (free = resolve))
  const job: Job = {
    name: '同一任务',
    run: async () => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await held
      atOnce -= 1
    },
  }
  const processes = [1, 2].map(() => runJobs({ database: db.database, log: aLog().log, jobs: [job], every: 5 }))
  await expect.poll(() => atOnce).toBe(1)
  free?.()
  await Promise.all(processes.map((running) => running.stop()))
  expect(most).toBe(1)
})
