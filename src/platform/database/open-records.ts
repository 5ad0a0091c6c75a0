import { join } from 'node:path'
import { sql } from 'kysely'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import { checkoutFolder } from '../config/checkout.ts'
import type { Config } from '../config/config.ts'
import type { Log } from '../log/log.ts'
import { openDatabase, type Database } from './database.ts'
import { findDataHome } from './embedded/data-home.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import { migrateDatabase } from './migrate-database.ts'
import { readMigrations } from './migrations.ts'

export type Records = {
  readonly database: Database
  /** The data folder: secrets and files are kept here, whichever server holds the tables. */
  readonly folder: string
  /** Where the records are, in words for the person who started the program. */
  readonly place: string
  close(): Promise<void>
}

/**
 * Opens the records this configuration means, at the newest migration: the server named by `DATABASE_URL`, else the
 * embedded one, which is started, or joined where another process already runs it. Refuses with one Chinese sentence.
 */
export async function openRecords(config: Config, log: Log): Promise<Outcome<Records, string>> {
  const opened = await (config.databaseUrl === null
    ? openEmbedded(config, log)
    : openServer(config, config.databaseUrl, log))
  if (!opened.ok) return opened
  const { database } = opened.value
  const migrated = await migrateDatabase(database, readMigrations(join(checkoutFolder(), 'migrations')))
  if (!migrated.ok) {
    await opened.value.close()
    return migrated
  }
  if (migrated.value.length > 0) log.info(`数据库已升级：${migrated.value.join('、')}`)
  return opened
}

async function openEmbedded(config: Config, log: Log): Promise<Outcome<Records, string>> {
  const started = await startEmbedded({ dataFolder: config.dataFolder, checkout: checkoutFolder(), log })
  if (!started.ok) return started
  const server = started.value
  await ensureDatabase(server.urlOf('postgres'))
  const { processes } = config
  const onLostConnection = (message: string) => log.warn(lost(message))
  const database = openDatabase({ url: server.urlOf(NAME), processes, onLostConnection })
  return done({
    database,
    folder: server.folder,
    place: server.folder,
    close: async () => {
      await database.destroy()
      await server.stop()
    },
  })
}

async function openServer(config: Config, url: string, log: Log): Promise<Outcome<Records, string>> {
  const home = findDataHome(config.dataFolder, checkoutFolder())
  if (!home.ok) return home
  const { folder } = home.value
  const { processes } = config
  const database = openDatabase({ url, processes, onLostConnection: (message) => log.warn(lost(message)) })
  const close = () => database.destroy()
  // Without user and password, which belong on no screen.
  const place = url.replace(/^\w+:\/\/(?:[^@/]*@)?/, '').replace(/\?.*/, '')
  try {
    const version = await sql<{ server_version_num: string }>`show server_version_num`.execute(database)
    if (Number(version.rows[0]?.server_version_num) >= OLDEST_VERSION) return done({ database, folder, place, close })
    await close()
    return refuse(`数据库服务器 ${place} 的版本过低，需要 PostgreSQL 15 或更高版本。`)
  } catch (error) {
    await close()
    return refuse(
      `无法连接环境变量 DATABASE_URL 指定的数据库 ${place}（${reasonOf(error)}），请检查地址、账号和服务器。`,
    )
  }
}

const NAME = 'gongkai'
const OLDEST_VERSION = 150_000

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const maintenance = openDatabase({ url: maintenanceUrl, connections: 1 })
  try {
    const found = await sql`select 1 from pg_database where datname = ${NAME}`.execute(maintenance)
    if (found.rows.length === 0) await sql`create database ${sql.id(NAME)}`.execute(maintenance)
  } finally {
    await maintenance.destroy()
  }
}

const lost = (message: string) => `与数据库的连接中断，将自动重连（${message}）`

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Node reports a name with several addresses as one error that holds the others and says nothing itself.
  const inner = error instanceof AggregateError ? error.errors[0] : error
  return inner instanceof Error && inner.message !== '' ? inner.message : String((inner as NodeJS.ErrnoException).code)
}
