import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { ABSOLUTE_LIMIT } from '../domain/session-limits.ts'
import type { AccountTables } from './account-tables.ts'

export type NewSession = {
  readonly tokenHash: string
  readonly accountId: string
  readonly organId: string
  readonly awaitsCode: boolean
  readonly now: Date
}

/** Sessions as an action begins and ends them, within its transaction. */
export function sessionRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<AccountTables>()
  return {
    /** Begins a session; those long over are swept out with it. */
    async beginSession({ tokenHash, accountId, organId, awaitsCode, now }: NewSession): Promise<void> {
      const longOver = new Date(now.getTime() - ABSOLUTE_LIMIT)
      await tables.deleteFrom('accounts.session').where('started_at', '<', longOver).execute()
      const row = { token_hash: tokenHash, account_id: accountId, organ_id: organId, awaits_code: awaitsCode }
      await tables
        .insertInto('accounts.session')
        .values({ ...row, started_at: now, seen_at: now })
        .execute()
    },
    async endSession(tokenHash: string): Promise<void> {
      await tables.deleteFrom('accounts.session').where('token_hash', '=', tokenHash).execute()
    },
    async endSessionsOf(accountId: string): Promise<void> {
      await tables.deleteFrom('accounts.session').where('account_id', '=', accountId).execute()
    },
    /** Ends all sessions of somebody but one; gives how many there were. */
    async endOtherSessionsOf(accountId: string, tokenHash: string): Promise<number> {
      const others = tables.deleteFrom('accounts.session').where('account_id', '=', accountId)
      return Number((await others.where('token_hash', '<>', tokenHash).executeTakeFirst()).numDeletedRows)
    },
    async moveSession(tokenHash: string, organId: string): Promise<void> {
      const session = tables.updateTable('accounts.session').where('token_hash', '=', tokenHash)
      await session.set({ organ_id: organId }).execute()
    },
  }
}

export type SessionRecords = ReturnType<typeof sessionRecords>
