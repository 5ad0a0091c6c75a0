import { z } from 'zod'
import type { Secrets } from '../../../platform/secrets/secrets.ts'
import { cookieOf } from '../../../platform/http/visitor.ts'
import type { RequestRef } from '../queries/find-by-code.ts'

const NAME = 'applicant'
const MINUTES = 30

/** An applicant who proved by its code that a request is theirs; `code` only right after the request was made. */
export type ApplicantSession = RequestRef & { readonly code: string | null }

const kept = z.object({ id: z.uuid(), organId: z.uuid(), code: z.string().nullable(), until: z.number() })

/**
 * The cookie that lets somebody see one request for half an hour. It is sealed: it can be neither read nor made by anybody
 * else, and nothing of it ever stands in an address.
 */
export function sessionCookie(secrets: Secrets, session: ApplicantSession, now: Date): string {
  const until = now.getTime() + MINUTES * 60_000
  const sealed = secrets.seal(NAME, new TextEncoder().encode(JSON.stringify({ ...session, until })))
  return `${NAME}=${Buffer.from(sealed).toString('base64url')}; Max-Age=${MINUTES * 60}; ${LIMITS}`
}

/** Ends it. */
export function noSessionCookie(): string {
  return `${NAME}=; Max-Age=0; ${LIMITS}`
}

const LIMITS = 'Path=/requests; SameSite=Lax; HttpOnly'

/** Whose request may be shown to whoever sent these cookies; undefined where none. */
export function findSession(secrets: Secrets, cookies: string, now: Date): ApplicantSession | undefined {
  const carried = cookieOf(cookies, NAME)
  if (carried === undefined || carried === '') return undefined
  const opened = secrets.open(NAME, new Uint8Array(Buffer.from(carried, 'base64url')))
  if (!opened.ok) return undefined
  const parsed = kept.safeParse(JSON.parse(new TextDecoder().decode(opened.value)))
  if (!parsed.success || parsed.data.until < now.getTime()) return undefined
  const { id, organId, code } = parsed.data
  return { id, organId, code }
}
