import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'
import { openDatabase } from '../../src/platform/database/database.ts'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { migrateDatabase } from '../../src/platform/database/migrate-database.ts'
import { readMigrations } from '../../src/platform/database/migrations.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { databaseUrl } from './database-url.ts'

export type DatabaseServer = {
  readonly maintenanceUrl: string
  readonly template: string
  /** Where the demo is kept for copies, once a test wanted it: the name of its database, and its data folder. */
  readonly demo: { readonly name: string; readonly folder: string }
  stop(): Promise<void>
}

/** The server of `DATABASE_URL`, whose user may create databases, else an embedded one in a temporary folder. */
export async function startDatabaseServer(): Promise<DatabaseServer> {
  const given = process.env['DATABASE_URL']
  const server = given === undefined || given === '' ? await startTemporary() : { maintenanceUrl: given, stop }
  const template = `gongkai_template_${process.pid}`
  const demo = { name: `gongkai_demo_${process.pid}`, folder: await mkdtemp(join(tmpdir(), 'gongkai-demo-')) }
  await createTemplate(server.maintenanceUrl, template)
  return {
    maintenanceUrl: server.maintenanceUrl,
    ...{ template, demo },
    stop: async () => {
      for (const name of [template, demo.name]) {
        await runOn(server.maintenanceUrl, `drop database if exists "${name}" with (force)`)
      }
      await rm(demo.folder, { recursive: true })
      await server.stop()
    },
  }
}

async function stop(): Promise<void> {}

async function startTemporary() {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
  const started = await startEmbedded({
    dataFolder: folder,
    checkout: checkoutFolder(),
    log: createLog(),
    // Nothing here outlives the tests, so nothing need reach the disk.
    settings: ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'],
  })
  if (!started.ok) throw new Error(started.refusal)
  return {
    maintenanceUrl: started.value.urlOf('postgres'),
    stop: async () => {
      await started.value.stop()
      await rm(folder, { recursive: true })
    },
  }
}

async function createTemplate(maintenanceUrl: string, template: string): Promise<void> {
  await runOn(maintenanceUrl, `drop database if exists "${template}" with (force)`)
  await runOn(maintenanceUrl, `create database "${template}" encoding 'UTF8' template template0`)
  const database = openDatabase({ url: databaseUrl(maintenanceUrl, template), connections: 1 })
  const migrated = await migrateDatabase(database, readMigrations(join(checkoutFolder(), 'migrations')))
  await database.destroy()
  if (!migrated.ok) throw new Error(migrated.refusal)
}

async function runOn(url: string, statement: string): Promise<void> {
  const database = openDatabase({ url, connections: 1 })
  try {
    await sql.raw(statement).execute(database)
  } finally {
    await database.destroy()
  }
}
