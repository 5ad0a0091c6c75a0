import fc from 'fast-check'
import { expect, test } from 'vitest'
import { secretFingerprint, secretsOf } from './secrets.ts'

const secrets = secretsOf('one secret of more than 32 characters')
const others = secretsOf('another secret of over 32 characters!')
const plain = new TextEncoder().encode('身份证号码 110101190001010000')

test('what is sealed opens again, whatever it is', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, purpose) => {
      expect(secrets.open(purpose, secrets.seal(purpose, bytes))).toEqual({ ok: true, value: bytes })
    }),
  )
})

test('the same words never look the same twice, and show nowhere', () => {
  const [once, twice] = [secrets.seal('identity', plain), secrets.seal('identity', plain)]
  expect(once).not.toEqual(twice)
  expect(Buffer.from(once).includes(Buffer.from('110101'))).toBe(false)
})

test('one changed bit anywhere is noticed', () => {
  const sealed = secrets.seal('identity', plain)
  for (let at = 0; at < sealed.length * 8; at++) {
    const changed = Uint8Array.from(sealed)
    changed[at >> 3] = (changed[at >> 3] ?? 0) ^ (1 << (at & 7))
    expect(secrets.open('identity', changed).ok).toBe(false)
  }
})

test('what is cut short or no sealed value at all is refused', () => {
  const sealed = secrets.seal('identity', plain)
  for (const length of [0, 1, 16, 32, 33, sealed.length - 1]) {
    expect(secrets.open('identity', sealed.subarray(0, length))).toEqual({ ok: false, refusal: 'damaged' })
  }
})

test('another secret is told from damage', () => {
  expect(others.open('identity', secrets.seal('identity', plain))).toEqual({ ok: false, refusal: 'other-secret' })
})

test('what is sealed for one purpose does not open for another', () => {
  expect(secrets.open('file', secrets.seal('identity', plain))).toEqual({ ok: false, refusal: 'damaged' })
})

test('a digest is equal for equal values of one purpose and one secret only', () => {
  const digest = secrets.digest('identity', '110101190001010000')
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(secrets.digest('identity', '110101190001010000')).toBe(digest)
  expect(secrets.digest('identity', Buffer.from('110101190001010000'))).toBe(digest)
  expect(secrets.digest('phone', '110101190001010000')).not.toBe(digest)
  expect(others.digest('identity', '110101190001010000')).not.toBe(digest)
})

test('secrets have fingerprints of their own', () => {
  expect(secretFingerprint('a'.repeat(32))).not.toBe(secretFingerprint('b'.repeat(32)))
})
