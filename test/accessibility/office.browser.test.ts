import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/modules/accounts/public.ts'
import { settingGroups } from '../../src/modules/organizations/domain/setting-groups.table.ts'
import { mayOpen } from '../http/roles-and-routes.table.ts'
import { launchBrowser } from '../support/browser.ts'
import { demoLogins, signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const cookies = new Map<Role, string>()
let browser: Browser
let visit: BrowserContext | undefined

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(() => visit?.close())

/** Pages of one thing, reached by the first link of a list. */
const things = [
  { list: '/office/organs', link: /^\/office\/organs\/[0-9a-f-]{36}/ },
  { list: '/office/accounts', link: /^\/office\/accounts\/[0-9a-f-]{36}/ },
  { list: '/office/documents', link: /^\/office\/documents\/\d+$/ },
  { list: '/office/roles', link: /^\/office\/roles\/[0-9a-f-]{36}/ },
  { list: '/office/moving-in', link: /^\/office\/moving-in\/[0-9a-f-]{36}$/ },
  { list: '/office/sites', link: /^\/office\/sites\/land$/ },
  { list: '/office/sites/land/columns', link: /^\/office\/sites\/land\/columns\/[0-9a-f-]{36}/ },
]

const downloads = new Set([
  '/office/organs/list/template',
  '/office/calendar/export',
  '/office/channels/figures/file',
  '/office/documents/import/template',
  '/office/moving-in/template',
])

const siteOfLand = ['/columns', '/columns/new', '/home', '/guide', '/leaders', '/leaders/new'].map(
  (page): { path: string; role: Role | null } => ({
    path: `/office/sites/land${page}`,
    role: 'supervisor',
  }),
)

/** Every page of the office that needs nothing but its address, with a role that opens it, and those of one site. */
const pages = Object.entries(mayOpen)
  .flatMap(([route, who]): { path: string; role: Role | null }[] => {
    const [method, path = ''] = route.split(' ')
    if (method !== 'GET' || !path.startsWith('/office') || path.includes(':') || downloads.has(path)) return []
    if (who === 'anyone') return [{ path, role: null }]
    return [{ path, role: who === 'staff' ? 'supervisor' : (who[0] ?? 'supervisor') }]
  })
  .concat(siteOfLand)

const views = [
  { view: 'on a desk', width: 1280, elder: false },
  { view: 'on a phone', width: 390, elder: false },
  { view: 'in elder mode', width: 1280, elder: true },
]

describe.each(views)('axe finds nothing, and nothing is too wide, $view', ({ width, elder }) => {
  test.each(pages)('$path', async ({ path, role }) => {
    const page = await open({ width, elder }, role)
    await page.goto(path)
    await expectFine(page)
  })

  test.each(things)('one of $list', async ({ list, link }) => {
    const page = await open({ width, elder }, pages.find(({ path }) => path === list)?.role ?? null)
    await page.goto(list)
    const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    await page.goto(links.find((href) => link.test(href)) ?? 'nowhere')
    await expectFine(page)
  })

  test.each(settingGroups.map(({ key }) => key))('the settings of an organ, with the form of %s open', async (key) => {
    const page = await open({ width, elder }, pages.find(({ path }) => path === '/office/organs')?.role ?? null)
    await page.goto('/office/organs')
    const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const organ = links.find((href) => /^\/office\/organs\/[0-9a-f-]{36}/.test(href)) ?? 'nowhere'
    await page.goto(`${organ}/settings?edit=${key}`)
    await expectFine(page)
  })
})

const narrow = [
  { view: 'in elder mode on a phone', width: 390, elder: true },
  { view: 'on the smallest phones', width: 320, elder: false },
]

describe.each(narrow)('no page is wider than the window $view', ({ width, elder }) => {
  test.each(pages)('$path', async ({ path, role }) => {
    const page = await open({ width, elder }, role)
    await page.goto(path)
    expect(await tooWide(page)).toBe(0)
  })
})

test('the menu of a phone opens and closes without a script', async () => {
  const page = await open({ width: 390, elder: false }, 'supervisor', false)
  await page.goto('/office')
  const menu = page.getByRole('navigation', { name: '工作台菜单' })
  expect(await menu.isVisible()).toBe(false)
  await page.getByRole('link', { name: '菜单', exact: true }).click()
  expect(await menu.isVisible()).toBe(true)
  await page.getByRole('link', { name: '收起菜单' }).click()
  expect(await menu.isVisible()).toBe(false)
})

test('somebody signs in, is led back to where they wanted to go, and signs out, with the keyboard alone', async () => {
  const page = await open({ width: 1280, elder: false }, null, false)
  await page.goto('/office/letters')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('land.supervisor')
  await page.keyboard.press('Tab')
  await page.keyboard.type(/共用密码 ([a-z0-9-]+)/.exec(portal.passwords.join())?.[1] ?? '')
  await Promise.all([page.waitForURL(/\/office\/letters$/), page.keyboard.press('Enter')])
  expect(await page.locator('h1').innerText()).toContain('文书')
  const signOut = page.getByRole('button', { name: '退出' })
  await signOut.focus()
  await Promise.all([page.waitForURL(/sign-in/), page.keyboard.press('Enter')])
  expect(await page.getByRole('status').innerText()).toBe('您已退出登录。')
  await page.goto('/office/letters')
  expect(page.url()).toContain('/office/sign-in?to=')
})

type View = { readonly width: number; readonly elder: boolean }

async function open({ width, elder }: View, role: Role | null, javaScriptEnabled = true): Promise<Page> {
  const viewport = { width, height: 900 }
  visit = await browser.newContext({ baseURL: portal.address, viewport, javaScriptEnabled })
  if (elder) await visit.addCookies([{ name: 'display', value: 'elder', url: portal.address }])
  if (role !== null) {
    const cookie = cookies.get(role) ?? (await signInAs(portal, demoLogins[role]))
    cookies.set(role, cookie)
    await visit.addCookies([{ name: 'session', value: cookie.replace('session=', ''), url: portal.address }])
  }
  return visit.newPage()
}

async function expectFine(page: Page): Promise<void> {
  expect(await page.locator('h1').count()).toBe(1)
  expect(await page.title()).toMatch(/ - 政府信息公开工作台$/)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  expect(found).toEqual([])
  expect(await tooWide(page)).toBe(0)
}

function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
