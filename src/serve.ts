import { done, refuse, type Outcome } from './kernel/outcome.ts'
import { listen } from './listen.ts'
import { openOffice, type Office } from './open-office.ts'
import { checkoutFolder } from './platform/config/checkout.ts'
import { readConfig, type Config } from './platform/config/config.ts'
import { addressOfDatabase } from './platform/database/database.ts'
import { runJobs } from './platform/jobs/run-jobs.ts'
import { createLog, type Log } from './platform/log/log.ts'
import { runProcesses } from './platform/processes/run-processes.ts'
import { join } from 'node:path'

export type Server = { readonly address: string; close(): Promise<void> }

type Serving = { readonly port: number; stop(): Promise<void> }

/**
 * Opens the records, puts the application together and has it answer, in this process or in several beside it (ADR 19);
 * refuses with Chinese sentences to show as they are.
 */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Outcome<Server, readonly string[]>> {
  const read = readConfig(environment)
  if (!read.ok) return read
  const config = read.value
  const log = createLog()
  const opened = await openOffice(config, log)
  if (!opened.ok) return opened
  const office = opened.value
  const { application, records } = office

  const begun = await (config.processes === 1 ? serveHere(office, config) : serveBeside(office, config, log))
  if (!begun.ok) {
    await office.close()
    return begun
  }
  const serving = begun.value
  // Only now: passwords shown once must not scroll by above a refusal to start.
  const said = config.demo ? await application.loadDemo() : await application.enterFirstOrgan()
  for (const sentence of said) console.log(sentence)
  const jobs = runJobs({ database: records.database, log, jobs: application.jobs })
  return done({
    address: addressFor(config.host, serving.port),
    close: async () => {
      await jobs.stop()
      await serving.stop()
      await office.close()
    },
  })
}

async function serveHere({ application }: Office, config: Config): Promise<Outcome<Serving, readonly string[]>> {
  const listening = await listen(application, config)
  // Closing the office ends it.
  return listening.ok ? done({ port: listening.value, stop: () => Promise.resolve() }) : refuse([listening.refusal])
}

/** Several processes answer; this one opened the records for them, and does what the program does of its own accord. */
function serveBeside({ records }: Office, { processes: count }: Config, log: Log) {
  return runProcesses({
    ...{ count, log },
    file: join(checkoutFolder(), 'dist/serving-process.js'),
    env: { DATABASE_URL: addressOfDatabase(records.database), GONGKAI_DATA: records.folder },
  })
}

function addressFor(host: string, port: number): string {
  const name = ['0.0.0.0', '::', ''].includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`
}
