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

/** What each may do with an issue being put together and one published, and how many pages that makes. */
const walks = [
  { who: 'county.clerk', issue: '/office/gazette/3', pages: 4 },
  { who: 'county.clerk', issue: '/office/gazette/1', pages: 1 },
  { who: 'county.head', issue: '/office/gazette/1', pages: 2 },
] as const

describe.each(views)('axe finds nothing on the pages of an issue, and nothing is too wide, $view', (view) => {
  test.each(walks)('$who at $issue', async ({ who, issue, pages }) => {
    const page = await open(view, who)
    await page.goto(issue)
    await expectFine(page)
    const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const steps = [...new Set(links)].filter((href) => href.startsWith(`${issue}/`) && !href.endsWith('.pdf'))
    expect(steps.length).toBeGreaterThanOrEqual(pages)
    for (const address of steps) {
      await page.goto(address)
      await expectFine(page)
    }
  })
})

test('axe finds nothing on the form an earlier issue is entered with, nor beside its mistakes', async () => {
  const clerk = await open({ width: 390, elder: true }, 'county.clerk')
  await clerk.goto('/office/gazette')
  await clerk.getByRole('link', { name: '录入以前出版的公报' }).click()
  await expectFine(clerk)
  await clerk.getByRole('button', { name: '保存' }).click()
  await clerk.getByText('请填写年份').first().waitFor()
  await expectFine(clerk)
})

test('axe finds nothing where something was found in a written text, nor where it is cleared', async () => {
  const clerk = await open({ width: 390, elder: true }, 'county.clerk')
  await clerk.goto('/office/gazette')
  await clerk.getByRole('button', { name: '编排新的一期' }).click()
  await clerk.getByRole('link', { name: '撰写内容' }).click()
  await clerk.getByLabel('标题').fill('大事记')
  await clerk
    .getByRole('textbox', { name: '正文', exact: true })
    .fill('联系人手机号码13800138000，县人民政府布署防汛工作。')
  await clerk.getByRole('button', { name: '保存' }).click()
  await expectFine(clerk)
  const issue = clerk.url()
  await clerk.getByRole('link', { name: '核实后保留' }).click()
  await expectFine(clerk)
  await clerk.goto(issue)
  await clerk.getByRole('link', { name: '大事记', exact: true }).first().click()
  expect(await clerk.locator('mark').allInnerTexts()).toEqual(['13800138000', '布署'])
  await expectFine(clerk)
})

test('an issue is put together, approved and published without any script', async () => {
  const clerk = await open({ width: 1280, elder: false, scripts: false }, 'county.clerk')
  await clerk.goto('/office/gazette')
  await clerk.getByRole('button', { name: '编排新的一期' }).click()
  await clerk.getByRole('link', { name: '选入文件' }).click()
  await clerk.getByLabel('示范县自然资源局关于规范农村宅基地审批管理的通知', { exact: true }).check()
  await clerk.getByRole('button', { name: '选入所选文件' }).click()
  await clerk.getByRole('link', { name: '提交审核' }).click()
  await clerk.getByRole('button', { name: '提交审核' }).click()
  const issue = new URL(clerk.url()).pathname
  await visit?.close()
  const head = await open({ width: 1280, elder: false, scripts: false }, 'county.head')
  for (const step of ['审核通过', '出版']) {
    await head.goto(issue)
    await head.getByRole('link', { name: step }).click()
    await head.getByRole('button', { name: step }).click()
  }
  expect(await head.locator('h1').innerText()).toMatch(/^\d{4}年第\d+期（总第3期）$/)
  await head.goto('/gongkai')
  await head.getByRole('link', { name: '政府公报' }).click()
  expect(await head.locator('main').innerText()).toContain('总第3期')
})

type View = { readonly width: number; readonly elder: boolean; readonly scripts?: boolean }

async function open({ width, elder, scripts = true }: View, who: string): Promise<Page> {
  visit = await browser.newContext({
    ...{ baseURL: portal.address, viewport: { width, height: 900 }, javaScriptEnabled: scripts },
  })
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
