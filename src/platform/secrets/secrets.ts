import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'

/** Why something sealed cannot be opened: with another secret, or changed since (also: sealed for another purpose). */
export type SealRefusal = 'other-secret' | 'damaged'

/** What is confidential at rest goes through here. Every purpose has keys of its own, so that none opens another's. */
export type Secrets = {
  /** AES-256-GCM with a fresh nonce: the same bytes never look the same twice. */
  seal(purpose: string, plain: Uint8Array): Uint8Array
  open(purpose: string, sealed: Uint8Array): Outcome<Uint8Array, SealRefusal>
  /** HMAC-SHA256 in hexadecimal: tells whether two values are equal without telling the value. */
  digest(purpose: string, value: string | Uint8Array): string
}

/** The keys derived from one secret (HKDF-SHA256). */
export function secretsOf(secret: string): Secrets {
  const fingerprint = Buffer.from(secretFingerprint(secret), 'hex')
  const keys = new Map<string, Buffer>()
  const keyFor = (use: 'seal' | 'digest', purpose: string): Buffer => {
    const info = `${use}:${purpose}`
    const key = keys.get(info) ?? derive(secret, info, 32)
    keys.set(info, key)
    return key
  }
  return {
    seal: (purpose, plain) => seal(keyFor('seal', purpose), fingerprint, plain),
    open: (purpose, sealed) => open(keyFor('seal', purpose), fingerprint, sealed),
    digest: (purpose, value) => createHmac('sha256', keyFor('digest', purpose)).update(value).digest('hex'),
  }
}

/** Eight hexadecimal digits that tell one secret from another and say nothing about it. */
export function secretFingerprint(secret: string): string {
  return derive(secret, 'fingerprint', FINGERPRINT_BYTES).toString('hex')
}

// A sealed value: version, fingerprint of the secret, nonce, ciphertext, tag.
const VERSION = 1
const FINGERPRINT_BYTES = 4
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + FINGERPRINT_BYTES

function seal(key: Buffer, fingerprint: Buffer, plain: Uint8Array): Uint8Array {
  const head = Buffer.concat([Buffer.of(VERSION), fingerprint])
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(head)
  return Buffer.concat([head, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function open(key: Buffer, fingerprint: Buffer, sealed: Uint8Array): Outcome<Uint8Array, SealRefusal> {
  if (sealed.length < HEAD_BYTES + NONCE_BYTES + TAG_BYTES || sealed[0] !== VERSION) return refuse('damaged')
  const head = sealed.subarray(0, HEAD_BYTES)
  if (!fingerprint.equals(head.subarray(1))) return refuse('other-secret')
  const nonce = sealed.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(head).setAuthTag(sealed.subarray(-TAG_BYTES))
  try {
    const body = sealed.subarray(HEAD_BYTES + NONCE_BYTES, -TAG_BYTES)
    return done(new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()])))
  } catch {
    return refuse('damaged')
  }
}

function derive(secret: string, info: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'gongkai', info, length))
}
