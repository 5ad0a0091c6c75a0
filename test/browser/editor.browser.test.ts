import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

async function newItem(javaScriptEnabled = true): Promise<Page> {
  const cookie = await signInAs(portal, 'land.editor')
  const context = await browser.newContext({ baseURL: portal.address, javaScriptEnabled })
  await context.addCookies([{ name: 'session', value: cookie.replace('session=', ''), url: portal.address }])
  const page = await context.newPage()
  await page.goto('/office/items/new')
  return page
}

const surfaceOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })
const marksOf = (page: Page) => page.locator('textarea[name="body"]').inputValue()

/** As if this HTML came from the clipboard of a word processor. */
async function paste(page: Page, html: string): Promise<void> {
  await surfaceOf(page).focus()
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
}

test('a table pasted from a word processor keeps its rows and merged cells, and loses its styles', async () => {
  const page = await newItem()
  const cells =
    '<tr><td colspan="2" style="mso-x:1" class="MsoNormal"><p class="MsoNormal">地块<o:p></o:p></p></td></tr>'
  const rows = '<tr><td><span style="font-weight:700">一号</span></td><td>2公顷</td></tr>'
  await paste(page, `<style>p{}</style><table border="1">${cells}${rows}</table><script>alert(1)</script>`)
  const marks = await marksOf(page)
  expect(marks).toContain('<td colspan="2"><p>地块</p>')
  expect(marks).toContain('<td><strong>一号</strong></td>')
  expect(marks).not.toMatch(/style|class|script|mso|o:p/i)
})

test('what is typed is saved as it looks, and is there again to be changed', async () => {
  const page = await newItem()
  await page.getByLabel('标题').fill('河东村地块供应公告')
  await page.getByLabel('信息种类').selectOption('notice')
  await surfaceOf(page).click()
  await page.keyboard.type('地块拟公开供应。')
  await page.getByRole('button', { name: '插入表格' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  expect(await page.locator('.item-preview').innerText()).toContain('地块拟公开供应。')
  await page.getByRole('link', { name: '修改' }).click()
  expect(await surfaceOf(page).locator('p').first().innerText()).toBe('地块拟公开供应。')
  expect(await surfaceOf(page).locator('tr').count()).toBe(3)
  await surfaceOf(page).locator('td').first().click()
  await page.getByRole('button', { name: '加一行' }).click()
  await page.getByRole('button', { name: '删一列' }).click()
  expect(await surfaceOf(page).locator('tr').count()).toBe(4)
  expect((await marksOf(page)).match(/<th>/g)?.length).toBe(2)
})

test('the surface takes the place of the field, and can be used by everybody', async () => {
  const page = await newItem()
  expect(await surfaceOf(page).isVisible()).toBe(true)
  expect(await page.locator('textarea[name="body"]').isVisible()).toBe(false)
  const { violations } = await new AxeBuilder({ page }).include('[data-rich]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('marks written by hand are shown, and nothing in them runs', async () => {
  const page = await newItem()
  await page.getByRole('button', { name: '网页标记' }).click()
  await page
    .getByLabel('正文的网页标记')
    .fill('<h2>一、概况</h2><p onclick="alert(1)">内容<img src=x onerror="alert(1)"></p>')
  await page.getByRole('button', { name: '网页标记' }).click()
  expect(await surfaceOf(page).innerHTML()).toBe('<h2>一、概况</h2><p>内容</p>')
})

test('without scripts the plain field is there', async () => {
  const page = await newItem(false)
  expect(await page.locator('textarea[name="body"]').isVisible()).toBe(true)
  expect(await page.locator('.rich-surface').count()).toBe(0)
})
