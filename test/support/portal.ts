import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { composeApplication, type Application } from '../../src/compose.ts'
import { openLibrary } from '../../src/modules/report-library/public.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

type Portal = {
  readonly application: Application
  readonly ask: ReturnType<typeof openLibrary>['ask']
  /** `http://127.0.0.1:…`, once it listens. */
  readonly address: string
}

/** The whole portal over a database of its own with the demo county in it, listening on a free port. */
export function usePortal(): Portal {
  let there: (Portal & { readonly database: TestDatabase }) | undefined
  beforeAll(async () => {
    const database = await createTestDatabase()
    const databaseUrl = database.url
    const config = { port: 0, host: '127.0.0.1', databaseUrl, dataFolder: null, secret: null, trustProxy: false }
    const application = await composeApplication({ database: database.database, config })
    await application.loadDemo()
    await application.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = application.app.server.address() as AddressInfo
    there = { application, database, address: `http://127.0.0.1:${port}`, ask: openLibrary(database.database).ask }
  })
  afterAll(async () => {
    await there?.application.close()
    await there?.database.drop()
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
  }
}
