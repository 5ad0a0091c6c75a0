import type { Database } from '../../../platform/database/database.ts'
import type { AccountTables } from '../data/account-tables.ts'
import { administratorRoles } from '../domain/role-rules.ts'

/** Names of the administrators who never replaced their one-time password: whoever saw it could still sign in with it. */
export async function unprovenAdministrators(database: Database): Promise<readonly string[]> {
  const rows = await database
    .withTables<AccountTables>()
    .selectFrom('accounts.account as account')
    .innerJoin('accounts.role as held', 'held.account_id', 'account.id')
    .select('account.name')
    .distinct()
    .where('held.role', 'in', administratorRoles)
    .where('account.password_is_temporary', '=', true)
    .where('account.suspended', '=', false)
    .orderBy('account.name')
    .execute()
  return rows.map(({ name }) => name)
}
