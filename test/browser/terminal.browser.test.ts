import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, openPages, type OpenPage } from '../support/addresses.ts'
import { launchBrowser } from '../support/browser.ts'
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

/** A terminal that asks after so many seconds; its screen is that of a usual one, upright. */
async function terminal({ settings = '300', scripts = true } = {}): Promise<Page> {
  const viewport = { width: 1080, height: 1400 }
  visit = await browser.newContext({ baseURL: portal.address, javaScriptEnabled: scripts, viewport, hasTouch: true })
  await visit.addCookies([{ name: 'kiosk', value: settings, url: portal.address }])
  return visit.newPage()
}

describe('on every page of the portal, at a terminal', () => {
  test.each(names)('%s has no way out, room for fingers, and nothing axe finds', async (name) => {
    const page = await terminal()
    await page.goto(await addressOf(name, portal.ask))
    expect(await page.evaluate(waysOut)).toEqual([])
    expect(await page.evaluate(tooSmall)).toEqual([])
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
  })
})

/** In the page: links that leave the site or open a window, and fields for files. */
function waysOut(): string[] {
  const links = [...document.querySelectorAll('a[href]')] as HTMLAnchorElement[]
  const files = [...document.querySelectorAll('input[type="file"]')]
  return [
    ...links.filter(({ origin, target }) => origin !== location.origin || target !== '').map(({ href }) => href),
    ...files.map(({ outerHTML }) => outerHTML),
  ]
}

/** In the page: what one touches and is lower than 60 px, words within a sentence apart. */
function tooSmall(): string[] {
  const touched = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
  return touched.flatMap((part) => {
    const { width, height } = part.getBoundingClientRect()
    const isHidden = width <= 1 || height <= 1 || part.matches('.skip')
    const inSentence = getComputedStyle(part).display === 'inline'
    // A box to tick is as large as its label.
    const label = part.matches('[type="checkbox"], [type="radio"]')
      ? document.querySelector(`label[for="${part.id}"]`)
      : null
    const tall = Math.max(height, label?.getBoundingClientRect().height ?? 0)
    return isHidden || inSentence || tall >= 60 ? [] : [`${Math.round(tall)} px: ${part.outerHTML.slice(0, 120)}`]
  })
}

test('whoever looks after the machine sets it up once, and leaves with the code', async () => {
  visit = await browser.newContext({ baseURL: portal.address })
  const page = await visit.newPage()
  await page.goto('/sites/land/kiosk')
  await page.getByLabel('退出密码（选填）').fill('12')
  await page.getByRole('button', { name: '开始使用' }).click()
  expect(await page.locator('.field-error').textContent()).toContain('4至8位数字')
  await page.getByLabel('退出密码（选填）').fill('2468')
  await page.getByLabel('本机接有打印机').check()
  await page.getByRole('button', { name: '开始使用' }).click()
  expect(new URL(page.url()).pathname).toBe('/sites/land/gongkai')
  await page.getByRole('link', { name: '政府信息公开指南' }).click()
  await page.getByRole('button', { name: '打印本页' }).waitFor()
  await page.getByRole('link', { name: '工作人员' }).click()
  await page.getByLabel('退出密码').fill('1111')
  await page.getByRole('button', { name: '退出终端模式' }).click()
  expect(await page.locator('.field-error').textContent()).toContain('退出密码不对')
  await page.getByLabel('退出密码').fill('2468')
  await page.getByRole('button', { name: '退出终端模式' }).click()
  expect(new URL(page.url()).pathname).toBe('/sites/land/')
  expect(await page.getByRole('button', { name: '结束使用' }).count()).toBe(0)
})

test('who walks away leaves nothing typed, nothing kept and no session to the next', async () => {
  // Long enough to type, too short to wait for.
  const page = await terminal({ settings: '2f' })
  await visit?.addCookies([{ name: 'applicant', value: 'somebody', domain: '127.0.0.1', path: '/requests' }])
  await page.goto('/requests/new')
  await page.locator('main select, main input[name="organ"]').first().waitFor()
  await page.goto(`/search?words=${encodeURIComponent('低保')}`)
  await page.evaluate(() => {
    localStorage.setItem('gongkai-draft:request-person', '{"values":[["name","某人"]]}')
    sessionStorage.setItem('kept', '某人')
  })
  await page.getByRole('searchbox').first().fill('我的住址')
  await page.getByRole('dialog', { name: '您还在吗？' }).waitFor()
  await page.waitForURL('**/gongkai')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  expect((await visit?.cookies())?.map(({ name }) => name)).toEqual(['kiosk'])
  await page.goBack()
  expect(await page.getByRole('searchbox').first().inputValue()).not.toContain('住址')
})

test('a touch keeps the page, and so does saying that one is still there', async () => {
  const page = await terminal({ settings: '1' })
  await page.goto('/gongkai/zhidu')
  await page.getByRole('dialog').waitFor()
  await page.getByRole('button', { name: '继续使用' }).click()
  expect(new URL(page.url()).pathname).toBe('/gongkai/zhidu')
  await page.getByRole('dialog').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: '结束使用' }).click()
  await page.waitForURL('**/gongkai')
})

test('a form that came back with mistakes cannot be sent again by the next person', async () => {
  const page = await terminal({ settings: '60' })
  await page.goto('/requests/status')
  await page.locator('input[name="number"]').fill('某人的编号')
  await page.locator('main form button[type="submit"]').click()
  await page.locator('.field-error').waitFor()
  await page.getByRole('button', { name: '结束使用' }).click()
  await page.waitForURL('**/gongkai')
  await page.goBack()
  await page.locator('input[name="number"]').waitFor()
  expect(await page.locator('input[name="number"]').inputValue()).toBe('')
  await page.reload()
  expect(await page.locator('.field-error').count()).toBe(0)
})

test('a form is not kept as a draft while somebody types', async () => {
  const page = await terminal({ settings: '60f' })
  await page.goto('/requests/new')
  const organ = await page.evaluate(
    () => document.querySelector<HTMLInputElement>('[name="organ"] option:not([value=""]), input[name="organ"]')?.value,
  )
  await page.goto(`/requests/new?organ=${organ ?? ''}`)
  await page.locator('textarea[name="description"]').fill('要申请的内容')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('without scripts the page goes back of its own accord, and 结束使用 works', async () => {
  const page = await terminal({ settings: '60', scripts: false })
  await page.goto('/gongkai/zhidu')
  const refresh = () => page.locator('noscript meta').getAttribute('content')
  expect(await refresh()).toBe('180; url=/kiosk/reset')
  await page.goto('/requests/status')
  expect(await refresh()).toBe('1200; url=/kiosk/reset')
  await page.getByRole('button', { name: '高对比度' }).click()
  await page.getByRole('button', { name: '结束使用' }).click()
  expect(new URL(page.url()).pathname).toBe('/gongkai')
  expect((await visit?.cookies())?.map(({ name }) => name)).toEqual(['kiosk'])
})

test('a file is taken along on a phone; no download leaves the machine standing', async () => {
  const page = await terminal()
  const reply = await page.goto('/documents/1/download/pdf')
  expect(reply?.headers()['content-type']).toContain('text/html')
  await page.getByRole('img', { name: '二维码：在手机上打开' }).waitFor()
  expect(await page.getByRole('link', { name: '首页' }).count()).toBeGreaterThan(0)
})

test('copies of pages for terminals and for everybody else are kept apart', async () => {
  const get = (cookie: string) => portal.application.app.inject({ url: '/gongkai', headers: { cookie } })
  const [first, at, again] = [await get(''), await get('kiosk=60'), await get('')]
  expect(at.body).toContain('结束使用')
  expect(first.body).not.toContain('结束使用')
  expect(again.body).toBe(first.body)
})
