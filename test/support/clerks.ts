import type { Browser, BrowserContext, Download, Page } from 'playwright-core'
import type { DocumentFile } from '../../src/platform/documents/read/open-document.ts'
import type { County } from './county.ts'

/** People at work, each at a browser of their own. */
export type Clerks = {
  /**
   * The page of somebody, by login name, signed in anew where the session has ended meanwhile. `handed`: the one-time
   * password a newcomer was given.
   */
  as(login: string, handed?: string): Promise<Page>
  close(): Promise<void>
}

/** The staff of the demo county before a real browser; administrators choose a password of their own on the way. */
export function clerksOf(browser: Browser, county: County): Clerks {
  const desks = new Map<string, { readonly context: BrowserContext; readonly page: Page }>()
  return {
    async as(login, handed) {
      const desk = desks.get(login) ?? (await newDesk(browser, county))
      desks.set(login, desk)
      await desk.page.goto('/office')
      const atTheDoor = (await desk.page.locator('h1').innerText()) === '登录'
      if (atTheDoor) await signIn(desk.page, login, passwordsOf(county.passwords, login, handed))
      return desk.page
    },
    async close() {
      for (const { context } of desks.values()) await context.close()
    },
  }
}

async function newDesk(browser: Browser, county: County) {
  const context = await browser.newContext({ baseURL: county.address, acceptDownloads: true })
  context.setDefaultTimeout(60_000)
  return { context, page: await context.newPage() }
}

const chosen = '窗外有三棵老槐树和一口井'

type Passwords = { readonly shared: string; readonly oneTime: string | undefined }

function passwordsOf(sentences: readonly string[], login: string, handed: string | undefined): Passwords {
  return {
    shared: said(sentences, /共用密码 ([a-z0-9-]+)/) ?? '',
    oneTime: handed ?? said(sentences, new RegExp(`登录名 ${login}，一次性密码 (\\S+)`)),
  }
}

/** Whoever was handed a one-time password chooses their own on the way. */
async function signIn(page: Page, login: string, { shared, oneTime }: Passwords): Promise<void> {
  const enter = async (password: string) => {
    await page.getByLabel('登录名').fill(login)
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录' }).click()
  }
  if (oneTime === undefined) return enter(shared)
  await enter(oneTime)
  if ((await page.locator('h1').innerText()) === '登录') return enter(chosen)
  await page.getByLabel('当前密码').fill(oneTime)
  await page.getByLabel('新密码', { exact: true }).fill(chosen)
  await page.getByLabel('再输入一次新密码').fill(chosen)
  await page.getByRole('button', { name: '修改密码' }).click()
}

function said(sentences: readonly string[], pattern: RegExp): string | undefined {
  return sentences.map((sentence) => pattern.exec(sentence)?.[1]).find((found) => found !== undefined)
}

/** Clicks what downloads a file and reads it. */
export async function downloadBy(page: Page, click: () => Promise<void>): Promise<DocumentFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of await download.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
