import type { Actor } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { AccountRecords } from '../data/account-records.ts'
import type { FailureRecords } from '../data/failure-records.ts'
import { mayAdminister, type IsWithin } from './admit-to-account.ts'

type Records = Pick<AccountRecords, 'lockAccount'> & FailureRecords & { readonly isWithin: IsWithin }

/** Lets somebody sign in at once who would have to wait after too many failures; the failures stay in the trail. */
export async function unlockAccount(
  records: Records,
  actor: Actor,
  id: string,
): Promise<Outcome<Acted<null>, 'no-such-account' | 'not-your-account'>> {
  const account = await records.lockAccount(id)
  if (account === undefined) return refuse('no-such-account')
  if (!(await mayAdminister(records.isWithin, actor, 'grant-roles', account.organId))) return refuse('not-your-account')
  await records.forgetFailuresOf(account)
  const { organId, name } = account
  return done({
    value: null,
    deeds: [{ organId, action: 'account.unlock', subject: { kind: 'account', id }, detail: { name } }],
  })
}
