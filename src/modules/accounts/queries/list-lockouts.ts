import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { AccountTables } from '../data/account-tables.ts'

/** An account somebody failed to sign in to; while `lockedUntil` lies ahead nobody can, not even with the right password. */
export type Lockout = {
  readonly accountId: string
  readonly login: string
  readonly name: string
  readonly organId: string
  readonly failures: number
  readonly lastAt: Date
  readonly lockedUntil: Date | null
}

/**
 * Accounts of these organs with failures to sign in since a moment, most failures first. Names nobody bears are counted
 * too but never shown: they may be passwords typed into the wrong field.
 */
export async function listLockouts(
  database: Database,
  { organIds, since }: { readonly organIds: readonly string[]; readonly since: Date },
): Promise<readonly Lockout[]> {
  if (organIds.length === 0) return []
  return database
    .withTables<AccountTables>()
    .selectFrom('accounts.failure as counted')
    .innerJoin('accounts.account as account', (join) =>
      join.on(sql<boolean>`counted.key in ('login:' || account.login, 'account:' || account.id)`),
    )
    .select([
      'account.id as accountId',
      'account.login',
      'account.name',
      'account.organ_id as organId',
      (eb) => eb.fn.max('counted.failures').as('failures'),
      (eb) => eb.fn.max('counted.last_at').as('lastAt'),
      (eb) => eb.fn.max('counted.locked_until').as('lockedUntil'),
    ])
    .where('account.organ_id', 'in', organIds)
    .where('counted.last_at', '>=', since)
    .where('counted.failures', '>', 0)
    .groupBy('account.id')
    .orderBy('failures', 'desc')
    .orderBy('account.name')
    .execute()
}
