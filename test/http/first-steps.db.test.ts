import { expect, test } from 'vitest'
import { multipart } from '../support/multipart.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal({ demo: false })

async function shown(login: string, url: string) {
  const cookie = await signInAs(portal, login)
  return portal.application.app.inject({ url, headers: { cookie } })
}

test('a start without the demo gives three administrators, one password each, and nobody else', () => {
  expect(portal.passwords.join('\n')).toContain('GONGKAI_DEMO=off')
  expect(portal.passwords.filter((line) => line.includes('一次性密码 '))).toHaveLength(3)
  expect(portal.passwords.join('\n')).not.toMatch(/示范县|共用密码/)
})

test('nothing of the demo is anywhere, and no later start brings it', async () => {
  expect(await portal.application.loadDemo()).toEqual([])
  for (const url of ['/', '/reports', '/requests', '/requests/new']) {
    const page = await portal.application.app.inject({ url })
    expect([url, page.statusCode, /示范县/.test(page.body)]).toEqual([url, 200, false])
  }
})

test('the system administrator is led to what is missing, and the list shortens as it is entered', async () => {
  const cookie = await signInAs(portal, 'system')
  const ask = (url: string) => portal.application.app.inject({ url, headers: { cookie } })
  expect((await ask('/office')).body).toContain('href="/office/start"')
  const before = (await ask('/office/start')).body
  expect(before).toContain('本机关还没有名称')
  const organ = /\/office\/organs\/[0-9a-f-]{36}/.exec(before)?.[0] ?? ''
  const form = (await ask(organ)).body
  const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
  const saved = await portal.application.app.inject({
    method: 'POST',
    url: organ,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...entry, version }).toString(),
  })
  expect(saved.statusCode).toBe(303)
  const settings = /\/office\/organs\/[0-9a-f-]{36}\/settings\?edit=letters/.exec(
    (await ask('/office/start')).body,
  )?.[0]
  const letters = /name="version" value="(\d+)"/.exec((await ask(settings ?? '')).body)?.[1] ?? ''
  const numbered = await portal.application.app.inject({
    method: 'POST',
    url: `${organ}/settings/letters`,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...codes, version: letters }).toString(),
  })
  expect(numbered.statusCode).toBe(303)
  const after = (await ask('/office/start')).body
  expect(after).not.toContain('缺少机关代字')
  expect(after).not.toContain('本机关还没有名称')
  expect(after).not.toContain('尚未命名')
  expect(after).toContain('示范县人民政府：还没有办理申请的人员')
  expect((await ask(organ)).body).not.toContain('尚未命名')
  expect((await portal.application.app.inject('/requests/new')).body).toContain('示范县人民政府')
})

test('others see the list and who does it', async () => {
  const page = await shown('security', '/office/start')
  expect(page.statusCode).toBe(200)
  expect(page.body).toMatch(/由系统管理员办理/)
})

test('a list of organs is entered as a whole, or not at all', async () => {
  const cookie = await signInAs(portal, 'system')
  const { app } = portal.application
  const send = async (list: string) => {
    const { headers, payload } = multipart({ list: { name: '机关.csv', bytes: Buffer.from(list) } })
    const url = '/office/organs/list'
    return app.inject({ method: 'POST', url, headers: { ...headers, cookie }, payload })
  }
  const refused = await send('全称,隶属于,机关代字\n示范县教育局,,示教公开\n示范县民政局,示范县某局,示教公开\n')
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toContain('隶属于“示范县某局”，但没有这个机关')
  expect((await app.inject({ url: '/office/organs', headers: { cookie } })).body).not.toContain('示范县教育局')

  const entered = await send('全称,隶属于,机关代字\n示范县教育局,,示教公开\n示范县民政局,示范县教育局,示民公开\n')
  expect(entered.statusCode).toBe(303)
  expect((await app.inject({ url: '/office/organs', headers: { cookie } })).body).toContain('示范县民政局')
  expect((await send('全称\n示范县教育局\n')).body).toContain('已经有同名的机关')
  expect((await app.inject({ url: '/office/organs/list/template', headers: { cookie } })).body).toContain('全称,简称,')
})

const entry = {
  ...{ name: '示范县人民政府', shortName: '县政府', kind: 'government', level: 'county', discloses: 'on' },
  ...{ unitName: '政务公开科', address: '示范县人民路18号', phone: '0000-0000000' },
  ...{ reconsiderationName: '示范市人民政府', courtName: '示范市中级人民法院' },
}

const codes = { documentCode: '示政公开', registerPrefix: '示政依申请' }
