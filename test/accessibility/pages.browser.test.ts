import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressesOf } from '../support/addresses.ts'
import { launchBrowser } from '../support/browser.ts'
import { asText, demoReport, withSlip } from '../support/demo-report.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const views = [
  { name: 'on a desk', width: 1280, elder: false },
  { name: 'on a phone', width: 390, elder: false },
  { name: 'in elder mode', width: 1280, elder: true },
  { name: 'in elder mode on a phone', width: 390, elder: true },
  // 200 % zoom of a desk is a window of half its width.
  { name: 'at 200 % zoom', width: 640, elder: false },
] as const

describe.each(views)('$name', ({ width, elder }) => {
  test('axe finds nothing on any page, and no page is wider than the window', async () => {
    const visit = await browser.newContext({ baseURL: portal.address, viewport: { width, height: 900 } })
    if (elder) await visit.addCookies([{ name: 'display', value: 'elder', url: portal.address }])
    const page = await visit.newPage()
    for (const address of await addressesOf(portal.application.pages, portal.ask)) {
      await page.goto(address)
      await expectAccessible(page, address)
    }
    await checkUp(page)
    await expectAccessible(page, 'the result of a check-up')
    await page.goto('/checkup')
    await page.getByRole('button', { name: '开始体检' }).click()
    await expectAccessible(page, 'the check-up form with a mistake')
    await visit.close()
  })
})

async function checkUp(page: Page): Promise<void> {
  await page.goto('/checkup')
  const text = await asText(withSlip(demoReport('jiaoyu-2024'), 'newReceived', 0))
  await page.getByLabel('或者粘贴年报全文').fill(text)
  await page.getByRole('button', { name: '开始体检' }).click()
  await page.getByRole('heading', { name: '体检结果' }).waitFor()
}

async function expectAccessible(page: Page, address: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  expect(found, address).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(tooWide, address).toBe(0)
}
