import type { Page } from '../../../platform/http/page.ts'
import type { Accounts } from '../open-accounts.ts'
import { sessionCookie, sessionToken } from '../session-cookie.ts'

/** 退出: for anyone, so that whoever has to do something else first can leave too. */
export function signOutPage(accounts: Pick<Accounts, 'signOut'>): Page {
  return {
    method: 'POST',
    path: '/office/sign-out',
    may: 'anyone',
    carries: 'form',
    async answer({ cookies, visitor }) {
      const token = sessionToken(cookies)
      if (token !== undefined && visitor.staff !== null) await accounts.signOut(visitor.staff, token)
      return { kind: 'redirect', to: '/office/sign-in', cookies: [sessionCookie(null)], notice: '您已退出登录。' }
    },
  }
}
