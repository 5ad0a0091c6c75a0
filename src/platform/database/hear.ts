import pg from 'pg'
import { addressOfDatabase, type Database } from './database.ts'

const WAIT_BEFORE_AGAIN = 1000

/** Somebody who listens; `begun`: from when on nothing is missed. */
export type Listener = { readonly begun: Promise<void>; close(): Promise<void> }

/**
 * Hears what any process tells on a channel of the same database (PostgreSQL NOTIFY), over a connection of its own.
 * `heard` is also called whenever that connection is there (again), since something may have been told meanwhile; `lost`
 * where it is gone.
 */
export function hear(database: Database, channel: string, heard: () => void, lost = () => {}): Listener {
  const address = addressOfDatabase(database)
  let current: pg.Client | undefined
  let closed = false
  let waiting: NodeJS.Timeout | undefined
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })

  async function listen(): Promise<void> {
    const connection = new pg.Client({ connectionString: address, application_name: 'gongkai listens' })
    current = connection
    connection.on('notification', heard)
    connection.on('error', () => again(connection))
    connection.on('end', () => again(connection))
    try {
      await connection.connect()
      await connection.query(`listen "${channel}"`)
      begin()
      heard()
    } catch {
      again(connection)
    }
  }

  /** Each lost connection is replaced once, however many ways it says that it is lost. */
  function again(gone: pg.Client): void {
    if (current !== gone) return
    current = undefined
    lost()
    gone.end().catch(() => undefined)
    if (!closed) waiting = setTimeout(() => void listen(), WAIT_BEFORE_AGAIN).unref()
    // Nobody waits for a database that is away to start with: what was missed is heard of later.
    begin()
  }

  void listen()
  return {
    begun,
    close: async () => {
      closed = true
      clearTimeout(waiting)
      const last = current
      current = undefined
      await last?.end()
    },
  }
}
