import type { Staff } from '../../../kernel/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import { secretsOf } from '../../../platform/secrets/secrets.ts'
import type { Role } from '../domain/roles.table.ts'
import { permissionsOf } from '../domain/role-rules.ts'
import { enterStaff } from '../first-administrators.ts'
import { openAccounts } from '../open-accounts.ts'
import { findByLogin } from '../queries/find-account.ts'

let people = 0

/** Enters a person with roles in one organ; gives who they are when signed in there, and their one-time password. */
export async function enterPerson(database: Database, organId: string, ...roles: readonly Role[]) {
  people += 1
  const login = `person${people}`
  const newcomer = { login, name: `人员${people}`, organId, roles: roles.map((role) => ({ organId, role })) }
  const [handed] = await enterStaff(database, [newcomer])
  const account = await findByLogin(database, login)
  if (handed === undefined || account === undefined) throw new Error('nobody was entered')
  const { id: accountId, name } = account
  const staff: Staff = { kind: 'staff', accountId, name, organId, permissions: permissionsOf(roles) }
  return { login, password: handed.password, staff }
}

/** The accounts of a test, whose clock stands still until it is moved. */
export function accountsOfTest(database: Database) {
  let now = new Date('2026-03-02T01:00:00Z')
  const secrets = secretsOf('a secret that is long enough for tests')
  return {
    accounts: openAccounts({ database, secrets, now: () => now }),
    later: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000)
      return now
    },
    now: () => now,
  }
}
