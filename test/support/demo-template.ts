import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { composeApplication } from '../../src/compose.ts'
import { openDatabase, withTransaction } from '../../src/platform/database/database.ts'
import { secretsOf, type Secrets } from '../../src/platform/secrets/secrets.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

/** The demo county in a database and a data folder of one's own, as `loadDemo` leaves them. */
export type DemoCopy = {
  readonly database: TestDatabase
  readonly folder: string
  /** What is said once to whoever starts the program: the passwords. */
  readonly passwords: readonly string[]
}

/** What every test keeps its secrets with. */
export const testSecrets: Secrets = secretsOf('a secret that is long enough for tests')

/** Loading the demo takes long: the first test file that wants it does, all others copy what it left. */
export async function copyDemo(): Promise<DemoCopy> {
  const { maintenanceUrl, demo } = inject('databaseServer')
  const maintenance = openDatabase({ url: maintenanceUrl, connections: 1 })
  // Test files run in processes of their own; whoever comes second waits here until the first has loaded it.
  await withTransaction(maintenance, async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction)
    if (!existsSync(saidIn(demo.folder))) await loadOnce(demo)
  })
  await maintenance.destroy()
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-portal-'))
  cpSync(demo.folder, folder, { recursive: true })
  return {
    database: await createTestDatabase({ template: demo.name }),
    folder,
    passwords: JSON.parse(readFileSync(saidIn(folder), 'utf8')) as readonly string[],
  }
}

const LOCK = 711_2019

const saidIn = (folder: string) => join(folder, 'said.json')

async function loadOnce({ name, folder }: { readonly name: string; readonly folder: string }): Promise<void> {
  const { database, close } = await createTestDatabase({ name })
  const config = { trustProxy: false }
  const application = await composeApplication({ database, config, secrets: testSecrets, folder })
  const said = await application.loadDemo()
  await application.close()
  await close()
  writeFileSync(saidIn(folder), JSON.stringify(said))
}
