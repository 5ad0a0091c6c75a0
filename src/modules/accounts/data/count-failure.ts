import { withTransaction, type Database } from '../../../platform/database/database.ts'
import { afterFailure, isLocked, type Failures } from '../domain/lockout.ts'
import type { AccountTables, AccountTransaction } from './account-tables.ts'

/** Something failures are counted for. */
export type Counted = { readonly key: string; readonly limit: number }

/**
 * Counts an attempt as a failure beforehand, so that a hundred made at once are a hundred; false, and not counted, where
 * one of the counters says wait. {@link forgetFailures} takes it back where it succeeded.
 */
export function mayTry(database: Database, counters: readonly Counted[], now: Date): Promise<boolean> {
  return withTransaction(database.withTables<AccountTables>(), async (transaction) => {
    const counted = []
    // Always in the same order, so that two attempts never wait for each other.
    for (const counter of [...counters].sort((one, other) => (one.key < other.key ? -1 : 1))) {
      counted.push({ ...counter, failures: await lockCounter(transaction, counter.key, now) })
    }
    if (counted.some(({ failures }) => isLocked(failures, now))) return false
    for (const { key, limit, failures } of counted) await save(transaction, key, afterFailure(failures, limit, now))
    return true
  })
}

/**
 * Forgets what was counted for `key`: the person got in. Of what was counted for `only` nothing but this attempt is taken
 * back, or whoever has one account could try those of others without end.
 */
export async function forgetFailures(
  database: Database,
  { key, only }: { readonly key: string; readonly only?: string },
): Promise<void> {
  const tables = database.withTables<AccountTables>()
  await tables.deleteFrom('accounts.failure').where('key', '=', key).execute()
  if (only === undefined) return
  await tables
    .updateTable('accounts.failure')
    .set((eb) => ({ failures: eb('failures', '-', 1), locked_until: null }))
    .where('key', '=', only)
    .where('failures', '>', 0)
    .execute()
}

async function lockCounter(transaction: AccountTransaction, key: string, now: Date): Promise<Failures | undefined> {
  await transaction
    .insertInto('accounts.failure')
    .values({ key, failures: 0, last_at: now, locked_until: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await transaction
    .selectFrom('accounts.failure')
    .select(['failures', 'last_at as lastAt', 'locked_until as lockedUntil'])
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
  return row
}

async function save(transaction: AccountTransaction, key: string, { failures, lastAt, lockedUntil }: Failures) {
  await transaction
    .updateTable('accounts.failure')
    .set({ failures, last_at: lastAt, locked_until: lockedUntil })
    .where('key', '=', key)
    .execute()
}
