import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { openReportThreads, renderApart } from './modules/annual-report/public.ts'
import { checkUpModule } from './modules/check-up/module.ts'
import { reportLibraryModule } from './modules/report-library/module.ts'
import { checkoutFolder } from './platform/config/checkout.ts'
import type { Config } from './platform/config/config.ts'
import { pingDatabase, type Database } from './platform/database/database.ts'
import { buildServer } from './platform/http/build-server.ts'
import type { Page } from './platform/http/page.ts'
import { createLog } from './platform/log/log.ts'
import { portalSite } from './portal/portal-site.tsx'

export type Application = {
  readonly app: FastifyInstance
  /** Every page of the site, for whoever wants to walk them. */
  readonly pages: readonly Page[]
  /** Fills an empty database with the demo county; leaves any other as it is. */
  loadDemo(): Promise<void>
  close(): Promise<void>
}

/** Puts the modules together over one database. The caller owns the database and closes it afterwards. */
export async function composeApplication(needs: { database: Database; config: Config }): Promise<Application> {
  const log = createLog()
  // Threads of their own for writing, so that downloads do not wait behind uploads that take long to read.
  const [reading, writing] = [openReportThreads(), openReportThreads({ threads: 1 })]
  const library = reportLibraryModule({ database: needs.database, render: renderApart(writing) })
  const checkUp = checkUpModule({ reading, writing })
  const site = portalSite([...library.pages, ...checkUp.pages], join(checkoutFolder(), 'src/ui'))
  const app = await buildServer({
    ...site,
    behindProxy: needs.config.trustProxy,
    report: (error, where) =>
      log.warn(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  })
  app.get('/healthz', async () => {
    await pingDatabase(needs.database)
    return { status: 'ok' }
  })
  return {
    app,
    pages: site.pages,
    loadDemo: () => library.loadDemo(join(checkoutFolder(), 'fixtures/demo')),
    close: async () => {
      await app.close()
      await Promise.all([reading.close(), writing.close()])
    },
  }
}
