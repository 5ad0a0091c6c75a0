import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const cookies = new Map<string, string>()
let browser: Browser
let visit: BrowserContext | undefined

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(() => visit?.close())

const views = [
  { view: 'on a desk', width: 1280, elder: false },
  { view: 'on a phone in elder mode', width: 390, elder: true },
]

/** From a list along the first link of each kind. */
const walks = [
  { who: 'land.supervisor', walk: ['/office/channels', /^\/office\/channels\/\d+$/] },
  { who: 'land.supervisor', walk: ['/office/channels', /^\/office\/channels\/\d+$/, /\/settings$/] },
  { who: 'land.editor', walk: ['/office/channels', /^\/office\/channels\/\d+$/, /\/months\/\d{4}-\d\d$/] },
  { who: 'land.editor', walk: ['/office/channels', /^\/office\/channels\/\d+$/, /^\/office\/channels\/posts\/\d+$/] },
  { who: 'land.editor', walk: ['/office/items?view=published', /^\/office\/items\/\d+$/, /\/channels$/] },
  { who: 'system', walk: ['/office/channel-connections', /^\/office\/channel-connections\/\d+$/] },
] as const

describe.each(views)('axe finds nothing, and nothing is too wide, $view', (view) => {
  test.each(walks)('$who along $walk', async ({ who, walk: [first, ...links] }) => {
    const page = await open(view, who)
    await page.goto(first)
    for (const link of links) await page.goto(await hrefOf(page, link))
    await expectFine(page)
  })
})

test('a channel is entered and what is wrong is said at its field, on a phone', async () => {
  const page = await open({ width: 390, elder: false }, 'land.supervisor')
  await page.goto('/office/channels/new')
  await page.getByRole('textbox', { name: '名称' }).fill('县电视台公告栏目')
  await page.getByRole('button', { name: '保存' }).click()
  await expectFine(page)
  expect(await page.locator('main').innerText()).toContain('请选择渠道类别')
  await page.getByRole('combobox', { name: '类别' }).selectOption({ label: '广播、电视' })
  await Promise.all([page.waitForURL(/channels\/\d+$/), page.getByRole('button', { name: '保存' }).click()])
  expect(await page.locator('h1').innerText()).toContain('县电视台公告栏目')
})

async function hrefOf(page: Page, wanted: RegExp): Promise<string> {
  const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const found = links.find((href) => wanted.test(href))
  if (found === undefined) throw new Error(`${page.url()} leads to no ${wanted.source}`)
  return found
}

async function open({ width, elder }: { readonly width: number; readonly elder: boolean }, who: string): Promise<Page> {
  visit = await browser.newContext({ baseURL: portal.address, viewport: { width, height: 900 } })
  if (elder) await visit.addCookies([{ name: 'display', value: 'elder', url: portal.address }])
  const cookie = cookies.get(who) ?? (await signInAs(portal, who))
  cookies.set(who, cookie)
  await visit.addCookies([{ name: 'session', value: cookie.replace('session=', ''), url: portal.address }])
  return visit.newPage()
}

async function expectFine(page: Page): Promise<void> {
  expect(await page.locator('h1').count()).toBe(1)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  expect(found, page.url()).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide, page.url()).toBe(0)
}
