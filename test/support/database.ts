import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, inject } from 'vitest'
import { openDatabase, type Database } from '../../src/platform/database/database.ts'
import { databaseUrl } from './database-url.ts'

export type TestDatabase = {
  readonly database: Database
  /** Its address, for a process of its own. */
  readonly url: string
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

/** A migrated, empty database; `template: null` gives one without any table. */
export async function createTestDatabase(options?: { template: null }): Promise<TestDatabase> {
  const { maintenanceUrl, template } = inject('databaseServer')
  const name = `gongkai_test_${randomBytes(6).toString('hex')}`
  await onServer(
    maintenanceUrl,
    `create database "${name}" template "${options === undefined ? template : 'template0'}"`,
  )
  const url = databaseUrl(maintenanceUrl, name)
  const database = openDatabase({ url, connections: 4 })
  return {
    database,
    url,
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
