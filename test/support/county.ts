import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { composeApplication, type Application } from '../../src/compose.ts'
import { enterCounty } from '../../src/demo/enter-county.ts'
import { day } from '../../src/kernel/day.ts'
import { accountsModule } from '../../src/modules/accounts/module.ts'
import { organizationsModule } from '../../src/modules/organizations/module.ts'
import { secretsOf } from '../../src/platform/secrets/secrets.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

export type County = {
  /** `http://127.0.0.1:…`, once it listens. */
  readonly address: string
  /** What is said once to whoever starts the program: the passwords. */
  readonly passwords: readonly string[]
  /** Moves the clock of the server, to ten in the morning of a day there: `2026-03-02`. */
  itIs(day: string): void
}

/** The whole site with the organs and staff of the demo county and not one request, at a time the test decides. */
export function useCounty(): County {
  let there: { readonly application: Application; readonly database: TestDatabase; readonly folder: string } | undefined
  let passwords: readonly string[] = []
  let address = ''
  let moment = at('2026-01-05')
  beforeAll(async () => {
    const database = await createTestDatabase()
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-county-'))
    const secrets = secretsOf('a secret that is long enough for tests')
    const rooms = { database: database.database, secrets, now: () => moment }
    const application = await composeApplication({ ...rooms, config: { trustProxy: false }, folder })
    there = { application, database, folder }
    const organizations = organizationsModule({ database: database.database, today: () => day('2026-01-05') })
    passwords = await enterCounty({ ...accountsModule(rooms), ...organizations })
    await application.app.listen({ port: 0, host: '127.0.0.1' })
    address = `http://127.0.0.1:${(application.app.server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await there?.application.close()
    await there?.database.drop()
    if (there !== undefined) rmSync(there.folder, { recursive: true })
  })
  return {
    get address() {
      return address
    },
    get passwords() {
      return passwords
    },
    itIs: (day) => {
      moment = at(day)
    },
  }
}

function at(day: string): Date {
  return new Date(`${day}T02:00:00Z`)
}
