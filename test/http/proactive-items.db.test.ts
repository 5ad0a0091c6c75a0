import { beforeAll, expect, test } from 'vitest'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let supervisor = ''

beforeAll(async () => {
  supervisor = await signInAs(portal, 'land.supervisor')
})

const get = (url: string) => portal.application.app.inject({ url, headers: { cookie: supervisor } })
const post = (url: string, fields: Readonly<Record<string, string>>) =>
  portal.application.app.inject({
    ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
    headers: { cookie: supervisor, 'content-type': 'application/x-www-form-urlencoded' },
  })
const found = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? ''

test('what two applicants asked for becomes a draft without them, linked both ways, and is offered no more', async () => {
  const list = await get('/office/much-asked')
  expect(list.body).toMatch(/国有建设用地供应计划执行情况.*（2名申请人）/)
  const page = found(list.body, /href="(\/office\/requests\/[0-9a-f-]{36}\/proactive-item)"/)
  const form = await get(page)
  const version = found(form.body, /name="version" value="(\d+)"/)
  const sent = { version, title: '示范县国有建设用地供应计划执行情况', text: '全年供应十宗。\n<b>均已公告</b>。' }

  const naming = await post(page, { ...sent, text: '应何某某、尹某某申请公开。' })
  expect(naming.statusCode).toBe(400)
  expect(naming.body).toContain('公开的内容中不能出现申请人的姓名或者名称。')
  expect(naming.body).toContain('应何某某、尹某某申请公开。')

  const made = await post(page, sent)
  expect(made.statusCode).toBe(303)
  const request = page.replace('/proactive-item', '')
  expect(made.headers.location).toBe(request)
  const item = found((await get(request)).body, /href="(\/office\/items\/\d+)"/)
  const shown = (await get(item)).body
  expect(shown).toContain('示范县国有建设用地供应计划执行情况')
  expect(shown).toContain(`href="${request}"`)
  expect(shown).toContain('依申请公开转主动公开')
  expect(shown).toContain('&lt;b&gt;均已公告')
  expect((await get('/office/much-asked')).body).not.toContain('国有建设用地供应计划执行情况')
  expect((await post(page, { ...sent, version: String(Number(version) + 1) })).body).toContain('已经拟为主动公开信息')
})

test('an organ that narrows to more applicants than asked finds nothing', async () => {
  expect((await get('/office/much-asked?least=10')).body).toContain('没有多人申请、尚未主动公开的事项')
})
