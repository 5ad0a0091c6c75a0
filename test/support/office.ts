import type { FastifyInstance } from 'fastify'
import type { Role } from '../../src/modules/accounts/public.ts'

/** Somebody of the demo county for every role, by login name. */
export const demoLogins: Readonly<Record<Role, string>> = {
  registrar: 'land.registrar',
  handler: 'land.handler',
  reviewer: 'land.reviewer',
  approver: 'land.approver',
  supervisor: 'land.supervisor',
  editor: 'land.editor',
  'secrecy-reviewer': 'land.secrecy',
  'system-administrator': 'system',
  'security-administrator': 'security',
  'audit-administrator': 'audit',
}

type House = { readonly application: { readonly app: FastifyInstance }; readonly passwords: readonly string[] }

/** Signs somebody of the demo county in; gives the `Cookie` header. Administrators choose a new password on the way. */
export async function signInAs({ application: { app }, passwords }: House, login: string): Promise<string> {
  const oneTime = passwordIn(passwords, new RegExp(`登录名 ${login}，一次性密码 (\\S+)`))
  const password = oneTime ?? passwordIn(passwords, /共用密码 ([a-z0-9-]+)/) ?? ''
  const first = await post(app, '/office/sign-in', { login, password })
  if (first.status !== 303) {
    const again = await post(app, '/office/sign-in', { login, password: chosen })
    if (again.status !== 303) throw new Error(`${login} cannot sign in: ${again.status}`)
    return again.cookie
  }
  if (oneTime === undefined) return first.cookie
  const changed = await post(app, '/office/password', { password, next: chosen, again: chosen }, first.cookie)
  if (changed.status !== 303) throw new Error(`${login} cannot choose a password: ${changed.status}`)
  return changed.cookie
}

const chosen = '窗外有三棵老槐树和一口井'

function passwordIn(sentences: readonly string[], pattern: RegExp): string | undefined {
  return sentences.map((sentence) => pattern.exec(sentence)?.[1]).find((found) => found !== undefined)
}

async function post(app: FastifyInstance, url: string, fields: Readonly<Record<string, string>>, cookie = '') {
  const reply = await app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
  const session = reply.cookies.find(({ name }) => name === 'session')
  return { status: reply.statusCode, cookie: `session=${session?.value ?? ''}` }
}
