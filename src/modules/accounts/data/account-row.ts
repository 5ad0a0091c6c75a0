import type { Selectable } from 'kysely'
import type { Account, HeldRole } from '../domain/account.ts'
import type { AccountTable } from './account-tables.ts'

/** An account with what proves who signs in: for actions only, never for a page. */
export type KeyedAccount = Account & {
  readonly passwordHash: string
  readonly totpSecret: Uint8Array | null
  readonly totpLastStep: number
}

/** An account of its row and its roles. */
export function accountOfRow(row: Selectable<AccountTable>, roles: readonly HeldRole[]): KeyedAccount {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    organId: row.organ_id,
    suspended: row.suspended,
    passwordIsTemporary: row.password_is_temporary,
    hasTotp: row.totp_confirmed,
    roles,
    passwordHash: row.password_hash,
    totpSecret: row.totp_secret,
    totpLastStep: row.totp_last_step,
  }
}

/** The account without anything that proves who it is. */
export function shownAccount(account: KeyedAccount): Account {
  const { id, login, name, organId, suspended, passwordIsTemporary, hasTotp, roles } = account
  return { id, login, name, organId, suspended, passwordIsTemporary, hasTotp, roles }
}
