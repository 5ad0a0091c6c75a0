import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { addressOf, openPages, type OpenPage } from '../support/addresses.ts'
import { launchBrowser } from '../support/browser.ts'
import { asText, demoReport } from '../support/demo-report.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
let browser: Browser
let visit: BrowserContext | undefined

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(() => visit?.close())

async function open(path: string, { cookie = '', scripts = true } = {}) {
  visit = await browser.newContext({ baseURL: portal.address, javaScriptEnabled: scripts })
  const [name = '', value = ''] = cookie.split('=')
  if (name !== '') await visit.addCookies([{ name, value, url: portal.address }])
  const page = await visit.newPage()
  await page.goto(path)
  return page
}

test.each(Object.keys(openPages) as OpenPage[])('in high contrast every word of %s can be read', async (name) => {
  const page = await open('/', { cookie: 'contrast=high' })
  await page.goto(await addressOf(name, portal.ask))
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
})

test('high contrast is chosen at the foot of any page, kept, and left again, without scripts', async () => {
  const page = await open('/gongkai', { scripts: false })
  const colours = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await colours()).not.toBe('rgb(0, 0, 0)')
  await page.getByRole('button', { name: '高对比度' }).click()
  expect([new URL(page.url()).pathname, await colours()]).toEqual(['/gongkai', 'rgb(0, 0, 0)'])
  await page.goto('/requests')
  expect(await colours()).toBe('rgb(0, 0, 0)')
  await page.getByRole('button', { name: '普通对比度' }).click()
  expect(await colours()).not.toBe('rgb(0, 0, 0)')
})

test('a result that is shown once is not lost to a choice of contrast', async () => {
  const page = await open('/checkup')
  await page.getByLabel('或者粘贴年报全文').fill(await asText(demoReport('jiaoyu-2024')))
  await page.getByRole('button', { name: '开始体检' }).click()
  await page.getByRole('heading', { name: '体检结果' }).waitFor()
  expect(await page.getByRole('button', { name: '高对比度' }).count()).toBe(0)
})

test('in elder mode a page is read aloud in order, and falls silent when told', async () => {
  const page = await open('/gongkai/zhidu', { cookie: 'display=elder' })
  // What the browser is given to speak; whether a voice is there differs from machine to machine.
  await page.evaluate(() => {
    Object.assign(window, { said: [] })
    speechSynthesis.speak = (words) => {
      ;(window as unknown as { said: string[] }).said.push(words.text)
      if ((window as unknown as { said: string[] }).said.length < 3)
        setTimeout(() => words.dispatchEvent(new Event('end')), 0)
    }
  })
  await page.getByRole('button', { name: '朗读本页' }).click()
  await page.getByRole('button', { name: '停止朗读' }).waitFor()
  await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(3)
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said).toContain((await page.locator('h1').textContent())?.trim())
  expect(await page.locator('.being-read').count()).toBe(1)
  await page.getByRole('button', { name: '停止朗读' }).click()
  expect(await page.locator('.being-read').count()).toBe(0)
  expect(await page.getByRole('button', { name: '朗读本页' }).count()).toBe(1)
})
