import { wellKnownPasswords } from './well-known-passwords.table.ts'

export type PasswordRefusal = 'too-short' | 'too-long' | 'is-login' | 'well-known' | 'repeats'

export const passwordRefusals = {
  'too-short': '密码至少 10 个字符。',
  'too-long': '密码不超过 200 个字符。',
  'is-login': '密码不能包含登录名。',
  'well-known': '这是常见密码，容易被猜中，请换一个。可以用几个不相关的词连成一句。',
  repeats: '密码不能由少数几个字符重复或者连续排列而成。',
} as const satisfies Record<PasswordRefusal, string>

/** Why a password is not taken; undefined where it is. Length counts, composition does not (NIST SP 800-63B). */
export function whyPasswordRefused(password: string, login: string): PasswordRefusal | undefined {
  const characters = [...password]
  if (characters.length < 10) return 'too-short'
  if (characters.length > 200) return 'too-long'
  const folded = password.toLowerCase()
  if (folded.includes(login.toLowerCase())) return 'is-login'
  if (isWellKnown(folded)) return 'well-known'
  return new Set(characters).size < 5 || isRun(characters) ? 'repeats' : undefined
}

/** Also where nothing but signs was put at its end. */
function isWellKnown(folded: string): boolean {
  return wellKnownPasswords.includes(folded) || wellKnownPasswords.includes(folded.replace(/[^\p{L}\p{N}]+$/u, ''))
}

/** Whether each character follows the one before it: `abcdefghijk`, `9876543210`. */
function isRun(characters: readonly string[]): boolean {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0)
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)))
  const [step] = steps
  return steps.size === 1 && (step === 1 || step === -1)
}
