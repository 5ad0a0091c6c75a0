import { expect, test } from 'vitest'
import { afterFailure, isLocked, type Failures } from './lockout.ts'

const start = new Date('2026-03-02T01:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)

function fail(times: number, every = 0): Failures | undefined {
  let counted: Failures | undefined
  for (let at = 0; at < times; at += 1) counted = afterFailure(counted, 5, after(at * every))
  return counted
}
const waitOf = (counted: Failures | undefined) =>
  counted?.lockedUntil ? (counted.lockedUntil.getTime() - counted.lastAt.getTime()) / 1000 : 0

test('four failures are forgiven, the fifth makes one wait a minute', () => {
  expect(isLocked(fail(4), start)).toBe(false)
  expect(isLocked(fail(5), start)).toBe(true)
  expect(isLocked(fail(5), after(59))).toBe(true)
  expect(isLocked(fail(5), after(60))).toBe(false)
})

test('each further failure doubles the wait, up to half an hour', () => {
  expect([5, 6, 7, 8, 9, 10, 40].map((times) => waitOf(fail(times)))).toEqual([60, 120, 240, 480, 960, 1800, 1800])
})

test('a day later failures are forgotten', () => {
  expect(afterFailure(fail(9), 5, after(24 * 3600 + 1)).failures).toBe(1)
})

test('nobody who never failed is locked', () => {
  expect(isLocked(undefined, start)).toBe(false)
})
