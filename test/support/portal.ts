import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { composeApplication, type Application } from '../../src/compose.ts'
import { openLibrary } from '../../src/modules/report-library/public.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { copyDemo, testSecrets } from './demo-template.ts'

type Portal = {
  readonly application: Application
  readonly ask: ReturnType<typeof openLibrary>['ask']
  /** `http://127.0.0.1:…`, once it listens. */
  readonly address: string
  /** Of its database, for whoever does something beside it. */
  readonly databaseUrl: string
  /** What is said once to whoever starts the program: the passwords of the demo. */
  readonly passwords: readonly string[]
}

/** The whole portal over a database of its own with the demo county in it (or with nobody), listening on a free port. */
export function usePortal({ demo = true }: { readonly demo?: boolean } = {}): Portal {
  let there: (Portal & { readonly database: TestDatabase; readonly folder: string }) | undefined
  beforeAll(async () => {
    const { database, folder, ...copied } = demo ? await copyDemo() : await nobody()
    const config = { trustProxy: false }
    const rooms = { database: database.database, config, secrets: testSecrets, folder }
    const application = await composeApplication(rooms)
    const passwords = copied.passwords ?? (await application.enterFirstOrgan())
    await application.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = application.app.server.address() as AddressInfo
    there = {
      application,
      database,
      folder,
      passwords,
      address: `http://127.0.0.1:${port}`,
      databaseUrl: database.url,
      ask: openLibrary(database.database).ask,
    }
  })
  afterAll(async () => {
    await there?.application.close()
    await there?.database.drop()
    if (there !== undefined) rmSync(there.folder, { recursive: true })
  })
  const portal = () => {
    if (there === undefined) throw new Error('the portal is there once the tests have begun')
    return there
  }
  return {
    get application() {
      return portal().application
    },
    get ask() {
      return portal().ask
    },
    get address() {
      return portal().address
    },
    get databaseUrl() {
      return portal().databaseUrl
    },
    get passwords() {
      return portal().passwords
    },
  }
}

async function nobody() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-portal-'))
  return { database: await createTestDatabase(), folder, passwords: null }
}
