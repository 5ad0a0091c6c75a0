import { composeApplication, type Application } from './compose.ts'
import { done, refuse, type Outcome } from './kernel/outcome.ts'
import type { Config } from './platform/config/config.ts'
import { openRecords, type Records } from './platform/database/open-records.ts'
import type { Log } from './platform/log/log.ts'
import { openSecrets } from './platform/secrets/open-secrets.ts'

export type Office = {
  readonly records: Records
  readonly application: Application
  /** Closes the application, then the records. */
  readonly close: () => Promise<void>
}

/** The application over the records this configuration means; refuses with Chinese sentences to show as they are. */
export async function openOffice(config: Config, log: Log): Promise<Outcome<Office, readonly string[]>> {
  const opened = await openRecords(config, log)
  if (!opened.ok) return refuse([opened.refusal])
  const records = opened.value
  log.info(`数据保存在 ${records.place}`)

  const { database, folder } = records
  const secrets = openSecrets({ secret: config.secret, folder, log })
  if (!secrets.ok) {
    await records.close()
    return refuse([secrets.refusal])
  }
  const application = await composeApplication({ database, config, secrets: secrets.value, folder })
  const close = async () => {
    await application.close()
    await records.close()
  }
  return done({ records, application, close })
}
