import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, openPages, type OpenPage } from '../support/addresses.ts'
import { launchBrowser } from '../support/browser.ts'
import { asText, demoReport, withSlip } from '../support/demo-report.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const names = Object.keys(openPages) as OpenPage[]
let browser: Browser
let visit: BrowserContext | undefined

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(() => visit?.close())

test('every page of the portal is among those opened here', () => {
  const opened = portal.application.pages.filter(
    ({ method, path }) =>
      method === 'GET' && !/\/download\/|^\/office|^\/requests\/(mine|received|receipt)/.test(path) && !isNoPage(path),
  )
  expect(opened.map(({ path }) => path).filter((path) => !Object.hasOwn(openPages, path))).toEqual([])
})

/** Doors that lead on, and lists for machines. */
function isNoPage(path: string): boolean {
  return /^\/(feeds\/|items\/files\/|site-pictures\/|sitemap\.xml|sitemaps\/|robots\.txt|colours\.css|search\/suggest|gongkai\/(nianbao|ysq)$|kiosk\/(start|reset)$|gazette\/:id\/(gazette\.pdf|pictures\/:file)$)/.test(
    path,
  )
}

const views = [
  { view: 'on a desk', width: 1280, elder: false },
  { view: 'on a phone', width: 390, elder: false },
  { view: 'in elder mode', width: 1280, elder: true },
]

describe.each(views)('axe finds nothing $view', ({ width, elder }) => {
  test.each(names)('%s', async (name) => {
    const page = await open(width, elder)
    await page.goto(await addressOf(name, portal.ask))
    expect(await violationsOn(page)).toEqual([])
    expect(await tooWide(page)).toBe(0)
  })

  test('the result of a check-up', async () => {
    const page = await open(width, elder)
    await checkUp(page)
    expect(await violationsOn(page)).toEqual([])
    expect(await tooWide(page)).toBe(0)
  })
})

// 200 % zoom of a desk is a window of half its width.
const narrow = [
  { view: 'in elder mode on a phone', width: 390, elder: true },
  { view: 'at 200 % zoom', width: 640, elder: false },
  { view: 'on the smallest phones', width: 320, elder: false },
]

test.each(narrow)('no page is wider than the window $view', async ({ width, elder }) => {
  const page = await open(width, elder)
  for (const name of names) {
    await page.goto(await addressOf(name, portal.ask))
    expect(await tooWide(page), name).toBe(0)
  }
  await checkUp(page)
  expect(await tooWide(page), 'the result of a check-up').toBe(0)
})

async function open(width: number, elder: boolean): Promise<Page> {
  visit = await browser.newContext({ baseURL: portal.address, viewport: { width, height: 900 } })
  if (elder) await visit.addCookies([{ name: 'display', value: 'elder', url: portal.address }])
  return visit.newPage()
}

async function checkUp(page: Page): Promise<void> {
  await page.goto('/checkup')
  const text = await asText(withSlip(demoReport('jiaoyu-2024'), 'newReceived', 0))
  await page.getByLabel('或者粘贴年报全文').fill(text)
  await page.getByRole('button', { name: '开始体检' }).click()
  await page.getByRole('heading', { name: '体检结果' }).waitFor()
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
