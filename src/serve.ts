import type { AddressInfo } from 'node:net'
import { composeApplication } from './compose.ts'
import { done, refuse, type Outcome } from './kernel/outcome.ts'
import { readConfig, type Config } from './platform/config/config.ts'
import { openRecords } from './platform/database/open-records.ts'
import { runJobs } from './platform/jobs/run-jobs.ts'
import { createLog } from './platform/log/log.ts'
import { openSecrets } from './platform/secrets/open-secrets.ts'

export type Server = { readonly address: string; close(): Promise<void> }

/** Opens the records, puts the application together and listens; refuses with Chinese sentences to show as they are. */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Outcome<Server, readonly string[]>> {
  const read = readConfig(environment)
  if (!read.ok) return read
  const config = read.value
  const log = createLog()

  const opened = await openRecords(config, log)
  if (!opened.ok) return refuse([opened.refusal])
  const records = opened.value
  log.info(`数据保存在 ${records.place}`)

  const secrets = openSecrets({ secret: config.secret, folder: records.folder, log })
  if (!secrets.ok) {
    await records.close()
    return refuse([secrets.refusal])
  }
  const { database, folder } = records
  const application = await composeApplication({ database, config, secrets: secrets.value, folder })
  const close = async () => {
    await application.close()
    await records.close()
  }
  try {
    await application.app.listen({ port: config.port, host: config.host })
  } catch (error) {
    await close()
    return refuse([whyNotListening(error, config)])
  }
  // Only now: passwords shown once must not scroll by above a refusal to start.
  const said = config.demo ? await application.loadDemo() : await application.enterFirstOrgan()
  for (const sentence of said) console.log(sentence)
  const jobs = runJobs({ database, log, jobs: application.jobs })
  const { port } = application.app.server.address() as AddressInfo
  return done({
    address: addressFor(config.host, port),
    close: async () => {
      await jobs.stop()
      await close()
    },
  })
}

function addressFor(host: string, port: number): string {
  const name = ['0.0.0.0', '::', ''].includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`
}

/** The sentence for a port that cannot be had; anything else is a fault of ours and thrown on. */
function whyNotListening(error: unknown, { host, port }: Config): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被其他程序占用，请先停止那个程序，或换一个端口，例如 PORT=${port + 1} npm start。`
  }
  if (code === 'EACCES') return `没有权限使用端口 ${port}，请换一个 1024 以上的端口，例如 PORT=8080 npm start。`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `本机没有地址 ${host}，请检查环境变量 HOST。`
  throw error
}
