import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '../src/platform/database/database.ts'
import { processorTime, timeBetween } from './requests/processor-time.ts'

export type Used = { program: number; server: number; seconds: number }

/** Seconds, and seconds of a processor, that something takes over all its rounds: in this process and in PostgreSQL's. */
export function stopwatch(postmaster: number): {
  readonly during: (work: () => Promise<unknown>) => Promise<void>
  readonly used: Used
} {
  const used = { program: 0, server: 0, seconds: 0 }
  const time = () => processorTime({ server: process.pid, postmaster })
  return {
    used,
    during: async (work) => {
      const [begun, before] = [performance.now(), time()]
      await work()
      const spent = timeBetween(before, time())
      used.program += spent.server
      used.server += spent.database
      used.seconds += (performance.now() - begun) / 1000
    },
  }
}

/** The process of the server itself. */
export async function postmasterOf(database: Database): Promise<number> {
  const { rows } = await sql<{ folder: string }>`select current_setting('data_directory') as folder`.execute(database)
  return Number(readFileSync(join(rows[0]?.folder ?? '', 'postmaster.pid'), 'utf8').split('\n')[0])
}
