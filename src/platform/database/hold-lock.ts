import { sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * Runs `work` unless another process runs work of this name over the same database; whether it ran. The lock belongs to a
 * connection of its own and goes with it, even where the process dies.
 */
export function whileAlone(database: Database, name: string, work: () => Promise<void>): Promise<boolean> {
  return database.connection().execute(async (connection) => {
    const key = sql`hashtextextended(${`gongkai:${name}`}, 0)`
    const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_lock(${key}) as held`.execute(connection)
    if (rows[0]?.held !== true) return false
    try {
      await work()
      return true
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(connection)
    }
  })
}
