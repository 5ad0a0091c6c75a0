import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { Role } from '../domain/roles.table.ts'

export type AccountTable = {
  readonly id: Generated<string>
  readonly login: string
  readonly name: string
  readonly organ_id: string
  readonly password_hash: string
  readonly password_is_temporary: boolean
  readonly suspended: Generated<boolean>
  readonly totp_secret: ColumnType<Uint8Array | null, Uint8Array | null, Uint8Array | null>
  readonly totp_confirmed: Generated<boolean>
  readonly totp_last_step: Generated<number>
  readonly created_at: Generated<Date>
}

export type RecoveryCodeTable = { readonly account_id: string; readonly hash: string }

export type RoleTable = { readonly account_id: string; readonly organ_id: string; readonly role: Role }

export type SessionTable = {
  readonly token_hash: string
  readonly account_id: string
  readonly organ_id: string
  readonly awaits_code: boolean
  readonly started_at: Date
  readonly seen_at: Date
}

export type FailureTable = {
  readonly key: string
  readonly failures: number
  readonly last_at: Date
  readonly locked_until: Date | null
}

export type AccountTables = {
  readonly 'accounts.account': AccountTable
  readonly 'accounts.recovery_code': RecoveryCodeTable
  readonly 'accounts.role': RoleTable
  readonly 'accounts.session': SessionTable
  readonly 'accounts.failure': FailureTable
}

export type AccountDatabase = Kysely<AccountTables>
export type AccountTransaction = Transaction<AccountTables>
