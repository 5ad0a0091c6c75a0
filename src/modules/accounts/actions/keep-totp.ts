import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { AccountRecords } from '../data/account-records.ts'
import { hashOfToken } from './tokens.ts'
import { newRecoveryCodes, stepOfCode } from './totp-codes.ts'

type Result<Value, Refusal> = Promise<Outcome<Acted<Value>, Refusal>>

/** Lays a sealed secret aside for the person's app; it counts once a first code from it was entered. */
export async function startTotp(records: AccountRecords, actor: Staff, sealed: Uint8Array): Result<null, 'locked'> {
  const account = await records.lockAccount(actor.accountId)
  // A confirmed secret is replaced by removing it first, which asks for the password.
  if (account === undefined || account.hasTotp) return refuse('locked')
  await records.changeAccount(actor.accountId, { totpSecret: sealed, totpLastStep: 0 })
  return done({ value: null, deeds: [deedOf(actor, 'account.start-totp')] })
}

/** Takes the first code of the app; gives the recovery codes, which are shown this once. */
export async function confirmTotp(
  records: AccountRecords,
  actor: Staff,
  openSecret: (sealed: Uint8Array) => Uint8Array,
  { code, now }: { readonly code: string; readonly now: Date },
): Result<readonly string[], 'totp-not-started' | 'wrong-code'> {
  const account = await records.lockAccount(actor.accountId)
  if (account === undefined || account.totpSecret === null || account.hasTotp) return refuse('totp-not-started')
  const step = stepOfCode(openSecret(account.totpSecret), code, now, account.totpLastStep)
  if (step === undefined) return refuse('wrong-code')
  const codes = newRecoveryCodes()
  await records.changeAccount(account.id, { hasTotp: true, totpLastStep: step })
  await records.replaceRecoveryCodes(account.id, codes.map(hashOfToken))
  return done({ value: codes, deeds: [deedOf(actor, 'account.confirm-totp')] })
}

/** Takes the second step away again; the caller has checked the password anew. */
export async function removeTotp(records: AccountRecords, actor: Staff): Result<null, never> {
  await records.changeAccount(actor.accountId, { totpSecret: null, hasTotp: false })
  await records.replaceRecoveryCodes(actor.accountId, [])
  return done({ value: null, deeds: [deedOf(actor, 'account.remove-totp')] })
}

function deedOf({ organId, accountId }: Staff, action: string) {
  return { organId, action, subject: { kind: 'account', id: accountId } }
}
