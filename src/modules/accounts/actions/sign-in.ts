import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { wholeSystem, type Acted, type Deed } from '../../audit/public.ts'
import type { AccountRecords } from '../data/account-records.ts'
import type { KeyedAccount } from '../data/account-row.ts'
import type { SessionRecords } from '../data/session-records.ts'
import { newToken } from './tokens.ts'

export type SignInRefusal = 'locked' | 'wrong' | 'suspended' | 'no-role'

/** The same words for an unknown name and for a wrong password: nobody learns here who works where. */
export const signInRefusals = {
  locked: '登录失败次数过多，请过一段时间再试。连续失败次数越多，等待时间越长。',
  wrong: '登录名或者密码不正确。',
  suspended: '这个账号已经停用，请联系本机关的系统管理员。',
  'no-role': '这个账号还没有角色，不能进入工作台，请联系本机关的安全管理员。',
} as const satisfies Record<SignInRefusal, string>

export type Attempt = { readonly login: string; readonly from: string; readonly now: Date }

/** `next`: what the person has to do before they are in. */
export type SignedIn = { readonly token: string; readonly next: 'code' | 'nothing' }

type Records = Pick<AccountRecords, 'lockAccount'> & Pick<SessionRecords, 'beginSession'>

/**
 * Begins a session for somebody whose password was right (`proven`), or notes the failure. Both leave a deed, so the
 * refusal is the value: a refused act would leave nothing.
 */
export async function signIn(
  records: Records,
  attempt: Attempt,
  found: KeyedAccount | undefined,
  proven: boolean,
): Promise<Outcome<Acted<Outcome<SignedIn, SignInRefusal>>, never>> {
  const account = found && (await records.lockAccount(found.id))
  // A password changed between looking and entering counts.
  const right = proven && account?.passwordHash === found?.passwordHash
  if (account === undefined || !right) return failed('wrong', attempt, account)
  if (account.suspended) return failed('suspended', attempt, account)
  const organId = organToBeginIn(account)
  return organId === undefined ? failed('no-role', attempt, account) : begin(records, attempt, account, organId)
}

async function begin(records: Records, { from, now }: Attempt, { id, hasTotp }: KeyedAccount, organId: string) {
  const { token, tokenHash } = newToken()
  await records.beginSession({ tokenHash, accountId: id, organId, awaitsCode: hasTotp, now })
  const action = hasTotp ? 'account.enter-password' : 'account.sign-in'
  const deed = { organId, action, subject: { kind: 'account', id }, detail: { from } }
  return done({ value: done<SignedIn>({ token, next: hasTotp ? 'code' : 'nothing' }), deeds: [deed] } as const)
}

/** The person's own organ where they hold a role there, else the first in which they do. */
function organToBeginIn({ organId, roles }: KeyedAccount): string | undefined {
  return roles.some((held) => held.organId === organId) ? organId : roles[0]?.organId
}

function failed(refusal: SignInRefusal, { login, from }: Attempt, account: KeyedAccount | undefined) {
  const reason = account === undefined ? '没有这个登录名' : reasons[refusal]
  const deed: Deed = {
    organId: account?.organId ?? wholeSystem,
    action: 'account.fail-to-sign-in',
    subject: { kind: 'account', id: account?.id ?? '' },
    detail: { login: login.slice(0, 60), from, reason },
  }
  return done({ value: refuse(refusal), deeds: [deed] } as const)
}

const reasons = {
  locked: '失败次数过多',
  wrong: '密码不正确',
  suspended: '账号已停用',
  'no-role': '没有角色',
} as const satisfies Record<SignInRefusal, string>
