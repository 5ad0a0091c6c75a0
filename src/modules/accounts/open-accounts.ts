import type { Staff } from '../../kernel/actor.ts'
import { isWithin as isWithinTree, listOrgans } from '../organizations/public.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { CountedChanges } from '../../platform/database/kept-answers.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import { act } from '../audit/public.ts'
import { addAccount, type AccountEntry } from './actions/add-account.ts'
import type { IsWithin } from './actions/admit-to-account.ts'
import { chooseOrgan, signOut, signOutElsewhere } from './actions/end-session.ts'
import { grantRoles, type Grant } from './actions/grant-roles.ts'
import { resetPassword, suspendAccount } from './actions/keep-account.ts'
import { recognise } from './actions/recognise.ts'
import { hashOfToken } from './actions/tokens.ts'
import { unlockAccount } from './actions/unlock-account.ts'
import { accountRecords } from './data/account-records.ts'
import { failureRecords } from './data/failure-records.ts'
import { sessionRecords } from './data/session-records.ts'
import { touchSession } from './data/touch-session.ts'
import { openOwnAccount } from './open-own-account.ts'
import { openSignIn } from './open-sign-in.ts'
import { findAccount } from './queries/find-account.ts'
import { findSession } from './queries/find-session.ts'
import { listAccounts } from './queries/list-accounts.ts'
import { listLockouts } from './queries/list-lockouts.ts'
import { listSessions } from './queries/list-sessions.ts'
import { sessionToken } from './session-cookie.ts'

export type AccountsNeeds = {
  readonly database: Database
  readonly secrets: Secrets
  readonly now: () => Date
  /** Told how often kept records were changed whenever somebody is recognised; see `OfficeAnswers`. */
  readonly seen?: (changes: CountedChanges) => void
}

/** Everything pages and the start of the program do with accounts, wired to the database. */
export function openAccounts(needs: AccountsNeeds) {
  const { database } = needs
  const isWithin: IsWithin = async (organId, top) => isWithinTree(await listOrgans(database), organId, top)
  const records = (transaction: DatabaseTransaction) => ({
    ...accountRecords(transaction),
    ...sessionRecords(transaction),
    isWithin,
  })
  return {
    ...openSignIn(needs),
    ...openOwnAccount(needs),
    recognise: async (cookies: string) => {
      const token = sessionToken(cookies)
      return token === undefined ? null : recognise({ ...needs, ...sessionQuestions(database) }, token)
    },
    signOut: (actor: Staff, token: string) =>
      act(database, actor, (transaction) => signOut(records(transaction), actor, hashOfToken(token))),
    signOutElsewhere: (actor: Staff, token: string) =>
      act(database, actor, (transaction) => signOutElsewhere(records(transaction), actor, hashOfToken(token))),
    listSessions: ({ accountId }: Staff, token: string) =>
      listSessions(database, { accountId, tokenHash: hashOfToken(token), now: needs.now() }),
    unlockAccount: (actor: Staff, id: string) =>
      act(database, actor, (transaction) =>
        unlockAccount({ ...records(transaction), ...failureRecords(transaction) }, actor, id),
      ),
    /** Failures of the last day: older ones are forgotten (domain/lockout.ts). */
    listLockouts: (organIds: readonly string[]) =>
      listLockouts(database, { organIds, since: new Date(needs.now().getTime() - DAY) }),
    now: needs.now,
    chooseOrgan: (actor: Staff, token: string, organId: string) =>
      act(database, actor, (transaction) =>
        chooseOrgan(records(transaction), actor, { tokenHash: hashOfToken(token), organId }),
      ),
    addAccount: (actor: Staff, entry: AccountEntry) =>
      act(database, actor, (transaction) => addAccount(records(transaction), actor, entry)),
    suspendAccount: (actor: Staff, change: { readonly id: string; readonly suspended: boolean }) =>
      act(database, actor, (transaction) => suspendAccount(records(transaction), actor, change)),
    resetPassword: (actor: Staff, id: string) =>
      act(database, actor, (transaction) => resetPassword(records(transaction), actor, id)),
    grantRoles: (actor: Staff, grant: Grant) =>
      act(database, actor, (transaction) => grantRoles(records(transaction), actor, grant)),
    findAccount: (id: string) => findAccount(database, id),
    listAccounts: (organIds: readonly string[]) => listAccounts(database, organIds),
    listOrgans: () => listOrgans(database),
  }
}

const DAY = 24 * 3600_000

export type Accounts = ReturnType<typeof openAccounts>

function sessionQuestions(database: Database) {
  return {
    findSession: (tokenHash: string) => findSession(database, tokenHash),
    touchSession: (tokenHash: string, now: Date) => touchSession(database, tokenHash, now),
  }
}
