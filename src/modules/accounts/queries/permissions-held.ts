import { sql } from 'kysely'
import type { Permission } from '../../../kernel/permission.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { AccountTables } from '../data/account-tables.ts'
import { permissionsOf } from '../domain/role-rules.ts'

/** What at least one person who may sign in is permitted to do in each organ; organs without anybody are not in it. */
export async function permissionsHeld(database: Database): Promise<ReadonlyMap<string, ReadonlySet<Permission>>> {
  const rows = await database
    .withTables<AccountTables>()
    .selectFrom('accounts.role as held')
    .innerJoin('accounts.account as account', 'account.id', 'held.account_id')
    .select(['held.organ_id as organId', sql<string[]>`array_agg(distinct held.role)`.as('roles')])
    .where('account.suspended', '=', false)
    .groupBy('held.organ_id')
    .execute()
  return new Map(rows.map(({ organId, roles }) => [organId, permissionsOf(roles)]))
}
