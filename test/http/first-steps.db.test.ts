import { expect, test } from 'vitest'
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
  const after = (await ask('/office/start')).body
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

const entry = {
  ...{ name: '示范县人民政府', shortName: '县政府', kind: 'government', level: 'county', discloses: 'on' },
  ...{ documentCode: '示政公开', registerPrefix: '示政依申请', correctionWorkingDays: '10' },
  ...{ retentionYears: '10', purgeIdentityAfterDays: '180' },
  ...{ 'channel-counter': 'on', 'channel-post': 'on', 'channel-online': 'on', 'step-review': 'on' },
  ...{ unitName: '政务公开科', address: '示范县人民路18号', phone: '0000-0000000' },
  ...{ reconsiderationName: '示范市人民政府', courtName: '示范市中级人民法院' },
}
