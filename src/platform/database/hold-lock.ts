import pg from 'pg'
import { addressOfDatabase, type Database } from './database.ts'

/**
 * Runs `work` unless another process runs work of this name over the same database; whether it ran. The lock belongs to a
 * connection of its own, beside the pool that pages ask, and goes with it, even where the process dies.
 */
export async function whileAlone(database: Database, name: string, work: () => Promise<void>): Promise<boolean> {
  const connection = new pg.Client({ connectionString: addressOfDatabase(database), application_name: 'gongkai lock' })
  // Whoever holds nothing any more finds out when asking; without a listener the process would end.
  connection.on('error', () => {})
  await connection.connect()
  try {
    const lock = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as held'
    const { rows } = await connection.query<{ held: boolean }>(lock, [`gongkai:${name}`])
    if (rows[0]?.held !== true) return false
    await work()
    return true
  } finally {
    await connection.end()
  }
}
