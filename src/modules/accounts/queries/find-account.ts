import { isUuid } from '../../../kernel/uuid.ts'
import type { Database } from '../../../platform/database/database.ts'
import { accountOfRow, shownAccount, type KeyedAccount } from '../data/account-row.ts'
import type { AccountTables } from '../data/account-tables.ts'
import type { Account } from '../domain/account.ts'

/** The account with this id; undefined where there is none. */
export async function findAccount(database: Database, id: string): Promise<Account | undefined> {
  const account = await findKeyedAccount(database, id)
  return account && shownAccount(account)
}

/** The account with what proves who signs in: for actions only. */
export async function findKeyedAccount(database: Database, id: string): Promise<KeyedAccount | undefined> {
  return isUuid(id) ? find(database, 'id', id) : undefined
}

/** The account behind a login name, with what proves who signs in. */
export function findByLogin(database: Database, login: string): Promise<KeyedAccount | undefined> {
  return find(database, 'login', login)
}

async function find(database: Database, by: 'id' | 'login', value: string): Promise<KeyedAccount | undefined> {
  const tables = database.withTables<AccountTables>()
  const row = await tables.selectFrom('accounts.account').selectAll().where(by, '=', value).executeTakeFirst()
  if (row === undefined) return undefined
  const roles = await tables
    .selectFrom('accounts.role')
    .select(['organ_id as organId', 'role'])
    .where('account_id', '=', row.id)
    .execute()
  return accountOfRow(row, roles)
}
