import { availableParallelism } from 'node:os'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { keepStatements } from './named-statements.ts'
import { readTypes } from './read-types.ts'

/** A pool of connections. A module narrows it to its own tables with `database.withTables<LibraryTables>()`. */
export type Database = Kysely<object>

/** One transaction, before a module narrows it to its own tables with `transaction.withTables<…>()`. */
export type DatabaseTransaction = Transaction<object>

export type DatabaseAddress = {
  /**
   * A `postgres://` address; the folder of a local socket goes into its `host` parameter. `statements=unnamed` in it is
   * for a pooler that gives every transaction another connection (PgBouncer before 1.21): nothing is prepared then.
   */
  readonly url: string
  readonly connections?: number
  /** How many processes like this one ask the same server, where nothing is said of connections. */
  readonly processes?: number
  /** Told about connections lost while idle; the pool replaces them by itself. */
  readonly onLostConnection?: (message: string) => void
}

/** Opens a pool; nothing is connected until the first query. `database.destroy()` closes it. */
export function openDatabase(address: DatabaseAddress): Database {
  const pool = new pg.Pool({
    connectionString: address.url,
    max: address.connections ?? usualConnections(address.processes),
    connectionTimeoutMillis: 5_000,
    application_name: 'gongkai',
    types: readTypes,
  })
  // Without listeners, a server that stops takes the whole process with it: the pool's hears for connections that idle,
  // each connection's own while somebody holds it, whose next query then fails by itself.
  pool.on('error', (error) => address.onLostConnection?.(error.message))
  pool.on('connect', (connection) => connection.on('error', ignoreLoss))
  if (keepsStatements(address.url)) pool.on('connect', keepStatements)
  const database = new Kysely<object>({ dialect: new PostgresDialect({ pool }) })
  addresses.set(database, address.url)
  return database
}

const addresses = new WeakMap<Database, string>()

/** The address a pool was opened with, for a connection of one's own beside it. */
export function addressOfDatabase(database: Database): string {
  const address = addresses.get(database)
  if (address === undefined) throw new Error('only pools of openDatabase have an address')
  return address
}

/** More questions at once than processors can work on only take turns, and each connection plans for itself. */
function usualConnections(processes = 1): number {
  const together = Math.min(10, Math.max(4, 2 * availableParallelism()))
  return Math.max(3, Math.ceil(together / processes))
}

function keepsStatements(url: string): boolean {
  return !/[?&]statements=unnamed(&|$)/.test(url)
}

function ignoreLoss(): void {
  // The holder is told by the query that fails.
}

/** Runs `work` in one transaction: all of it is kept, or nothing where it throws. */
export function withTransaction<Tables, Result>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return database.transaction().execute(work)
}

/** Throws where the database does not answer. */
export async function pingDatabase(database: Database): Promise<void> {
  await sql`select 1`.execute(database)
}
