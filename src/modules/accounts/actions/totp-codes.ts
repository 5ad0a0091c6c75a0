import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const ISSUER = '政府信息公开'
const PERIOD = 30

/** A new secret for an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds — what every app can do). */
export function newTotpSecret(): Uint8Array {
  return new Uint8Array(new Secret({ size: 20 }).bytes)
}

/** The address an app reads from the QR code, and the secret as text for typing it in. */
export function totpAddress(secret: Uint8Array, login: string): { readonly address: string; readonly typed: string } {
  const totp = totpOf(secret, login)
  return { address: totp.toString(), typed: totp.secret.base32.replace(/(.{4})(?=.)/g, '$1 ') }
}

/**
 * The time step a code belongs to, undefined where it is wrong. A clock half a minute off will do; a step not after
 * `lastStep` was used before.
 */
export function stepOfCode(secret: Uint8Array, code: string, now: Date, lastStep: number): number | undefined {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = totpOf(secret, '').validate({ token, timestamp: now.getTime(), window: 1 })
  if (delta === null) return undefined
  const step = Math.floor(now.getTime() / 1000 / PERIOD) + delta
  return step > lastStep ? step : undefined
}

/** Ten codes for those who lose their device, each good once. */
export function newRecoveryCodes(): readonly string[] {
  const half = () => String(randomInt(100_000)).padStart(5, '0')
  return Array.from({ length: 10 }, () => `${half()}-${half()}`)
}

/** A recovery code as it is kept, however it was typed. */
export function plainRecoveryCode(typed: string): string {
  return typed.replace(/\D/g, '').replace(/^(\d{5})(\d{5})$/, '$1-$2')
}

function totpOf(secret: Uint8Array, login: string): TOTP {
  const bytes = new Uint8Array(secret)
  return new TOTP({
    issuer: ISSUER,
    label: login,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    secret: new Secret({ buffer: bytes.buffer }),
  })
}
