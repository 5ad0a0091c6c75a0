import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { AccountRecords } from '../data/account-records.ts'
import type { KeyedAccount } from '../data/account-row.ts'
import type { SessionRecords } from '../data/session-records.ts'
import { hashOfToken, newToken } from './tokens.ts'
import { plainRecoveryCode, stepOfCode } from './totp-codes.ts'

export type HalfSession = { readonly tokenHash: string; readonly accountId: string; readonly organId: string }
type Entered = { readonly code: string; readonly from: string; readonly now: Date }
type Records = AccountRecords & SessionRecords
type OpenSecret = (sealed: Uint8Array) => Uint8Array

/**
 * The second step: a code of the person's app, or one of their recovery codes, makes half a session a whole one under a
 * new token. A wrong code leaves a deed too.
 */
export async function enterCode(
  records: Records,
  openSecret: OpenSecret,
  session: HalfSession,
  entered: Entered,
): Promise<Outcome<Acted<Outcome<string, 'wrong-code'>>, 'no-such-account'>> {
  const account = await records.lockAccount(session.accountId)
  if (account === undefined || account.suspended) return refuse('no-such-account')
  const { organId } = session
  const subject = { kind: 'account', id: account.id }
  const way = await takeCode(records, openSecret, account, entered)
  if (way === undefined) {
    const detail = { from: entered.from, reason: '验证码不正确' }
    return done({
      value: refuse('wrong-code'),
      deeds: [{ organId, action: 'account.fail-to-sign-in', subject, detail }],
    })
  }
  await records.endSession(session.tokenHash)
  const { token, tokenHash } = newToken()
  const begun = { tokenHash, accountId: account.id, organId, awaitsCode: false, now: entered.now }
  await records.beginSession(begun)
  const detail = { from: entered.from, secondStep: way }
  return done({ value: done(token), deeds: [{ organId, action: 'account.sign-in', subject, detail }] })
}

/** How the second step was proven; undefined where it was not. */
async function takeCode(
  records: Pick<AccountRecords, 'changeAccount' | 'useRecoveryCode'>,
  openSecret: OpenSecret,
  account: KeyedAccount,
  { code, now }: Entered,
): Promise<'验证器' | '恢复码' | undefined> {
  if (account.totpSecret === null) return undefined
  const step = stepOfCode(openSecret(account.totpSecret), code, now, account.totpLastStep)
  if (step !== undefined) {
    await records.changeAccount(account.id, { totpLastStep: step })
    return '验证器'
  }
  const used = await records.useRecoveryCode(account.id, hashOfToken(plainRecoveryCode(code)))
  return used ? '恢复码' : undefined
}
