import fastify, { type FastifyInstance } from 'fastify'
import type { Config } from './platform/config/config.ts'
import { pingDatabase, type Database } from './platform/database/database.ts'

export type Application = {
  readonly app: FastifyInstance
  /** Fills an empty database with the demo county; leaves any other as it is. */
  loadDemo(): Promise<void>
  close(): Promise<void>
}

/** Puts the modules together over one database. The caller owns the database and closes it afterwards. */
export async function composeApplication(needs: { database: Database; config: Config }): Promise<Application> {
  const app = fastify({ forceCloseConnections: true })
  app.get('/healthz', async () => {
    await pingDatabase(needs.database)
    return { status: 'ok' }
  })
  return { app, loadDemo: async () => {}, close: () => app.close() }
}
