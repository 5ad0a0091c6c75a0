import { cookieOf } from '../../platform/http/visitor.ts'

/** The session token a browser sent; undefined where it sent none. */
export function sessionToken(cookies: string): string | undefined {
  const token = cookieOf(cookies, 'session')
  return token === '' ? undefined : token
}

/** The `Set-Cookie` value that keeps a session until the browser closes, or ends it. */
export function sessionCookie(token: string | null): string {
  return `session=${token ?? '; Max-Age=0'}; Path=/; SameSite=Lax; HttpOnly`
}
