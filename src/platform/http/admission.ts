import type { Page, Reply } from './page.ts'
import type { Recognised } from './recognised.ts'
import { localPath } from './visitor.ts'

/** What a visitor gets instead of the page; undefined where they may open it. */
export function turnedAway(page: Pick<Page, 'method' | 'path' | 'may'>, at: string, who: Recognised | null) {
  if (page.may === 'anyone') return undefined
  if (who === null) return page.method === 'GET' ? toSignIn(at) : signedOut
  if (who.first !== null) return page.path === who.first ? undefined : redirect(who.first)
  return page.may === 'signed-in' || who.staff.permissions.has(page.may) ? undefined : forbidden
}

const forbidden: Reply = { kind: 'problem', problem: { status: 403 } }

// Sending the visitor away would lose what they typed; this page, loaded anew after signing in, sends the form again.
const signedOut: Reply = {
  kind: 'problem',
  problem: {
    status: 403,
    detail: '登录已经超时，这次提交没有执行。请在新的窗口登录，再回到本页刷新并确认重新提交，所填内容不会丢失。',
  },
}

function toSignIn(at: string): Reply {
  return redirect(`/office/sign-in?to=${encodeURIComponent(localPath(at))}`)
}

function redirect(to: string): Reply {
  return { kind: 'redirect', to }
}
