import { expect, test } from 'vitest'
import { isAlive } from './session-limits.ts'

const startedAt = new Date('2026-03-02T01:00:00Z')
const after = (minutes: number) => new Date(startedAt.getTime() + minutes * 60_000)

test('a session in use lasts half an hour after its last use, and twelve hours at most', () => {
  expect(isAlive({ startedAt, seenAt: after(10), awaitsCode: false }, after(40))).toBe(true)
  expect(isAlive({ startedAt, seenAt: after(10), awaitsCode: false }, after(41))).toBe(false)
  expect(isAlive({ startedAt, seenAt: after(719), awaitsCode: false }, after(720))).toBe(true)
  expect(isAlive({ startedAt, seenAt: after(720), awaitsCode: false }, after(721))).toBe(false)
})

test('between password and code there are five minutes, however often the page is opened', () => {
  expect(isAlive({ startedAt, seenAt: startedAt, awaitsCode: true }, after(5))).toBe(true)
  expect(isAlive({ startedAt, seenAt: after(5), awaitsCode: true }, after(6))).toBe(false)
})
