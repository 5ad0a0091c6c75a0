import { AxeBuilder } from '@axe-core/playwright'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { openRequestPortal } from '../support/request-portal.ts'

const db = useDatabase()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const photo = { name: '身份证.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) }

test('without any script somebody applies, mistakes and all, and later asks how it stands', async () => {
  const portal = await openRequestPortal(db.database)
  await portal.app.listen({ port: 0, host: '127.0.0.1' })
  const baseURL = `http://127.0.0.1:${(portal.app.server.address() as AddressInfo).port}`
  const visit = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const page = await visit.newPage()
  await page.goto('/requests')
  await page.getByRole('link', { name: '网上申请' }).click()
  await page.getByLabel('申请的机关').selectOption({ index: 1 })
  await page.getByRole('button', { name: '下一步' }).click()

  await page.getByLabel('姓名').fill('王小明')
  await page.getByLabel('证件类型').selectOption('resident-card')
  await page.getByLabel('证件号码').fill('110101199003070071')
  await page.getByLabel('身份证明', { exact: true }).setInputFiles(photo)
  await page.getByLabel('联系电话').fill('13800000000')
  await page.getByLabel('需要的政府信息').fill('柳林镇2025年土地征收补偿标准及发放明细。')
  await page.getByLabel('我已了解个人信息的用途').check()
  await page.getByRole('button', { name: '提交申请' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('居民身份证号码校验不通过')
  expect(await page.getByLabel('姓名').inputValue()).toBe('王小明')

  await page.getByLabel('证件号码').fill('110101199003070070')
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.getByRole('heading', { name: '申请已提交' }).waitFor()
  const [number, code] = await page.locator('.codes dd').allTextContents()

  await visit.clearCookies()
  await page.goto('/requests/status')
  await page.getByLabel('登记编号').fill(number ?? '')
  await page.getByLabel('查询码').fill(code ?? '')
  await page.getByRole('button', { name: '查询' }).click()
  await page.getByRole('heading', { name: '已提交，等待确认' }).waitFor()
  await visit.close()
  await portal.app.close()
})

test.each([
  ['on a desk', 1280, false],
  ['on a phone', 390, false],
  ['in elder mode on a phone', 390, true],
] as const)(
  'the pages of applying have nothing axe objects to and are no wider than the window %s',
  async (_, width, elder) => {
    const portal = await openRequestPortal(db.database)
    await portal.app.listen({ port: 0, host: '127.0.0.1' })
    const baseURL = `http://127.0.0.1:${(portal.app.server.address() as AddressInfo).port}`
    const visit = await browser.newContext({ baseURL, viewport: { width, height: 900 } })
    if (elder) await visit.addCookies([{ name: 'display', value: 'elder', url: baseURL }])
    const page = await visit.newPage()
    const { organId } = portal.desk
    for (const path of [
      '/requests',
      '/requests/new',
      `/requests/new?organ=${organId}`,
      '/requests/status',
      '/requests/published',
    ]) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`),
        path,
      ).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'), path).toBeLessThanOrEqual(
        0,
      )
    }
    await visit.close()
    await portal.app.close()
  },
)
