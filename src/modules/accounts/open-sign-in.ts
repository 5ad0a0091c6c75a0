import type { Actor } from '../../kernel/actor.ts'
import { refuse, type Outcome } from '../../kernel/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import { act } from '../audit/public.ts'
import { enterCode } from './actions/enter-code.ts'
import { isPassword } from './actions/passwords.ts'
import { signIn, type SignedIn, type SignInRefusal } from './actions/sign-in.ts'
import { hashOfToken } from './actions/tokens.ts'
import { accountRecords } from './data/account-records.ts'
import { forgetFailures, mayTry, type Counted } from './data/count-failure.ts'
import { sessionRecords } from './data/session-records.ts'
import { lockoutLimits } from './domain/lockout.ts'
import { isAlive } from './domain/session-limits.ts'
import { findByLogin } from './queries/find-account.ts'
import { findSession } from './queries/find-session.ts'
import { openTotpSecret } from './totp-secret.ts'

type SignInNeeds = { readonly database: Database; readonly secrets: Secrets; readonly now: () => Date }
type Typed = { readonly login: string; readonly password: string; readonly from: string }
type TypedCode = { readonly token: string; readonly code: string; readonly from: string }

/** Signing in, step by step; who fails too often has to wait, whether the name is known or not. */
export function openSignIn(needs: SignInNeeds) {
  return {
    signIn: (typed: Typed) => enterPassword(needs, typed),
    enterCode: (typed: TypedCode) => enterSecondStep(needs, typed),
  }
}

async function enterPassword(
  { database, now: clock }: SignInNeeds,
  { login: typed, password, from }: Typed,
): Promise<Outcome<SignedIn, SignInRefusal>> {
  const now = clock()
  const login = typed.toLowerCase()
  if (!(await mayTry(database, counters(login, from), now))) return refuse('locked')
  const found = await findByLogin(database, login)
  const proven = await isPassword(found?.passwordHash, password)
  const outcome = await act(database, proven && found !== undefined ? staffOf(found) : stranger, (transaction) =>
    signIn({ ...accountRecords(transaction), ...sessionRecords(transaction) }, { login, from, now }, found, proven),
  )
  if (!outcome.ok) return outcome
  // With a second step to come, only that takes the failures back: its codes could be tried without end otherwise.
  if (outcome.value.ok && outcome.value.value.next === 'nothing') await forgive(database, login, from)
  return outcome.value
}

/** A whole session's token for half a session's; `gone` where the half one is over. */
async function enterSecondStep(
  { database, secrets, now: clock }: SignInNeeds,
  { token, code, from }: TypedCode,
): Promise<Outcome<string, 'locked' | 'wrong-code' | 'gone'>> {
  const now = clock()
  const tokenHash = hashOfToken(token)
  const session = await findSession(database, tokenHash)
  if (session === undefined || !session.awaitsCode || !isAlive(session, now)) return refuse('gone')
  if (!(await mayTry(database, counters(session.login, from), now))) return refuse('locked')
  const outcome = await act(database, staffOf({ ...session, id: session.accountId }), (transaction) =>
    enterCode(
      { ...accountRecords(transaction), ...sessionRecords(transaction) },
      openTotpSecret(secrets),
      { tokenHash, accountId: session.accountId, organId: session.organId },
      { code, from, now },
    ),
  )
  if (!outcome.ok) return refuse('gone')
  if (outcome.value.ok) await forgive(database, session.login, from)
  return outcome.value
}

function counters(login: string, from: string): readonly Counted[] {
  return [
    { key: loginKey(login), limit: lockoutLimits.login },
    { key: `address:${from}`, limit: lockoutLimits.address },
  ]
}

function forgive(database: Database, login: string, from: string): Promise<void> {
  return forgetFailures(database, { key: loginKey(login), only: `address:${from}` })
}

// Names nobody bears are counted too, whatever their length.
function loginKey(login: string): string {
  return `login:${login.length > 60 ? hashOfToken(login) : login}`
}

const stranger: Actor = { kind: 'program', name: '登录' }

function staffOf(person: { readonly id: string; readonly name: string; readonly organId: string }): Actor {
  const { id, name, organId } = person
  return { kind: 'staff', accountId: id, name, organId, permissions: new Set() }
}
