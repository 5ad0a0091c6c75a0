import type { Account } from '../domain/account.ts'
import { findRole } from '../domain/role-rules.ts'

/** The roles a person holds in an organ, as a list reads them. */
export function rolesInWords({ roles }: Pick<Account, 'roles'>, organId: string): string {
  return roles
    .filter((held) => held.organId === organId)
    .map(({ role }) => findRole(role)?.zh ?? role)
    .join('、')
}
