import type { Role } from './roles.table.ts'

/** A member of staff as lists and pages show them. */
export type Account = {
  readonly id: string
  readonly login: string
  readonly name: string
  /** The organ whose system administrator keeps the account. */
  readonly organId: string
  readonly suspended: boolean
  readonly passwordIsTemporary: boolean
  readonly hasTotp: boolean
  readonly roles: readonly HeldRole[]
}

export type HeldRole = { readonly organId: string; readonly role: Role }
