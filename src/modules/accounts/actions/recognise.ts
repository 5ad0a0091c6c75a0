import type { CountedChanges } from '../../../platform/database/kept-answers.ts'
import type { Recognised } from '../../../platform/http/recognised.ts'
import { permissionsOf } from '../domain/role-rules.ts'
import { isAlive } from '../domain/session-limits.ts'
import type { FoundSession } from '../queries/find-session.ts'
import { hashOfToken } from './tokens.ts'

export type RecogniseNeeds = {
  readonly now: () => Date
  findSession(tokenHash: string): Promise<FoundSession | undefined>
  touchSession(tokenHash: string, now: Date): Promise<void>
  /** Told how often kept records were changed so far; see `OfficeAnswers`. */
  seen?(changes: CountedChanges): void
}

/** Who sent this session token, as long as the session counts, is a whole one, and a role is left to work in. */
export async function recognise(needs: RecogniseNeeds, token: string): Promise<Recognised | null> {
  const now = needs.now()
  const session = await needs.findSession(hashOfToken(token))
  if (session !== undefined) needs.seen?.(session.changes)
  if (session === undefined || !isOpen(session, now)) return null
  if (now.getTime() - session.seenAt.getTime() > TOUCH_EVERY) await needs.touchSession(hashOfToken(token), now)
  const { accountId, name, organId, organName, roles, organs } = session
  return {
    staff: { kind: 'staff', accountId, name, organId, permissions: permissionsOf(roles) },
    first: session.passwordIsTemporary ? '/office/password' : null,
    workplace: { organName, hasOthers: organs > 1 },
  }
}

// Noting every request would write for every page read.
const TOUCH_EVERY = 60_000

function isOpen(session: FoundSession, now: Date): boolean {
  return !session.awaitsCode && !session.suspended && session.roles.length > 0 && isAlive(session, now)
}
