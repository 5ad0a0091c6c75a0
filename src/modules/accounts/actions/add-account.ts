import type { Actor } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { AccountRecords } from '../data/account-records.ts'
import { mayAdminister, type IsWithin } from './admit-to-account.ts'
import { hashPassword, temporaryPassword } from './passwords.ts'

export type AccountEntry = {
  readonly login: string
  readonly name: string
  readonly organId: string
  /** A password to keep; without it the account gets a one-time one. */
  readonly password?: string
}
export type AddedAccount = { readonly id: string; readonly password: string }

/** A new account without any role; gives its one-time password, which is shown this once. */
export async function addAccount(
  records: AccountRecords & { readonly isWithin: IsWithin },
  actor: Actor,
  { login, name, organId, password: given }: AccountEntry,
): Promise<Outcome<Acted<AddedAccount>, 'login-taken' | 'not-your-account'>> {
  if (!(await mayAdminister(records.isWithin, actor, 'administer-accounts', organId))) return refuse('not-your-account')
  if (await records.isLoginTaken(login)) return refuse('login-taken')
  const password = given ?? temporaryPassword()
  const passwordHash = await hashPassword(password)
  const id = await records.addAccount({ login, name, organId, passwordHash, passwordIsTemporary: given === undefined })
  const deed = {
    organId,
    action: 'account.add',
    subject: { kind: 'account', id },
    detail: { login, name },
  }
  return done({ value: { id, password }, deeds: [deed] })
}
