import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { countedChanges, type CountedChanges } from '../../../platform/database/kept-answers.ts'
import type { AccountTables } from '../data/account-tables.ts'

/** A session with the person it is of. */
export type FoundSession = {
  readonly accountId: string
  readonly login: string
  readonly name: string
  readonly organId: string
  readonly organName: string
  readonly awaitsCode: boolean
  readonly startedAt: Date
  readonly seenAt: Date
  readonly passwordIsTemporary: boolean
  readonly suspended: boolean
  /** The roles held in the organ the person works in now. */
  readonly roles: readonly string[]
  /** In how many organs the person holds a role. */
  readonly organs: number
  /** See `OfficeAnswers`. */
  readonly changes: CountedChanges
}

/**
 * The session of a token, whether it still counts or not; undefined where there is none. Every page of the office begins
 * with this question, so it is one: the name of the organ comes along, and whether answers kept from earlier pages still
 * hold. Nothing of this answer is kept for the next page, or somebody signed out or stripped of a role would work on.
 */
export function findSession(database: Database, tokenHash: string): Promise<FoundSession | undefined> {
  return database
    .withTables<AccountTables>()
    .selectFrom('accounts.session as session')
    .innerJoin('accounts.account as account', 'account.id', 'session.account_id')
    .select([
      'account.id as accountId',
      'account.login',
      'account.name',
      'session.organ_id as organId',
      sql<string>`(select name from organizations.organ where id = session.organ_id)`.as('organName'),
      'session.awaits_code as awaitsCode',
      'session.started_at as startedAt',
      'session.seen_at as seenAt',
      'account.password_is_temporary as passwordIsTemporary',
      'account.suspended',
      sql<string[]>`array(select role from accounts.role
        where account_id = account.id and organ_id = session.organ_id)`.as('roles'),
      sql<number>`(select count(distinct organ_id) from accounts.role where account_id = account.id)`.as('organs'),
      countedChanges.as('changes'),
    ])
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst()
}
