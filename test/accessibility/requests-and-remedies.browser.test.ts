import { AxeBuilder } from '@axe-core/playwright'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/platform/database/database.ts'
import { launchBrowser } from '../support/browser.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { applyOnline } from '../support/request-steps.ts'

const portal = usePortal()
let browser: Browser
let [supervisor, approver] = ['', '']
/** Addresses of cases of the demo county, by words of what was asked for. */
const cases = new Map<string, string>()
let remedies: readonly string[] = []
let letters: readonly string[] = []

const looked = {
  today: '老火车站',
  fresh: '高标准农田建设项目验收',
  fee: '登记办事档案',
  correction: '有关征地',
  reasons: '信访台账',
  consulting: '北山矿山',
  partly: '采石场采矿权',
  reopened: '老城区1990',
  unconfirmed: '第三季度',
  split: '征地信息公开平台建设合同；',
} as const
type Looked = keyof typeof looked

beforeAll(async () => {
  browser = await launchBrowser()
  ;[supervisor, approver] = [await signInAs(portal, 'land.supervisor'), await signInAs(portal, 'land.approver')]
  const page = await open({ width: 1280, elder: false })
  for (const [key, words] of Object.entries(looked)) {
    for (const tab of ['open', 'finished']) {
      const list = `/office/requests?tab=${tab}&words=${encodeURIComponent(words)}`
      const [found] = await linksOf(page, list, /requests\/[0-9a-f-]{36}$/)
      if (found !== undefined) cases.set(key, found)
    }
  }
  remedies = [
    ...(await linksOf(page, '/office/remedies', /remedies\/[0-9a-f-]{36}$/)),
    ...(await linksOf(page, '/office/remedies?tab=over', /remedies\/[0-9a-f-]{36}$/)),
  ]
  letters = await linksOf(page, `${caseOf('partly')}/letters`, /letters\/[0-9a-f-]{36}$/)
  await page.context().close()
})
afterAll(() => browser.close())

test('the demo county has every state that is looked at', () => {
  expect([...cases.keys()].toSorted()).toEqual(Object.keys(looked).toSorted())
  expect(remedies.length).toBeGreaterThan(1)
  expect(letters.length).toBeGreaterThan(2)
})

/** Pages whose layout is like no other's: these are looked at on a phone in elder mode too. */
const layouts = () => [
  ...[caseOf('partly'), ...of('today', 'decision', 'clock'), ...letters.slice(0, 1)],
  decisionOf('partial/item-by-item'),
  ...['/office/start', '/office/requests?tab=open', '/office/deliveries', '/office/fees', '/office/archive'],
  ...['/office/statistics', '/office/statistics/table3', '/office/remedies', '/office/remedies/table-4'],
  ...[...remedies.slice(0, 1), `${remedies[0] ?? ''}/decision`],
]

/** The other pages of requests and remedies, in the states that matter. */
const others = () => [
  ...[caseOf('fresh'), caseOf('reopened'), caseOf('unconfirmed'), caseOf('split'), ...of('partly', 'letters')],
  ...of('today', 'split', 'search', 'extension', 'other-letter', 'consultation', 'reasons-notice', 'fee-notice'),
  ...of('split', 'split-notice'),
  ...of('fresh', 'transfer', 'merger', 'restriction'),
  ...['granted/supplied', 'denied-third-party/denied', 'unable-not-held/not-existing'].map(decisionOf),
  ...[...of('fee', 'fee-payment'), ...of('consulting', 'opinion'), ...of('correction', 'correction')],
  ...[...of('reasons', 'reasons'), ...of('reopened', 'archive', 'reopening')],
  ...['/office/handover', '/office/statistics/late', '/office/remedies/new?kind=suit', ...remedies.slice(1, 3)],
  ...['answer', 'hearing', 'correction'].map((step) => `${remedies[0] ?? ''}/${step}`),
]

test.each([
  { view: 'on a desk', width: 1280, elder: false, paths: () => [...layouts(), ...others()] },
  { view: 'in elder mode on a phone', width: 390, elder: true, paths: layouts },
])(
  'axe finds nothing on requests and remedies, and nothing is too wide, $view',
  async ({ paths, ...view }) => {
    const page = await open(view)
    const faults: string[] = []
    for (const path of paths()) {
      const reply = await page.goto(path)
      // A step that the case is not ready for says so; nothing may break.
      if ((reply?.status() ?? 500) >= 400) faults.push(`${path}: ${reply?.status()}`)
      faults.push(...(await faultsOf(page)))
    }
    await page.context().close()
    expect(faults).toEqual([])
  },
  600_000,
)

const displays = [
  { view: 'on a desk', width: 1280, elder: false },
  { view: 'in elder mode on a phone', width: 390, elder: true },
]

test.each(displays)('axe finds nothing on a letter before it leaves, $view', async (view) => {
  const page = await open(view)
  await page.goto(`${caseOf('fresh')}/correction-notice`)
  await page.locator('[name=defects]').fill('请说明所需文件的年份。')
  await page.locator('[name=guidance]').fill('例如“2025年”。')
  await page.getByRole('button', { name: '预览文书' }).click()
  await page.getByRole('button', { name: '重新预览' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.context().close()
})

test.each(displays)('axe finds nothing where an answer is made public, $view', async (view) => {
  const page = await open({ ...view, cookie: approver })
  await page.goto(`${caseOf('partly')}/publication`)
  expect(await page.locator('h1').innerText()).toContain('转为主动公开')
  expect(await faultsOf(page)).toEqual([])
  await page.context().close()
})

test.each(displays)('axe finds nothing on what an applicant sees of their own request, $view', async (view) => {
  const page = await open({ ...view, cookie: '' })
  await applyOnline(page, '示范县自然资源局', '柳林镇2025年土地征收补偿标准。')
  const faults = await faultsOf(page)
  for (const path of ['', '/clock', '/withdrawal', '/complaint']) {
    await page.goto(`/requests/mine${path}`)
    faults.push(...(await faultsOf(page)))
  }
  await page.context().close()
  expect(faults).toEqual([])
})

test('axe finds nothing where an applicant suggests publication and where the office answers it', async () => {
  const page = await open({ width: 390, elder: true, cookie: '' })
  const { number } = await applyOnline(page, '示范县自然资源局', '柳林镇2025年土地征收补偿标准。')
  const beside = openDatabase({ url: portal.databaseUrl, connections: 1 })
  const decision = { outcome: 'granted', variant: '', fields: {}, withheld: [] }
  const { rows } = await sql<{ id: string }>`insert into requests.event
    (request_id, seq, kind, on_day, body, actor_kind, actor_name)
    select request.id, max(event.seq) + 1, 'decided', current_date, ${JSON.stringify({ letterId: null, decision })},
      'program', '测试' from requests.request join requests.event on event.request_id = request.id
    where number = ${number} group by request.id returning request_id as id`.execute(beside)
  await beside.destroy()
  await page.goto('/requests/mine')
  await page.getByRole('link', { name: '建议主动公开' }).click()
  const faults = await faultsOf(page)
  await page.getByRole('button', { name: '提交建议' }).click()
  await page.getByText('请填写建议和理由。').first().waitFor()
  faults.push(...(await faultsOf(page)))
  await page.getByLabel('建议和理由').fill('邻村也需要。')
  await page.getByRole('button', { name: '提交建议' }).click()
  await page.getByText('您建议将申请的信息纳入主动公开').waitFor()
  await page.context().close()
  const office = await open({ width: 390, elder: true })
  for (const path of ['/office/much-asked', `/office/requests/${rows[0]?.id}/suggestion-answer`]) {
    await office.goto(path)
    faults.push(...(await faultsOf(office)))
  }
  await office.context().close()
  expect(faults).toEqual([])
})

type View = { readonly width: number; readonly elder: boolean; readonly cookie?: string }

async function open({ width, elder, cookie = supervisor }: View): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.address, viewport: { width, height: 900 } })
  const url = portal.address
  await context.addCookies([
    ...(cookie === '' ? [] : [{ name: 'session', value: cookie.replace('session=', ''), url }]),
    ...(elder ? [{ name: 'display', value: 'elder', url }] : []),
  ])
  return context.newPage()
}

async function linksOf(page: Page, list: string, pattern: RegExp): Promise<readonly string[]> {
  await page.goto(list)
  const hrefs = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  return [...new Set(hrefs.filter((href) => pattern.test(href)))]
}

function caseOf(key: Looked): string {
  return cases.get(key) ?? `/office/requests/no-${key}`
}

function of(key: Looked, ...nouns: readonly string[]): readonly string[] {
  return nouns.map((noun) => `${caseOf(key)}/${noun}`)
}

function decisionOf(choice: string): string {
  const [outcome, variant] = choice.split('/')
  return `${caseOf('today')}/decision?outcome=${outcome}&variant=${variant}`
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const where = new URL(page.url()).pathname
  return [
    ...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`),
    ...(over > 0 ? [`${where}: too wide by ${over}`] : []),
  ]
}
