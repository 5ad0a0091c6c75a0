import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { AccountTables } from './account-tables.ts'

/** Counted failures as an action takes them back, within its transaction. */
export function failureRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<AccountTables>()
  return {
    /** What was counted against signing in and against confirming by password in an open session. */
    async forgetFailuresOf({ id, login }: { readonly id: string; readonly login: string }): Promise<void> {
      const keys = [`login:${login}`, `account:${id}`]
      await tables.deleteFrom('accounts.failure').where('key', 'in', keys).execute()
    },
  }
}

export type FailureRecords = ReturnType<typeof failureRecords>
