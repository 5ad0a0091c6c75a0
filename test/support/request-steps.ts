import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openDocument, type DocumentFile } from '../../src/platform/documents/read/open-document.ts'
import type { County } from './county.ts'

/** Number and query code, as the applicant writes them down. */
export type Slip = { readonly number: string; readonly code: string }

const photo = { name: '身份证.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) }

/** Somebody with a phone, without JavaScript. */
export async function anApplicant(browser: Browser, { address }: County): Promise<Page> {
  const visit: BrowserContext = await browser.newContext({
    ...{ baseURL: address, javaScriptEnabled: false, acceptDownloads: true },
    viewport: { width: 390, height: 844 },
  })
  visit.setDefaultTimeout(60_000)
  return visit.newPage()
}

/** From the front page to the slip with number and code. */
export async function applyOnline(page: Page, organ: string, description: string): Promise<Slip> {
  await page.goto('/requests')
  await page.getByRole('link', { name: '网上申请' }).click()
  await page.getByLabel('申请的机关').selectOption(organ)
  await page.getByRole('button', { name: '下一步' }).click()
  await fillApplication(page, description)
  await page.getByRole('button', { name: '提交申请' }).click()
  return slipOf(page)
}

export async function fillApplication(page: Page, description: string): Promise<void> {
  await page.getByLabel('姓名').fill('王小明')
  await page.getByLabel('证件类型').selectOption('居民身份证')
  await page.getByLabel('证件号码').fill('110101199003070070')
  await page.getByLabel('身份证明', { exact: true }).setInputFiles(photo)
  await page.getByLabel('联系电话').fill('13800000000')
  await page.getByLabel('需要的政府信息').fill(description)
  await page.getByLabel('我已了解个人信息的用途').check()
}

export async function slipOf(page: Page): Promise<Slip> {
  await page.getByRole('heading', { name: '申请已提交' }).waitFor()
  const [number = '', code = ''] = await page.locator('.codes dd').allTextContents()
  return { number, code }
}

/** Number and code lead to one’s own request, whatever the device. */
export async function askHowItStands(page: Page, { number, code }: Slip): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/requests/status')
  await page.getByLabel('登记编号').fill(number)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查询' }).click()
  await page.getByRole('heading', { name: number }).waitFor()
}

/** Opens a case from a list, first of all from the list of what waits for oneself. */
export async function openCase(page: Page, number: string, tab = '待我办理'): Promise<void> {
  await fromMenu(page, '申请办理')
  await page.getByRole('link', { name: tab }).click()
  await page.getByRole('row').filter({ hasText: number }).getByRole('link').click()
}

export async function fromMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole('navigation', { name: '工作台菜单' }).getByRole('link', { name: entry, exact: true }).click()
}

/** Opens a letter from the desk where letters leave, by words of its row. */
export async function openLetter(page: Page, words: string): Promise<void> {
  await fromMenu(page, '待送达文书')
  await page.getByRole('row').filter({ hasText: words }).getByRole('link').first().click()
}

export async function confirmReceipt(page: Page, number: string): Promise<void> {
  await openCase(page, number)
  await page.getByRole('link', { name: '确认收到' }).click()
  await page.getByLabel('确认方式').fill('电话联系申请人本人，确认收到申请。')
  await page.getByRole('button', { name: '确认收到' }).click()
}

/** Looks at the letters of a form first and issues them then. */
export async function previewAndIssue(page: Page): Promise<void> {
  await page.getByRole('button', { name: '预览文书' }).click()
  await page.getByRole('button', { name: '签发编号' }).click()
}

/** Registers what lies on the desk; gives the number it got. */
export async function registerAtTheCounter(page: Page, name: string, description: string): Promise<string> {
  await fromMenu(page, '申请办理')
  await page.getByRole('link', { name: '登记申请' }).first().click()
  await page.getByLabel('渠道').selectOption('当面提交')
  await page.getByLabel('姓名或者单位全称').fill(name)
  await page.getByLabel('身份证明的说明').fill('当场核验身份证原件')
  await page.getByLabel('联系电话').fill('13800000001')
  await page.getByLabel('需要的政府信息').fill(description)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  const said = await page.getByRole('status').innerText()
  return /登记编号(\S+)。/.exec(said)?.[1] ?? said
}

/** 已主动公开: the quickest answer there is. */
export async function proposeWhereToFind(page: Page, place: string): Promise<void> {
  await page.getByRole('link', { name: '拟定答复' }).click()
  await page.getByRole('link', { name: '选择：予以公开，已主动公开，告知获取途径' }).click()
  await page.getByLabel('公开的网址或者位置').fill(place)
  await page.getByRole('button', { name: '预览并检查' }).click()
  await page.getByRole('button', { name: '提交', exact: true }).click()
}

export async function reviewAndSign(reviewer: Page, approver: Page, number: string): Promise<void> {
  await openCase(reviewer, number)
  await reviewer.getByRole('link', { name: '审核', exact: true }).click()
  await reviewer.getByRole('button', { name: '审核通过' }).click()
  await openCase(approver, number)
  await approver.getByRole('link', { name: '签发', exact: true }).click()
  await approver.getByRole('button', { name: '签发', exact: true }).click()
}

/** The figures of Table 3 that are not 0, as they are read out: `本年新收…自然人：1`. */
export async function figuresOfTable3(page: Page): Promise<readonly string[]> {
  await fromMenu(page, '统计')
  await page.getByRole('navigation', { name: '统计内容' }).getByRole('link', { name: '年报表三' }).click()
  const links = await page.getByRole('link', { name: '件，查看表三' }).allTextContents()
  return links.map((words) => words.replace(/^(\d+)件，查看表三“(.+)”(.+)的申请$/, '$2 $3：$1'))
}

export async function mainOf(page: Page): Promise<string> {
  return page.locator('main').innerText()
}

/** What a downloaded file says, without the breaks of its lines. */
export async function wordsOf(file: DocumentFile): Promise<string> {
  const opened = await openDocument(file)
  if (!opened.ok) throw new Error(`${file.name} cannot be opened: ${JSON.stringify(opened.refusal)}`)
  return opened.value.text.replaceAll(/\s/g, '')
}
