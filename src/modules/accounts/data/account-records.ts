import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { HeldRole } from '../domain/account.ts'
import { accountOfRow, type KeyedAccount } from './account-row.ts'
import type { AccountTables } from './account-tables.ts'

export type NewAccount = {
  readonly login: string
  readonly name: string
  readonly organId: string
  readonly passwordHash: string
  readonly passwordIsTemporary: boolean
}

type Changed = {
  readonly passwordHash?: string
  readonly passwordIsTemporary?: boolean
  readonly suspended?: boolean
  readonly totpSecret?: Uint8Array | null
  readonly hasTotp?: boolean
  readonly totpLastStep?: number
}

/** Accounts as an action changes them, within its transaction. */
export function accountRecords(transaction: DatabaseTransaction) {
  const tables = transaction.withTables<AccountTables>()
  const ofAccount = (id: string) => ({
    account: tables.selectFrom('accounts.account').where('id', '=', id),
    roles: tables.selectFrom('accounts.role').where('account_id', '=', id),
  })
  return {
    /** The account, locked until the transaction is over. */
    async lockAccount(id: string): Promise<KeyedAccount | undefined> {
      const row = await ofAccount(id).account.selectAll().forUpdate().executeTakeFirst()
      const roles = await ofAccount(id).roles.select(['organ_id as organId', 'role']).execute()
      return row && accountOfRow(row, roles)
    },
    async isLoginTaken(login: string): Promise<boolean> {
      const found = tables.selectFrom('accounts.account').select('id').where('login', '=', login)
      return (await found.executeTakeFirst()) !== undefined
    },
    async addAccount({ login, name, organId, passwordHash, passwordIsTemporary }: NewAccount): Promise<string> {
      const secret = { password_hash: passwordHash, password_is_temporary: passwordIsTemporary }
      const row = { login, name, organ_id: organId, ...secret }
      const added = tables.insertInto('accounts.account').values(row).returning('id')
      return (await added.executeTakeFirstOrThrow()).id
    },
    async changeAccount(id: string, change: Changed): Promise<void> {
      await tables.updateTable('accounts.account').set(rowOfChange(change)).where('id', '=', id).execute()
    },
    async replaceRoles(id: string, organId: string, roles: readonly HeldRole['role'][]): Promise<void> {
      const held = tables.deleteFrom('accounts.role').where('account_id', '=', id).where('organ_id', '=', organId)
      await held.execute()
      const rows = roles.map((role) => ({ account_id: id, organ_id: organId, role }))
      if (rows.length > 0) await tables.insertInto('accounts.role').values(rows).execute()
    },
    /** How many others who may sign in hold this role anywhere. */
    async countOthersWith(role: HeldRole['role'], id: string): Promise<number> {
      const { count } = await tables
        .selectFrom('accounts.role as held')
        .innerJoin('accounts.account as account', 'account.id', 'held.account_id')
        .select((eb) => eb.fn.count<number>('account.id').distinct().as('count'))
        .where('held.role', '=', role)
        .where('account.id', '<>', id)
        .where('account.suspended', '=', false)
        .executeTakeFirstOrThrow()
      return count
    },
    async replaceRecoveryCodes(id: string, hashes: readonly string[]): Promise<void> {
      await tables.deleteFrom('accounts.recovery_code').where('account_id', '=', id).execute()
      const rows = hashes.map((hash) => ({ account_id: id, hash }))
      if (rows.length > 0) await tables.insertInto('accounts.recovery_code').values(rows).execute()
    },
    /** Whether the code was there; it is not any more. */
    async useRecoveryCode(id: string, hash: string): Promise<boolean> {
      const used = tables.deleteFrom('accounts.recovery_code').where('account_id', '=', id).where('hash', '=', hash)
      return (await used.executeTakeFirst()).numDeletedRows > 0n
    },
  }
}

export type AccountRecords = ReturnType<typeof accountRecords>

function rowOfChange(change: Changed) {
  return {
    ...(change.passwordHash === undefined ? {} : { password_hash: change.passwordHash }),
    ...(change.passwordIsTemporary === undefined ? {} : { password_is_temporary: change.passwordIsTemporary }),
    ...(change.suspended === undefined ? {} : { suspended: change.suspended }),
    ...(change.totpSecret === undefined ? {} : { totp_secret: change.totpSecret }),
    ...(change.hasTotp === undefined ? {} : { totp_confirmed: change.hasTotp }),
    ...(change.totpLastStep === undefined ? {} : { totp_last_step: change.totpLastStep }),
  }
}
