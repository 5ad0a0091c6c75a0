import { AxeBuilder } from '@axe-core/playwright'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import { aClerk } from '../../src/modules/requests/testing/a-desk.ts'
import { anApplication } from '../../src/modules/requests/testing/an-application.ts'
import { launchBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openRequestOffice } from '../support/request-office.ts'

const db = useDatabase()
let browser: Browser
let office: Awaited<ReturnType<typeof openRequestOffice>>
/** A case in hand with an assignee, a search, an extension asked for and a topic; and one nobody has confirmed. */
let inHand: string
let unconfirmed: string
let handler: string

beforeAll(async () => {
  browser = await launchBrowser()
  office = await openRequestOffice(db.database, '2026-02-24T02:00:00Z')
  const colleague = { ...aClerk(office.desk.organId), name: '张承办' }
  office.employ(colleague)
  handler = colleague.accountId
  inHand = await register({})
  unconfirmed = await register({ channel: 'online', description: '我要举报柳林镇违法占地，请求严肃查处。' })
  await register({ arrivedOn: day('2026-01-05'), description: '柳林镇道路改造项目的中标通知书、施工合同。'.repeat(8) })
  await step('assignment', { version: '1', handler, internalDueOn: '2026-02-20' })
  await step('search', { version: '2', on: '2026-02-24', places: '公文系统', terms: '征地补偿', result: '2件' })
  await step('extension', { version: '3', workingDays: '15', reason: '卷宗较多' })
  await step('topics', { version: '4', 'topic-land-acquisition': 'on' })
  await office.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await browser.close()
  await office.app.close()
})

async function register(parts: Partial<Parameters<typeof anApplication>[0]>): Promise<string> {
  const { desk } = office
  const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId, ...parts }))
  if (!registered.ok) throw new Error(registered.refusal)
  return registered.value.id
}

const step = (noun: string, form: Readonly<Record<string, string>>) =>
  office.post(`/office/requests/${inHand}/${noun}`, form)

const nouns = [
  ...['', '/clock', '/identity', '/assignment', '/note', '/search', '/extension-approval', '/withdrawal', '/complaint'],
  ...['/split', '/merger', '/link', '/transfer', '/restriction', '/topics', '/files'],
]

/** Every page but the forms that are made of nothing but fields another one has. */
const forms = () => paths().filter((path) => !/(note|link|withdrawal|complaint|search|transfer)$/.test(path))

/** One page of each layout, for the views in which only the layout differs. */
const layouts = () => ['/office/requests', `/office/requests/${inHand}`, ...['clock', 'topics'].map(ofCase)]

const ofCase = (noun: string) => `/office/requests/${inHand}/${noun}`

const paths = () => [
  ...['/office', '/office/requests', '/office/requests?tab=pressing', '/office/requests?year=20x6&topic=other'],
  `/office/handover?from=${handler}`,
  `/office/requests/${unconfirmed}`,
  `/office/requests/${unconfirmed}/receipt-confirmation`,
  ...nouns.map((noun) => `/office/requests/${inHand}${noun}`),
]

test.each([
  { view: 'on a desk', width: 1280, elder: false, looked: forms },
  { view: 'on a phone', width: 390, elder: false, looked: layouts },
  { view: 'in elder mode', width: 1280, elder: true, looked: layouts },
])('axe finds nothing on the pages of handling $view', async ({ width, elder, looked }) => {
  const page = await open(width, elder)
  const faults: string[] = []
  for (const path of looked()) {
    await page.goto(`${address()}${path}`)
    const { violations } = await new AxeBuilder({ page }).analyze()
    faults.push(...violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html ?? ''}`))
  }
  await page.context().close()
  expect(faults).toEqual([])
})

test.each([
  { view: 'on a phone', width: 390, elder: false },
  { view: 'in elder mode on a phone', width: 390, elder: true },
  { view: 'at 200 % zoom', width: 640, elder: false },
])('no page of handling is wider than the window $view', async ({ width, elder }) => {
  const page = await open(width, elder)
  const wide: string[] = []
  for (const path of paths()) {
    await page.goto(`${address()}${path}`)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (over > 0) wide.push(`${path}: ${over}`)
  }
  await page.context().close()
  expect(wide).toEqual([])
})

test('a clerk without a script gives a case to a colleague from the list and finds it there', async () => {
  const page = await open(1280, false, false)
  await page.goto(`${address()}/office/requests?tab=open`)
  await page.getByLabel('勾选依申请〔2026〕3号').check()
  await page.getByText('批量交办勾选的申请').click()
  await page.locator('form[action$="/assignments"] select[name="toHandler"]').selectOption({ label: '张承办' })
  await page.getByRole('button', { name: '交办' }).click()
  expect(await page.getByRole('status').textContent()).toContain('已交办1件')
  await page.getByLabel('承办人').first().selectOption({ label: '张承办' })
  await page.getByRole('button', { name: '筛选' }).click()
  expect(await page.getByRole('heading', { name: '共2件' }).count()).toBe(1)
  await page.context().close()
})

async function open(width: number, elder: boolean, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })
  await context.addCookies([
    { name: 'who', value: office.desk.clerk.accountId, url: address() },
    ...(elder ? [{ name: 'display', value: 'elder', url: address() }] : []),
  ])
  return context.newPage()
}

function address(): string {
  const { port } = office.app.server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}
