import { createHash, randomBytes } from 'node:crypto'
import { cookieOf } from '../platform/http/visitor.ts'

const NAME = 'kiosk-leave'
// Only where it is asked for, so that the copies of pages serve terminals too.
const LIMITS = 'Path=/kiosk; SameSite=Lax; HttpOnly'

/** The `Set-Cookie` value that keeps, unreadable, the code a terminal is left by; with `''` anybody may leave it. */
export function leavingCookie(code: string): string {
  const salt = randomBytes(8).toString('hex')
  return `${NAME}=${code === '' ? '; Max-Age=0' : `${salt}.${hashOf(salt, code)}; Max-Age=31536000`}; ${LIMITS}`
}

/** Whether leaving needs a code. */
export function needsCode(cookies: string): boolean {
  return (cookieOf(cookies, NAME) ?? '') !== ''
}

/** Whether it is this one. */
export function isLeavingCode(cookies: string, code: string): boolean {
  const [salt = '', hash = ''] = (cookieOf(cookies, NAME) ?? '').split('.')
  return hashOf(salt, code) === hash
}

function hashOf(salt: string, code: string): string {
  return createHash('sha256').update(`${salt}.${code}`).digest('hex')
}
