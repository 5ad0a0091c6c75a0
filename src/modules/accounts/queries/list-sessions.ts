import type { Database } from '../../../platform/database/database.ts'
import type { AccountTables } from '../data/account-tables.ts'
import { isAlive } from '../domain/session-limits.ts'

/** One place where somebody is signed in. */
export type OpenSession = {
  readonly organId: string
  readonly startedAt: Date
  readonly seenAt: Date
  /** Whether it is the one that asks. */
  readonly isThis: boolean
}

/** Where somebody is signed in now, the latest used first. */
export async function listSessions(
  database: Database,
  { accountId, tokenHash, now }: { readonly accountId: string; readonly tokenHash: string; readonly now: Date },
): Promise<readonly OpenSession[]> {
  const rows = await database
    .withTables<AccountTables>()
    .selectFrom('accounts.session')
    .select([
      'token_hash as hash',
      'organ_id as organId',
      'started_at as startedAt',
      'seen_at as seenAt',
      'awaits_code as awaitsCode',
    ])
    .where('account_id', '=', accountId)
    .where('awaits_code', '=', false)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows
    .filter((row) => isAlive(row, now))
    .map(({ hash, organId, startedAt, seenAt }) => ({ organId, startedAt, seenAt, isThis: hash === tokenHash }))
}
