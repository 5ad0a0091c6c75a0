import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function deskOf(login: string): Promise<Page> {
  const cookie = await signInAs(portal, login)
  const context = await browser.newContext({ baseURL: portal.address, viewport: { width: 390, height: 900 } })
  await context.addCookies([{ name: 'session', value: cookie.replace('session=', ''), url: portal.address }])
  return context.newPage()
}

async function expectFine(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
}

describe('on a phone', () => {
  test('a clerk writes an item with a table, masks a number in it and submits it; a reviewer passes it', async () => {
    const page = await deskOf('land.editor')
    await page.goto('/office/items/new')
    await page.getByLabel('标题').fill('河东村补偿款发放公示')
    await page.getByLabel('信息种类').selectOption('notice')
    const table =
      '<table><tr><th>姓名</th><th>证件号码</th></tr><tr><td>某某</td><td>11010519491231002X</td></tr></table>'
    await page.getByRole('button', { name: '网页标记' }).click()
    await page.getByLabel('正文的网页标记').fill(`<p>公示如下。</p>${table}`)
    await page.getByLabel('主动公开', { exact: true }).check()
    await page.getByLabel('公示公告').check()
    await page.getByRole('button', { name: '保存' }).click()
    await expectFine(page)
    await page.getByRole('button', { name: '遮盖全部个人信息' }).click()
    expect(await page.locator('#content').innerText()).not.toContain('11010519491231002X')
    await page.getByRole('link', { name: '提交审核' }).click()
    await expectFine(page)
    await page.getByRole('button', { name: '提交审核' }).click()
    await expectFine(page)
    expect(await page.locator('.review-steps').innerText()).toContain('初审')

    const reviewer = await deskOf('land.reviewer')
    await reviewer.goto('/office/items?view=to-review')
    await reviewer.getByRole('link', { name: '河东村补偿款发放公示' }).first().click()
    await reviewer.getByRole('link', { name: '审核通过' }).click()
    await expectFine(reviewer)
    await reviewer.getByRole('button', { name: '审核通过' }).click()
    expect(await reviewer.locator('.review-passed').innerText()).toContain('已通过')
  })
})
