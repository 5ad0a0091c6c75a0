import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { clerksOf } from '../support/clerks.ts'
import { useCounty } from '../support/county.ts'
import { fillApplication, fromMenu, slipOf } from '../support/request-steps.ts'

const LONG = { timeout: 600_000 }

const county = useCounty()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test(
  'what was typed survives closing the page, is gone once it was sent, and two clicks send it once',
  LONG,
  async () => {
    county.itIs('2026-03-02')
    const visit = await browser.newContext({ baseURL: county.address })
    const before = await visit.newPage()
    await openForm(before)
    await fillApplication(before, '清河街道2025年社区服务经费安排。')
    await before.close()

    const page = await visit.newPage()
    await openForm(page)
    await page.getByRole('button', { name: '恢复' }).click()
    expect(await page.getByLabel('需要的政府信息').inputValue()).toBe('清河街道2025年社区服务经费安排。')
    expect(await page.getByLabel('证件号码').inputValue()).toBe('')
    await fillApplication(page, '清河街道2025年社区服务经费安排。')
    await page.getByRole('button', { name: '提交申请' }).dblclick()
    const { number } = await slipOf(page)
    await openForm(page)
    expect(await page.getByRole('button', { name: '恢复' }).count()).toBe(0)
    await visit.close()

    const clerk = await clerksOf(browser, county).as('qinghe.clerk')
    await fromMenu(clerk, '申请办理')
    await clerk.getByRole('link', { name: '待确认' }).click()
    expect(await clerk.getByRole('row').count()).toBe(2)
    expect(await clerk.getByRole('row').nth(1).innerText()).toContain(number)
  },
)

async function openForm(page: Page): Promise<void> {
  await page.goto('/requests/new')
  await page.getByLabel('申请的机关').selectOption('示范县清河街道办事处')
  await page.getByRole('button', { name: '下一步' }).click()
}
