import type { Database } from '../../../platform/database/database.ts'
import type { AccountTables } from './account-tables.ts'

/** Notes that a session is in use. */
export async function touchSession(database: Database, tokenHash: string, now: Date): Promise<void> {
  const session = database.withTables<AccountTables>().updateTable('accounts.session').set({ seen_at: now })
  await session.where('token_hash', '=', tokenHash).execute()
}
