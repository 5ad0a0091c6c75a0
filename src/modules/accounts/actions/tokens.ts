import { createHash, randomBytes } from 'node:crypto'

/** A token nobody can guess, and what is kept of it. */
export function newToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashOfToken(token) }
}

/** What is kept of a token or a recovery code: enough to know it again, not enough to use it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
