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

/** Who takes the steps of a document being drafted and of one in force, and how many forms that makes. */
const walks = [
  { who: 'land.supervisor', list: '/office/documents', forms: 5 },
  { who: 'land.reviewer', list: '/office/documents', forms: 2 },
  { who: 'land.approver', list: '/office/documents', forms: 1 },
  { who: 'land.supervisor', list: '/office/documents?view=in-force', forms: 6 },
] as const

describe.each(views)('axe finds nothing on the forms of a document, and nothing is too wide, $view', (view) => {
  test.each(walks)('$who from $list', async ({ who, list, forms }) => {
    const page = await open(view, who)
    await page.goto(list)
    const [document] = await hrefs(page, /^\/office\/documents\/\d+$/)
    await page.goto(document ?? 'nowhere')
    const steps = await hrefs(page, /^\/office\/documents\/\d+\/./)
    expect(steps.length).toBeGreaterThanOrEqual(forms)
    for (const address of steps) {
      await page.goto(address)
      await expectFine(page)
    }
  })
})

test('a list to take in is looked at on a page that is fine', async () => {
  const page = await open({ width: 390, elder: false }, 'land.supervisor')
  await page.goto('/office/documents/import')
  const text =
    '标题,文号,成文日期\r\n关于测量标志保护的通知,第八号,2020-05-08\r\n关于矿山的通知,示自然资规〔2020〕8号,2020-05-08'
  await page.setInputFiles('#list', { name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await Promise.all([
    page.waitForURL(/import\/[0-9a-f-]{36}$/),
    page.getByRole('button', { name: '上传并核对' }).click(),
  ])
  await expectFine(page)
  await Promise.all([page.waitForURL(/view=in-force/), page.getByRole('button', { name: '导入 1 件' }).click()])
  expect(await page.locator('main').innerText()).toContain('关于矿山的通知')
})

async function hrefs(page: Page, wanted: RegExp): Promise<readonly string[]> {
  const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  return [...new Set(links.filter((href) => wanted.test(href)))]
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
