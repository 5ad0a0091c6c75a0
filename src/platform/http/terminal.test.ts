import { expect, test } from 'vitest'
import { terminalCookie, terminalHome, terminalIn, type TerminalSettings } from './terminal.ts'

const sent = (settings: TerminalSettings) => terminalCookie(settings).split(';')[0] ?? ''
const choices: readonly TerminalSettings[] = [
  { idleSeconds: 60, prints: false, files: false, base: '' },
  { idleSeconds: 300, prints: true, files: false, base: '/sites/land' },
  { idleSeconds: 90, prints: false, files: true, base: '/sites/a-b' },
  { idleSeconds: 120, prints: true, files: true, base: '' },
]

test.each(choices)('what was settled of a terminal comes back with its cookie: %o', (settings) => {
  const cookies = `display=elder; ${sent(settings)}; contrast=high`
  expect(terminalIn(cookies, 'http://here')).toEqual({ ...settings, origin: 'http://here' })
})

test.each(['', 'kiosk=', 'kiosk=abc', 'xkiosk=60', 'kiosk=60.//other', 'kiosk=60.a/b', terminalCookie(null)])(
  'any other machine is none: %s',
  (cookies) => {
    expect(terminalIn(cookies, '')).toBeUndefined()
  },
)

test('the next person begins at 政府信息公开 of the site it stands for', () => {
  expect(terminalHome({ idleSeconds: 60, prints: false, files: false, base: '/sites/land' })).toBe(
    '/sites/land/gongkai',
  )
})
