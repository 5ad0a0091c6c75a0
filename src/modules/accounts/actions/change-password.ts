import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { AccountRecords } from '../data/account-records.ts'
import type { SessionRecords } from '../data/session-records.ts'
import { whyPasswordRefused, type PasswordRefusal } from '../domain/password-rules.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { newToken } from './tokens.ts'

export type PasswordChange = { readonly password: string; readonly next: string; readonly now: Date }
type Refusal = PasswordRefusal | 'wrong-password' | 'same-password' | 'no-such-account'

/** A new password of one's own: every session ends, and a new one begins for whoever changed it; gives its token. */
export async function changePassword(
  records: AccountRecords & SessionRecords,
  actor: Staff,
  { password, next, now }: PasswordChange,
): Promise<Outcome<Acted<string>, Refusal>> {
  const account = await records.lockAccount(actor.accountId)
  if (account === undefined) return refuse('no-such-account')
  if (!(await isPassword(account.passwordHash, password))) return refuse('wrong-password')
  const why = next === password ? 'same-password' : whyPasswordRefused(next, account.login)
  if (why !== undefined) return refuse(why)
  await records.changeAccount(account.id, { passwordHash: await hashPassword(next), passwordIsTemporary: false })
  await records.endSessionsOf(account.id)
  const { token, tokenHash } = newToken()
  const { organId } = actor
  await records.beginSession({ tokenHash, accountId: account.id, organId, awaitsCode: false, now })
  const deed = { organId, action: 'account.change-password', subject: { kind: 'account', id: account.id } }
  return done({ value: token, deeds: [deed] })
}
