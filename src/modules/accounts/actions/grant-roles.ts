import type { Actor } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { AccountRecords } from '../data/account-records.ts'
import type { SessionRecords } from '../data/session-records.ts'
import { findExclusion, findRole } from '../domain/role-rules.ts'
import type { Role } from '../domain/roles.table.ts'
import { mayAdminister, type IsWithin } from './admit-to-account.ts'

export type Grant = { readonly id: string; readonly organId: string; readonly roles: readonly Role[] }
type Records = AccountRecords & SessionRecords & { readonly isWithin: IsWithin }
type Refusal = 'no-such-account' | 'not-your-account' | 'yourself' | 'administrators-apart' | 'last-administrator'

/** Settles which roles a person holds in an organ; their sessions end, so that nobody works on with what they lost. */
export async function grantRoles(
  records: Records,
  actor: Actor,
  { id, organId, roles }: Grant,
): Promise<Outcome<Acted<null>, Refusal>> {
  const account = await records.lockAccount(id)
  if (account === undefined) return refuse('no-such-account')
  if (actor.kind === 'staff' && actor.accountId === id) return refuse('yourself')
  if (!(await mayAdminister(records.isWithin, actor, 'grant-roles', organId))) return refuse('not-your-account')
  const elsewhere = account.roles.filter((held) => held.organId !== organId).map(({ role }) => role)
  if (findExclusion([...elsewhere, ...roles]) !== undefined) return refuse('administrators-apart')
  const before = account.roles.filter((held) => held.organId === organId).map(({ role }) => role)
  const lost = before.filter((role) => !roles.includes(role) && !elsewhere.includes(role))
  if (await isLast(records, id, lost)) return refuse('last-administrator')
  await records.replaceRoles(id, organId, [...new Set(roles)])
  await records.endSessionsOf(id)
  const detail = { name: account.name, before: before.map(wordsOf), after: roles.map(wordsOf) }
  return done({
    value: null,
    deeds: [{ organId, action: 'account.grant-roles', subject: { kind: 'account', id }, detail }],
  })
}

async function isLast(records: Records, id: string, lost: readonly Role[]): Promise<boolean> {
  for (const role of lost) {
    if (findRole(role)?.administrator === true && (await records.countOthersWith(role, id)) === 0) return true
  }
  return false
}

function wordsOf(role: Role): string {
  return findRole(role)?.zh ?? role
}
