import type { Staff } from '../../kernel/actor.ts'
import { refuse, type Outcome } from '../../kernel/outcome.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import { act } from '../audit/public.ts'
import { changePassword } from './actions/change-password.ts'
import { confirmTotp, removeTotp, startTotp } from './actions/keep-totp.ts'
import { isPassword } from './actions/passwords.ts'
import { newTotpSecret, totpAddress } from './actions/totp-codes.ts'
import { accountRecords } from './data/account-records.ts'
import { forgetFailures, mayTry } from './data/count-failure.ts'
import { sessionRecords } from './data/session-records.ts'
import { lockoutLimits } from './domain/lockout.ts'
import { findKeyedAccount } from './queries/find-account.ts'
import { openTotpSecret, sealTotpSecret } from './totp-secret.ts'

type OwnNeeds = { readonly database: Database; readonly secrets: Secrets; readonly now: () => Date }

/** What people do with their own account. */
export function openOwnAccount({ database, secrets, now }: OwnNeeds) {
  const records = (transaction: DatabaseTransaction) => ({
    ...accountRecords(transaction),
    ...sessionRecords(transaction),
  })
  return {
    changePassword: (actor: Staff, { password, next }: { readonly password: string; readonly next: string }) =>
      guarded({ database, now }, actor, () =>
        act(database, actor, (transaction) =>
          changePassword(records(transaction), actor, { password, next, now: now() }),
        ),
      ),
    startTotp: (actor: Staff) =>
      act(database, actor, (transaction) =>
        startTotp(records(transaction), actor, sealTotpSecret(secrets, newTotpSecret())),
      ),
    confirmTotp: (actor: Staff, code: string) =>
      guarded({ database, now }, actor, () =>
        act(database, actor, (transaction) =>
          confirmTotp(records(transaction), actor, openTotpSecret(secrets), { code, now: now() }),
        ),
      ),
    removeTotp: (actor: Staff, password: string) =>
      guarded({ database, now }, actor, async () => {
        const account = await findKeyedAccount(database, actor.accountId)
        if (!(await isPassword(account?.passwordHash, password))) return refuse('wrong-password' as const)
        return act(database, actor, (transaction) => removeTotp(records(transaction), actor))
      }),
    /** Whether somebody has the second step, and what their app needs to know while it is being set up. */
    async totpOf(actor: Staff) {
      const account = await findKeyedAccount(database, actor.accountId)
      if (account === undefined || account.totpSecret === null) return { state: 'off' } as const
      if (account.hasTotp) return { state: 'on' } as const
      return { state: 'started', ...totpAddress(openTotpSecret(secrets)(account.totpSecret), account.login) } as const
    },
  }
}

/** An open session is no licence to try passwords: who fails too often has to wait here too. */
async function guarded<Value, Refusal>(
  { database, now }: Pick<OwnNeeds, 'database' | 'now'>,
  { accountId }: Staff,
  work: () => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | 'locked'>> {
  const key = `account:${accountId}`
  if (!(await mayTry(database, [{ key, limit: lockoutLimits.login }], now()))) return refuse('locked')
  const outcome = await work()
  if (outcome.ok || !isGuess(outcome.refusal)) await forgetFailures(database, { key })
  return outcome
}

function isGuess(refusal: unknown): boolean {
  return refusal === 'wrong-password' || refusal === 'wrong-code'
}
