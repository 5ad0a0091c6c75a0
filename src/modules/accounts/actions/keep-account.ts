import type { Actor } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { AccountRecords } from '../data/account-records.ts'
import type { KeyedAccount } from '../data/account-row.ts'
import type { SessionRecords } from '../data/session-records.ts'
import { findRole } from '../domain/role-rules.ts'
import { mayAdminister, type IsWithin } from './admit-to-account.ts'
import { hashPassword, temporaryPassword } from './passwords.ts'

type Records = AccountRecords & SessionRecords & { readonly isWithin: IsWithin }
type Refusal = 'no-such-account' | 'not-your-account' | 'yourself' | 'last-administrator'

/** Suspends an account, which ends its sessions at once, or lets it sign in again. */
export async function suspendAccount(
  records: Records,
  actor: Actor,
  { id, suspended }: { readonly id: string; readonly suspended: boolean },
): Promise<Outcome<Acted<null>, Refusal>> {
  const admitted = await admit(records, actor, id)
  if (!admitted.ok) return admitted
  const account = admitted.value
  if (suspended && (await isLastAdministrator(records, account))) return refuse('last-administrator')
  await records.changeAccount(id, { suspended })
  await records.endSessionsOf(id)
  return done({ value: null, deeds: [deedOf(account, suspended ? 'account.suspend' : 'account.resume')] })
}

/**
 * A one-time password for somebody who forgot theirs; gives it, to be shown this once. The second step is taken away too:
 * who lost the password may have lost the device.
 */
export async function resetPassword(
  records: Records,
  actor: Actor,
  id: string,
): Promise<Outcome<Acted<string>, Refusal>> {
  const admitted = await admit(records, actor, id)
  if (!admitted.ok) return admitted
  const password = temporaryPassword()
  const passwordHash = await hashPassword(password)
  await records.changeAccount(id, { passwordHash, passwordIsTemporary: true, totpSecret: null, hasTotp: false })
  await records.replaceRecoveryCodes(id, [])
  await records.endSessionsOf(id)
  return done({ value: password, deeds: [deedOf(admitted.value, 'account.reset-password')] })
}

/** The account, locked, where the person may keep it; nobody keeps their own. */
async function admit(records: Records, actor: Actor, id: string): Promise<Outcome<KeyedAccount, Refusal>> {
  const account = await records.lockAccount(id)
  if (account === undefined) return refuse('no-such-account')
  if (actor.kind === 'staff' && actor.accountId === id) return refuse('yourself')
  const may = await mayAdminister(records.isWithin, actor, 'administer-accounts', account.organId)
  return may ? done(account) : refuse('not-your-account')
}

async function isLastAdministrator(records: Records, { id, roles }: KeyedAccount): Promise<boolean> {
  for (const { role } of roles) {
    if (findRole(role)?.administrator === true && (await records.countOthersWith(role, id)) === 0) return true
  }
  return false
}

function deedOf({ id, organId, name }: KeyedAccount, action: string) {
  return { organId, action, subject: { kind: 'account', id }, detail: { name } }
}
