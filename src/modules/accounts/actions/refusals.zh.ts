import { passwordRefusals, type PasswordRefusal } from '../domain/password-rules.ts'

export type AccountRefusal =
  | PasswordRefusal
  | 'no-such-account'
  | 'not-your-account'
  | 'login-taken'
  | 'wrong-password'
  | 'same-password'
  | 'wrong-code'
  | 'totp-not-started'
  | 'yourself'
  | 'administrators-apart'
  | 'last-administrator'
  | 'no-such-organ'
  | 'locked'

/** What to say, and the field it belongs to; `''` is the whole form. */
export const accountRefusals = {
  ...mapWords(passwordRefusals, 'next'),
  'no-such-account': { field: '', words: '没有这个账号。' },
  'not-your-account': { field: '', words: '这个账号不归您管理。' },
  'login-taken': { field: 'login', words: '这个登录名已被使用。' },
  'wrong-password': { field: 'password', words: '当前密码不正确。' },
  'same-password': { field: 'next', words: '新密码不能与当前密码相同。' },
  'wrong-code': { field: 'code', words: '验证码不正确或者已经用过，请输入验证器上最新的 6 位数字。' },
  'totp-not-started': { field: '', words: '请先开始设置两步验证。' },
  yourself: { field: '', words: '不能对自己的账号进行这项操作。' },
  'administrators-apart': {
    field: '',
    words: '系统管理员、安全管理员、审计管理员应由不同的人担任，也不能兼任办理申请的角色。',
  },
  'last-administrator': {
    field: '',
    words: '这是系统中最后一名担任该管理员角色的可用账号，请先授予他人，再停用或者收回。',
  },
  'no-such-organ': { field: '', words: '没有这个机关，或者您在这个机关没有角色。' },
  locked: { field: '', words: '失败次数过多，请过一段时间再试。' },
} as const satisfies Record<AccountRefusal, { readonly field: string; readonly words: string }>

/** A refusal as the mistakes of a form. */
export function asFieldErrors(refusal: AccountRefusal): Readonly<Record<string, string>> {
  const { field, words } = accountRefusals[refusal]
  return { [field]: words }
}

function mapWords<Key extends string, Field extends string>(words: Readonly<Record<Key, string>>, field: Field) {
  const entries = Object.entries<string>(words).map(([key, words]) => [key, { field, words }] as const)
  return Object.fromEntries(entries) as Readonly<Record<Key, { readonly field: Field; readonly words: string }>>
}
