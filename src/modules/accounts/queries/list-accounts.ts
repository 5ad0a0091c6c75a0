import type { Database } from '../../../platform/database/database.ts'
import { accountOfRow, shownAccount } from '../data/account-row.ts'
import type { AccountDatabase, AccountTables } from '../data/account-tables.ts'
import type { Account, HeldRole } from '../domain/account.ts'

/** The accounts these organs keep, and those of others who hold a role in one of them; by name. */
export async function listAccounts(database: Database, organIds: readonly string[]): Promise<readonly Account[]> {
  const tables = database.withTables<AccountTables>()
  const rows = await tables
    .selectFrom('accounts.account')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('organ_id', 'in', organIds),
        eb('id', 'in', tables.selectFrom('accounts.role').select('account_id').where('organ_id', 'in', organIds)),
      ]),
    )
    .orderBy('organ_id')
    .orderBy('name')
    .execute()
  const roles = await rolesOf(
    tables,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => shownAccount(accountOfRow(row, roles.get(row.id) ?? [])))
}

async function rolesOf(tables: AccountDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, HeldRole[]>> {
  const found = new Map<string, HeldRole[]>()
  if (ids.length === 0) return found
  const held = await tables.selectFrom('accounts.role').selectAll().where('account_id', 'in', ids).execute()
  for (const { account_id, organ_id, role } of held) {
    found.set(account_id, [...(found.get(account_id) ?? []), { organId: organ_id, role }])
  }
  return found
}
