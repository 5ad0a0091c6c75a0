import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { asText, demoReport, withSlip } from '../support/demo-report.ts'
import { launchBrowser } from '../support/browser.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let browser: Browser
let visit: BrowserContext

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(() => visit.close())

/** Every journey is made without JavaScript. */
async function open(path: string, width = 1280): Promise<Page> {
  visit = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: portal.address,
    viewport: { width, height: 900 },
    acceptDownloads: true,
  })
  const page = await visit.newPage()
  await page.goto(path)
  return page
}

const heading = (page: Page) => page.locator('h1').innerText()

describe('a citizen', () => {
  test('finds a report by the agency’s name and takes it home', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: '年度报告 历年政府信息公开工作年度报告' }).click()
    await page.getByLabel('机关名称').fill('教育局')
    await page.getByLabel('年份').selectOption('2024')
    await page.getByRole('button', { name: '筛选' }).click()
    await page.getByRole('link', { name: '示范县教育局2024年政府信息公开工作年度报告' }).click()
    expect(await heading(page)).toBe('示范县教育局2024年政府信息公开工作年度报告')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word 文档' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('示范县教育局2024年政府信息公开工作年度报告.docx')
  })

  test('compares a report with the year before', async () => {
    const page = await open('/reports?year=2024')
    await page.getByRole('link', { name: '示范县自然资源局2024年' }).click()
    await page.getByRole('link', { name: '与 2023 年逐项对比' }).click()
    expect(await page.locator('.lead').innerText()).toMatch(
      /^示范县自然资源局 2023 年与 2024 年的年报共有 \d+ 个数字不同。$/,
    )
    const first = page.getByRole('region', { name: '不同的数字' }).getByRole('link').first()
    const target = await first.getAttribute('href')
    await first.click()
    expect(await isInView(page, page.locator(`[id="${target?.slice(1) ?? ''}"]`))).toBe(true)
  })

  test('looks at two agencies side by side by typing parts of their names', async () => {
    const page = await open('/compare')
    await page.getByRole('group', { name: '第一份' }).getByLabel('机关名称').fill('青山镇')
    await page.getByRole('group', { name: '第二份' }).getByLabel('机关名称').fill('柳林乡')
    await page.getByRole('button', { name: '对比', exact: true }).click()
    expect(await page.locator('.lead').innerText()).toContain('示范县柳林乡人民政府')
  })
})

describe('a clerk', () => {
  const wrong = () => asText(withSlip(demoReport('jiaoyu-2024'), 'newReceived', 0))

  test('pastes a report, clicks a finding and lands on its place in the text', async () => {
    const page = await open('/checkup')
    await page.getByLabel('或者粘贴年报全文').fill(await wrong())
    await page.getByRole('button', { name: '开始体检' }).click()
    expect(await heading(page)).toBe('体检结果')
    const finding = page.locator('.finding-error .finding-message').first()
    const target = (await finding.getAttribute('href'))?.slice(1) ?? ''
    await finding.click()
    const place = page.locator(`[id="${target}"]`)
    expect(await isInView(page, place)).toBe(true)
    expect(await isWithin(place, page.locator('#source'))).toBe(true)
  })

  test('uploads a report, clicks a figure and lands on where it was read', async () => {
    const page = await open('/checkup')
    const bytes = Buffer.from(await wrong())
    await page.getByLabel('年报文件').setInputFiles({ name: '年报.md', mimeType: 'text/markdown', buffer: bytes })
    await page.getByRole('button', { name: '开始体检' }).click()
    const cell = page.locator('[id="c-table3.totalResults.6"] > a')
    await cell.click()
    const place = page.locator('[id="t-table3.totalResults.6"]')
    expect(await isInView(page, place)).toBe(true)
    expect((await cell.innerText()).replace('（查看原文）', '').trim()).toBe(await place.innerText())
  })

  test('goes from a marked cell to its finding and takes the list of findings along', async () => {
    const page = await open('/checkup')
    await page.getByLabel('或者粘贴年报全文').fill(await wrong())
    await page.getByRole('button', { name: '开始体检' }).click()
    await page.locator('.checkup-tables .finding-mark-error').first().click()
    expect(await isInView(page, page.locator('.finding:target'))).toBe(true)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '问题清单（Word）' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/问题清单\.docx$/)
  })

  test('sends nothing, is told so at the field, and loses nothing', async () => {
    const page = await open('/checkup')
    await page.getByLabel('或者粘贴年报全文').fill('这不是年报。')
    await page.getByRole('button', { name: '开始体检' }).click()
    const text = page.getByLabel('或者粘贴年报全文')
    expect(await text.inputValue()).toBe('这不是年报。')
    expect(await text.getAttribute('aria-invalid')).toBe('true')
    await page.locator('.form-errors a').click()
    expect(await isInView(page, text)).toBe(true)
  })
})

describe('with the keyboard alone', () => {
  const focused = (page: Page) => page.locator(':focus')

  test('one skips the menu, searches, and opens what was found', async () => {
    const page = await open('/')
    await page.keyboard.press('Tab')
    expect(await focused(page).innerText()).toBe('跳到正文')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('征地补偿')
    await Promise.all([page.waitForURL(/words=/), page.keyboard.press('Enter')])
    await reach(page, '柳林乡河东村征地补偿安置方案公告')
    await Promise.all([page.waitForURL(/\/items\//), page.keyboard.press('Enter')])
    expect(await heading(page)).toBe('柳林乡河东村征地补偿安置方案公告')
  })

  test('what has the focus can be seen to have it', async () => {
    const page = await open('/checkup')
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab')
      const outline = await focused(page).evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(outline, await focused(page).evaluate((element) => element.outerHTML)).not.toBe('none')
    }
  })

  async function reach(page: Page, words: string): Promise<void> {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      if (
        (
          await focused(page)
            .innerText()
            .catch(() => '')
        ).includes(words)
      )
        return
    }
    throw new Error(`the keyboard does not reach “${words}”`)
  }
})

describe('适老模式', () => {
  test('is switched on, kept from page to page, and switched off, without JavaScript', async () => {
    const page = await open('/reports?year=2024')
    await page.getByRole('button', { name: '适老模式' }).click()
    expect(new URL(page.url()).search).toBe('?year=2024')
    await page.goto('/checkup')
    expect(await fontSize(page.locator('main'))).toBeGreaterThanOrEqual(18)
    await page.getByRole('button', { name: '退出适老模式' }).click()
    expect(await fontSize(page.locator('main'))).toBe(16)
  })

  test('is switched on over the result of a check-up, which stays', async () => {
    const page = await open('/checkup')
    await page.getByLabel('或者粘贴年报全文').fill(await asText(withSlip(demoReport('jiaoyu-2024'), 'newReceived', 0)))
    await page.getByRole('button', { name: '开始体检' }).click()
    const findings = await page.locator('#findings').innerText()
    await page.getByRole('button', { name: '适老模式' }).click()
    expect(await heading(page)).toBe('体检结果')
    expect(await page.locator('#findings').innerText()).toBe(findings)
    expect(await fontSize(page.locator('main'))).toBeGreaterThanOrEqual(18)
    await page.getByRole('button', { name: '退出适老模式' }).click()
    expect(await fontSize(page.locator('main'))).toBe(16)
  })

  test('makes every button and menu entry large enough', async () => {
    const page = await open('/', 390)
    await page.getByRole('button', { name: '适老模式' }).click()
    for (const target of await page.locator('button, .site-menu a, .button, input, select').all()) {
      const box = await target.boundingBox()
      if (box !== null && (await target.getAttribute('type')) !== 'hidden')
        expect(box.height).toBeGreaterThanOrEqual(44)
    }
  })

  const fontSize = (element: Locator) => element.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))
})

/** Whether an element is within what one sees of the page. */
async function isInView(page: Page, element: Locator): Promise<boolean> {
  const box = await element.boundingBox()
  const view = page.viewportSize()
  if (box === null || view === null) return false
  return box.y >= 0 && box.y + box.height <= view.height && box.x >= 0 && box.x < view.width
}

/** Whether an element is within what one sees of a scrolling box. */
async function isWithin(element: Locator, container: Locator): Promise<boolean> {
  const [box, around] = [await element.boundingBox(), await container.boundingBox()]
  if (box === null || around === null) return false
  return box.y >= around.y && box.y + box.height <= around.y + around.height
}
