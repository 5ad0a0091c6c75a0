import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { AccountRecords } from '../data/account-records.ts'
import type { SessionRecords } from '../data/session-records.ts'

/** Signs somebody out. */
export async function signOut(
  records: Pick<SessionRecords, 'endSession'>,
  { organId, accountId }: Staff,
  tokenHash: string,
): Promise<Outcome<Acted<null>, never>> {
  await records.endSession(tokenHash)
  const deed = { organId, action: 'account.sign-out', subject: { kind: 'account', id: accountId } }
  return done({ value: null, deeds: [deed] })
}

/** Signs somebody out everywhere but here: for who left a computer open, or fears somebody else is in. */
export async function signOutElsewhere(
  records: Pick<SessionRecords, 'endOtherSessionsOf'>,
  { organId, accountId }: Staff,
  tokenHash: string,
): Promise<Outcome<Acted<number>, never>> {
  const ended = await records.endOtherSessionsOf(accountId, tokenHash)
  const subject = { kind: 'account', id: accountId }
  return done({ value: ended, deeds: [{ organId, action: 'account.sign-out-elsewhere', subject, detail: { ended } }] })
}

/** Goes on working in another organ where the person holds a role. */
export async function chooseOrgan(
  records: Pick<SessionRecords, 'moveSession'> & Pick<AccountRecords, 'lockAccount'>,
  { accountId }: Staff,
  { tokenHash, organId }: { readonly tokenHash: string; readonly organId: string },
): Promise<Outcome<Acted<null>, 'no-such-organ'>> {
  const account = await records.lockAccount(accountId)
  if (account?.roles.some((held) => held.organId === organId) !== true) return refuse('no-such-organ')
  await records.moveSession(tokenHash, organId)
  const deed = { organId, action: 'account.choose-organ', subject: { kind: 'account', id: accountId } }
  return done({ value: null, deeds: [deed] })
}
