import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, inject } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { databaseUrl } from './database-url.ts'

export type TestDatabase = {
  readonly database: Database
  /** Its address, for a process of its own. */
  readonly url: string
  /** Ends all connections and leaves the database, for others to copy. */
  readonly close: () => Promise<void>
  drop(): Promise<void>
}

/** Gives this test file a migrated, empty database of its own: `const db = useDatabase()`, then `db.database` in tests. */
export function useDatabase(): { readonly database: Database; readonly url: string } {
  let current: TestDatabase | undefined
  beforeAll(async () => {
    current = await createTestDatabase()
  })
  afterAll(async () => {
    await current?.drop()
  })
  const there = (): TestDatabase => {
    if (current === undefined) throw new Error('the database is there once the tests have begun')
    return current
  }
  return {
    get database() {
      return there().database
    },
    get url() {
      return there().url
    },
  }
}

type Wanted = {
  /** Whose copy it is; `null` gives a database without any table. */
  readonly template?: string | null
  readonly name?: string
}

/** A migrated, empty database, or the copy of another. */
export async function createTestDatabase(wanted: Wanted = {}): Promise<TestDatabase> {
  const { maintenanceUrl, template: migrated } = inject('databaseServer')
  const { template = migrated, name = `gongkai_test_${randomBytes(6).toString('hex')}` } = wanted
  await onServer(maintenanceUrl, `create database "${name}" template "${template ?? 'template0'}"`)
  const url = databaseUrl(maintenanceUrl, name)
  const database = openDatabase({ url, connections: 4 })
  return {
    database,
    url,
    close: () => database.destroy(),
    drop: async () => {
      await database.destroy()
      await onServer(maintenanceUrl, `drop database "${name}" with (force)`)
    },
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const maintenance = openDatabase({ url, connections: 1 })
  try {
    await sql.raw(statement).execute(maintenance)
  } finally {
    await maintenance.destroy()
  }
}
