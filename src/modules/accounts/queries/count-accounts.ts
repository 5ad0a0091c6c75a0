import type { Database } from '../../../platform/database/database.ts'
import type { AccountTables } from '../data/account-tables.ts'

/** How many accounts there are, suspended ones included. */
export async function countAccounts(database: Database): Promise<number> {
  const counted = database.withTables<AccountTables>().selectFrom('accounts.account')
  return (await counted.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}
