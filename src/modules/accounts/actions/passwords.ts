import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// OWASP's first choice for argon2id: 19 MiB, two passes; some 40 ms a try.
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The password as argon2id in its standard text form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), strength)
}

/** Whether the password is the one of this hash; for nobody's hash it takes as long to say no. */
export async function isPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? (await nobodysHash()), password.normalize('NFC'))
  return passwordHash !== undefined && right
}

let nobody: Promise<string> | undefined
function nobodysHash(): Promise<string> {
  nobody ??= hashPassword(temporaryPassword())
  return nobody
}

/** A password to be used once: four groups of four characters that nobody mistakes for others, some 78 bits. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
