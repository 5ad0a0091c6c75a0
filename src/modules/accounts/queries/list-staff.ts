import { sql } from 'kysely'
import type { Permission } from '../../../kernel/permission.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { AccountTables } from '../data/account-tables.ts'
import { permissionsOf } from '../domain/role-rules.ts'

/** Somebody a case can be given to. */
export type StaffMember = {
  readonly accountId: string
  readonly name: string
  readonly permissions: ReadonlySet<Permission>
}

/** Everybody who may sign in and holds a role in the organ, by name. */
export async function listStaff(database: Database, organId: string): Promise<readonly StaffMember[]> {
  const rows = await database
    .withTables<AccountTables>()
    .selectFrom('accounts.account as account')
    .innerJoin('accounts.role as held', 'held.account_id', 'account.id')
    .select(['account.id as accountId', 'account.name', sql<string[]>`array_agg(held.role)`.as('roles')])
    .where('held.organ_id', '=', organId)
    .where('account.suspended', '=', false)
    .groupBy(['account.id', 'account.name'])
    .orderBy('account.name')
    .execute()
  return rows.map(({ accountId, name, roles }) => ({ accountId, name, permissions: permissionsOf(roles) }))
}
