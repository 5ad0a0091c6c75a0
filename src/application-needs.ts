import type { Config } from './platform/config/config.ts'
import type { Database } from './platform/database/database.ts'
import type { Secrets } from './platform/secrets/secrets.ts'

/** What the application is put together over. `folder`: the data folder, where files are kept. */
export type ApplicationNeeds = {
  readonly database: Database
  readonly config: Pick<Config, 'trustProxy'> & Partial<Pick<Config, 'oldSiteMegabytes'>>
  readonly secrets: Secrets
  readonly folder: string
  /** What time it is; the computer's own where nobody says. */
  readonly now?: () => Date
}
