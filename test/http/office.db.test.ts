import { describe, expect, test } from 'vitest'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()

const get = (url: string, cookie = '') => portal.application.app.inject({ url, headers: { cookie } })
const post = (url: string, fields: Readonly<Record<string, string>>, cookie = '') =>
  portal.application.app.inject({
    method: 'POST',
    url,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })

/** The first address on a page that looks like this. */
async function linkOn(url: string, cookie: string, pattern: RegExp): Promise<string> {
  return pattern.exec((await get(url, cookie)).body)?.[1] ?? 'nowhere'
}

describe('signing in', () => {
  const oneTime = () => /登录名 audit，一次性密码 (\S+)/.exec(portal.passwords.join('\n'))?.[1] ?? ''

  test('with a one-time password leads to a new one before anything else', async () => {
    const entered = await post('/office/sign-in', { login: 'audit', password: oneTime() })
    const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
    expect((await get('/office/audit', cookie)).headers.location).toBe('/office/password')
    expect((await get('/office/password', cookie)).statusCode).toBe(200)
    const weak = await post('/office/password', { password: oneTime(), next: 'short', again: 'short' }, cookie)
    expect(weak.statusCode).toBe(400)
    expect(weak.body).toContain('密码至少 10 个字符。')
  })

  test('says the same to a wrong password and an unknown name, and sends no password back', async () => {
    const wrong = await post('/office/sign-in', { login: 'land.handler', password: '错误的密码-123' })
    const unknown = await post('/office/sign-in', { login: 'nobody', password: '错误的密码-123' })
    expect([wrong.statusCode, unknown.statusCode]).toEqual([400, 400])
    for (const { body } of [wrong, unknown]) {
      expect(body).toContain('登录名或者密码不正确。')
      expect(body).not.toContain('错误的密码-123')
    }
  })

  test.each(['https://evil.test/', '//evil.test', '/\\evil.test', '/reports', '/office/sign-out'])(
    'never leads to %s afterwards',
    async (to) => {
      const password = /共用密码 ([a-z0-9-]+)/.exec(portal.passwords.join())?.[1] ?? ''
      const entered = await post('/office/sign-in', { login: 'land.approver', password, to })
      expect(entered.headers.location).toBe('/office')
    },
  )

  test('keeps its cookie from scripts and from other sites', async () => {
    const password = /共用密码 ([a-z0-9-]+)/.exec(portal.passwords.join())?.[1] ?? ''
    const entered = await post('/office/sign-in', { login: 'land.reviewer', password })
    expect(String(entered.headers['set-cookie'])).toMatch(/^session=[\w-]{43}; Path=\/; SameSite=Lax; HttpOnly$/)
  })
})

test('the system administrator opens an account, the security administrator grants its role, and the person is in', async () => {
  const system = await signInAs(portal, 'system')
  const security = await signInAs(portal, 'security')
  const organ = await linkOn('/office/organs', system, /\/office\/organs\/([0-9a-f-]{36})">示范县教育局/)
  const added = await post('/office/accounts/new', { name: '新来的', login: 'New.Clerk', organ }, system)
  expect(added.statusCode).toBe(200)
  const password = /once-secret">([a-z0-9-]+)</.exec(added.body)?.[1] ?? ''
  expect((await post('/office/sign-in', { login: 'new.clerk', password })).body).toContain('还没有角色')
  const person = await linkOn('/office/roles', security, /\/office\/roles\/([0-9a-f-]{36})\?organ=[0-9a-f-]+">新来的/)
  const both = { organ, 'role-registrar': 'on', 'role-audit-administrator': 'on' }
  expect((await post(`/office/roles/${person}`, both, security)).body).toContain('应由不同的人担任')
  const granted = await post(`/office/roles/${person}`, { organ, 'role-registrar': 'on' }, security)
  expect(granted.statusCode).toBe(303)
  const entered = await post('/office/sign-in', { login: 'new.clerk', password })
  expect(entered.statusCode).toBe(303)
})

test('who would suspend somebody is told what that person still has in hand', async () => {
  const system = await signInAs(portal, 'system')
  const accountOf = (login: string) =>
    linkOn('/office/accounts', system, new RegExp(`(/office/accounts/[0-9a-f-]{36})">(?:(?!<tr)[^])*?>${login}<`))
  const busy = await get(await accountOf('land\\.handler'), system)
  expect(busy.body).toMatch(/手中还有\d+件未办结的申请。停用前请公开工作主管在“移交案件”中移交他人/)
  const idle = await get(await accountOf('land\\.secrecy'), system)
  expect(idle.statusCode).toBe(200)
  expect(idle.body).not.toContain('手中还有')
})

describe('an organ', () => {
  test('changed by two people at once tells the second, who loses nothing typed', async () => {
    const system = await signInAs(portal, 'system')
    const address = await linkOn('/office/organs', system, /(\/office\/organs\/[0-9a-f-]{36})">示范县柳林乡人民政府/)
    const { body } = await get(address, system)
    const form = {
      version: /name="version" value="(\d+)"/.exec(body)?.[1] ?? '',
      parentId: /<option value="([0-9a-f-]{36})" selected/.exec(body)?.[1] ?? '',
      name: '示范县柳林乡人民政府',
      kind: 'township',
      level: 'township',
    }
    expect((await post(address, { ...form, shortName: '柳林' }, system)).statusCode).toBe(303)
    const second = await post(address, { ...form, shortName: '柳林乡政府' }, system)
    expect(second.statusCode).toBe(400)
    expect(second.body).toContain('他人已经修改了这个机关')
    expect(second.body).toContain('value="柳林乡政府"')
  })

  test('of another tree is as if it were not there', async () => {
    const system = await signInAs(portal, 'system')
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x']) {
      expect((await get(`/office/organs/${id}`, system)).statusCode).toBe(404)
      expect((await get(`/office/accounts/${id}`, system)).statusCode).toBe(404)
    }
  })
})

test('what people did stands in the trail, found by person and by deed', async () => {
  await post('/office/sign-in', { login: 'land.handler', password: 'wrong' })
  const audit = await signInAs(portal, 'audit')
  const found = await get('/office/audit?action=account.fail-to-sign-in', audit)
  expect(found.body).toContain('登录名：land.handler')
  expect(found.body).toContain('密码不正确')
  expect((await get(`/office/audit?actor=${encodeURIComponent('没有这个人')}`, audit)).body).toContain(
    '没有符合条件的记录',
  )
  expect((await get('/office/audit?since=2026-02-30', audit)).statusCode).toBe(400)
})

test('a problem in the office is shown in the office', async () => {
  const cookie = await signInAs(portal, 'land.handler')
  const missing = await get('/office/nowhere', cookie)
  expect(missing.statusCode).toBe(404)
  expect(missing.body).toContain('示范县自然资源局')
  expect(missing.body).toContain('工作台菜单')
})
