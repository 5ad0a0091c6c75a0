import { expect, test } from 'vitest'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal({ demo: false })

const get = (url: string, cookie: string) => portal.application.app.inject({ url, headers: { cookie } })
const post = (url: string, cookie = '', fields: Readonly<Record<string, string>> = {}) =>
  portal.application.app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
const auditTrail = async () => (await get('/office/audit', await signInAs(portal, 'audit'))).body

test('somebody sees where they are signed in, and signs out everywhere else', async () => {
  const left = await signInAs(portal, 'system')
  const here = await signInAs(portal, 'system')
  const page = (await get('/office/account', here)).body
  expect(page).toContain('正在登录（2 处）')
  expect(page.match(/本次登录<\/span>/g)).toHaveLength(1)
  expect((await post('/office/account/other-sessions/removal', here)).statusCode).toBe(303)
  expect((await get('/office', left)).statusCode).toBe(303)
  const after = (await get('/office/account', here)).body
  expect(after).toContain('正在登录（1 处）')
  expect(after).not.toContain('退出其他登录')
  expect(await auditTrail()).toContain('退出其他地方的登录')
})

test('the security administrator sees whose account is being tried, and lets its owner in again', async () => {
  const security = await signInAs(portal, 'security')
  for (let tries = 0; tries < 5; tries += 1) {
    await post('/office/sign-in', '', { login: 'system', password: `猜测的密码${tries}` })
  }
  // A password typed into the field for the name is counted and never shown.
  await post('/office/sign-in', '', { login: '窗外有三棵老槐树', password: '不对' })
  await expect(signInAs(portal, 'system')).rejects.toThrow('cannot sign in')

  const page = (await get('/office/lockouts', security)).body
  expect(page).toMatch(/系统管理员.*锁定至/s)
  expect(page).not.toContain('老槐树')
  const removal = /\/office\/lockouts\/[0-9a-f-]{36}\/removal/.exec(page)?.[0] ?? ''
  expect((await post(removal, security)).statusCode).toBe(303)
  expect(await signInAs(portal, 'system')).toMatch(/^session=./)
  expect(await auditTrail()).toContain('解除登录锁定')
})

test('a password reset by the administrator ends every session, and its one-time password leads to a new one', async () => {
  const session = await signInAs(portal, 'security')
  const system = await signInAs(portal, 'system')
  const list = (await get('/office/accounts', system)).body
  const account = /\/office\/accounts\/[0-9a-f-]{36}(?=">安全管理员)/.exec(list)?.[0] ?? ''
  const reset = await post(`${account}/password`, system)
  const password = /[a-z0-9]{4}(?:-[a-z0-9]{4}){3}/.exec(reset.body)?.[0] ?? ''
  expect(password).not.toBe('')
  expect((await get('/office', session)).statusCode).toBe(303)
  const signedIn = await post('/office/sign-in', '', { login: 'security', password })
  const cookie = `session=${signedIn.cookies.find(({ name }) => name === 'session')?.value ?? ''}`
  expect((await get('/office/roles', cookie)).headers.location).toContain('/office/password')
  expect(await auditTrail()).toContain('重置密码')
  const chosen = '院子里有一口井和三棵树'
  await post('/office/password', cookie, { password, next: chosen, again: chosen })
})
