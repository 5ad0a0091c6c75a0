import { expect, test } from 'vitest'
import { whyPasswordRefused } from './password-rules.ts'

test.each([
  ['九个字的密码太短了', 'too-short'],
  ['a'.repeat(201), 'too-long'],
  ['zhangsan-2026', 'is-login'],
  ['My-ZhangSan-word', 'is-login'],
  ['1234567890', 'well-known'],
  ['Password123', 'well-known'],
  ['Admin@123456', 'well-known'],
  ['password123!!', 'well-known'],
  ['aaaaaaaaaaaa', 'repeats'],
  ['abababababab', 'repeats'],
  ['bcdefghijklm', 'repeats'],
  ['987654321/.', undefined],
])('%s: %s', (password, refusal) => {
  expect(whyPasswordRefused(password, 'zhangsan')).toBe(refusal)
})

test('a sentence is taken, with spaces and in any script', () => {
  expect(whyPasswordRefused('correct horse battery', 'zhangsan')).toBeUndefined()
  expect(whyPasswordRefused('窗外有三棵老槐树和一口井', 'zhangsan')).toBeUndefined()
})
