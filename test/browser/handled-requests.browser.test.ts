import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { clerksOf, downloadBy, type Clerks } from '../support/clerks.ts'
import { useCounty } from '../support/county.ts'
import {
  anApplicant,
  applyOnline,
  askHowItStands,
  confirmReceipt,
  figuresOfTable3,
  fromMenu,
  mainOf,
  openCase,
  openLetter,
  previewAndIssue,
  proposeWhereToFind,
  registerAtTheCounter,
  reviewAndSign,
  wordsOf,
} from '../support/request-steps.ts'

/** Weeks of work in a real browser, also where the machine has other things to do. */
const LONG = { timeout: 600_000 }

const county = useCounty()
let browser: Browser
let clerks: Clerks

beforeAll(async () => {
  browser = await launchBrowser()
  clerks = clerksOf(browser, county)
})
afterAll(() => browser.close())

test('a request made at the counter goes home with a receipt and is granted the same day', LONG, async () => {
  county.itIs('2026-03-02')
  const clerk = await clerks.as('education.clerk')
  const number = await registerAtTheCounter(clerk, '李小红', '2026年义务教育阶段学校学区划分范围。')
  const receipt = await downloadBy(clerk, () => clerk.getByText('打印登记回执（PDF）').click())
  expect(await wordsOf(receipt)).toContain(number)
  expect(await wordsOf(receipt)).toContain('2026年3月30日')

  await clerk.getByRole('link', { name: '打开申请' }).click()
  await proposeWhereToFind(clerk, '示范县教育局网站“招生入学”栏目《2026年义务教育学区划分公告》')
  const head = await clerks.as('education.head')
  await reviewAndSign(head, head, number)
  await openLetter(clerk, '李小红')
  await clerk.getByRole('button', { name: '登记发出' }).click()
  await clerk.getByLabel('签收人').fill('李小红')
  await clerk.getByRole('button', { name: '登记送达' }).click()
  expect(await mainOf(clerk)).toContain('按期答复：2026年3月2日（以签收之日为准）')
  expect(await figuresOfTable3(clerk)).toContain('（一）予以公开 自然人：1')
})

test('a fee stops the clock until it is paid, and starts it anew', LONG, async () => {
  const home = await anApplicant(browser, county)
  county.itIs('2026-03-02')
  const slip = await applyOnline(home, '示范县住房和城乡建设局', '县城2020年至2025年历次房屋征收补偿方案及附表。')
  county.itIs('2026-03-03')
  await confirmReceipt(await clerks.as('housing.registrar'), slip.number)
  county.itIs('2026-03-10')
  const handler = await clerks.as('housing.handler')
  await openCase(handler, slip.number, '全部在办')
  await handler.getByRole('link', { name: '通知缴费' }).click()
  await handler.getByLabel('提供的页数').fill('250')
  await handler.getByLabel('缴费方式').fill('凭缴款通知书到代收银行缴纳。')
  await previewAndIssue(handler)
  const registrar = await clerks.as('housing.registrar')
  await openLetter(registrar, '收费通知书')
  await registrar.getByRole('button', { name: '登记发出' }).click()
  await openCase(handler, slip.number, '全部在办')
  expect(await mainOf(handler)).toContain('等待申请人缴费，截至2026年4月8日 周三；期间不计入答复期限')
  await handler.getByRole('link', { name: '期限怎样计算' }).click()
  const waited = handler.getByRole('row').filter({ hasText: '2026年3月11日' })
  expect(await waited.innerText()).toContain('等待申请人缴纳信息处理费，不计入答复期限')

  county.itIs('2026-03-12')
  await askHowItStands(home, slip)
  expect(await mainOf(home)).toContain('机关通知缴纳信息处理费4700.00元')
  const cashier = await clerks.as('housing.registrar')
  await openCase(cashier, slip.number, '全部在办')
  await cashier.getByRole('link', { name: '登记缴费' }).click()
  await cashier.getByLabel('金额（元）').fill('4700')
  await cashier.getByLabel('票据号').fill('0012345')
  await cashier.getByRole('button', { name: '登记缴费' }).click()
  expect(await mainOf(cashier)).toContain('2026年4月10日 周五前答复')

  county.itIs('2026-03-20')
  await openCase(await clerks.as('housing.handler'), slip.number, '全部在办')
  await proposeWhereToFind(handler, '《示范县房屋征收补偿方案汇编》（县图书馆政府信息查阅点）')
  await reviewAndSign(await clerks.as('housing.reviewer'), await clerks.as('housing.approver'), slip.number)
  await openLetter(await clerks.as('housing.registrar'), '予以公开告知书')
  await registrar.getByRole('button', { name: '登记发出' }).click()
  expect(await mainOf(registrar)).toContain('按期答复：2026年3月20日')
})

test('a fee nobody pays in time closes the request as given up, which Table 3 counts in its row', LONG, async () => {
  const home = await anApplicant(browser, county)
  county.itIs('2026-06-01')
  const slip = await applyOnline(home, '示范县住房和城乡建设局', '2015年至2025年全部物业服务项目备案材料。')
  await confirmReceipt(await clerks.as('housing.registrar'), slip.number)
  const handler = await clerks.as('housing.handler')
  await openCase(handler, slip.number, '全部在办')
  await handler.getByRole('link', { name: '通知缴费' }).click()
  await handler.getByLabel('提供的页数').fill('101')
  await handler.getByLabel('缴费方式').fill('凭缴款通知书到代收银行缴纳。')
  await previewAndIssue(handler)
  const registrar = await clerks.as('housing.registrar')
  await openLetter(registrar, '收费通知书')
  await registrar.getByRole('button', { name: '登记发出' }).click()
  const lastDay = '等待申请人缴费，截至2026年6月30日 周二'
  await openCase(handler, slip.number, '全部在办')
  expect(await mainOf(handler)).toContain(lastDay)

  county.itIs('2026-06-30')
  await handler.reload()
  expect(await mainOf(handler)).not.toContain('申请人没有缴费')
  county.itIs('2026-07-01')
  await openCase(await clerks.as('housing.handler'), slip.number, '全部在办')
  expect(await mainOf(handler)).toContain('缴费期限已于2026年6月30日届满，申请人没有缴费，可以不再处理')
  const warnings = handler.getByRole('region', { name: '请注意' })
  await warnings.getByRole('link', { name: '拟定答复' }).click()
  await handler.getByRole('link', { name: '选择：申请人逾期未按收费通知要求缴纳费用' }).click()
  await handler.getByRole('button', { name: '预览并检查' }).click()
  expect(await mainOf(handler)).toContain('应缴信息处理费720元，缴费期限于2026年6月30日届满')
  await handler.getByRole('button', { name: '提交', exact: true }).click()
  await reviewAndSign(await clerks.as('housing.reviewer'), await clerks.as('housing.approver'), slip.number)
  await openLetter(await clerks.as('housing.registrar'), '终止办理告知书')
  await registrar.getByRole('button', { name: '登记发出' }).click()

  const supervisor = await clerks.as('housing.supervisor')
  const unpaid = (await figuresOfTable3(supervisor)).filter((words) => words.includes('逾期未按收费通知要求缴纳费用'))
  expect(unpaid.map((words) => words.split(' ').at(-1))).toEqual(['自然人：1', '总计：1'])
  await askHowItStands(home, slip)
  expect(await mainOf(home)).toContain('政府信息公开申请终止办理告知书')
})

test('an overdue request is red everywhere, is complained of, and its late answer counts as late', LONG, async () => {
  const home = await anApplicant(browser, county)
  county.itIs('2026-03-02')
  const slip = await applyOnline(home, '示范县青山镇人民政府', '2025年村级公益事业补助资金分配表。')
  county.itIs('2026-03-03')
  await confirmReceipt(await clerks.as('qingshan.clerk'), slip.number)

  county.itIs('2026-04-07')
  const head = await clerks.as('qingshan.head')
  await fromMenu(head, '申请办理')
  await head.getByRole('link', { name: '逾期与临期' }).click()
  const row = head.getByRole('row').filter({ hasText: slip.number })
  expect(await row.innerText()).toContain('已逾期4个工作日')
  await row.getByRole('link').click()
  expect(await mainOf(head)).toContain('答复期限已于2026年3月31日届满，仍未答复。')

  await askHowItStands(home, slip)
  expect(await mainOf(home)).toContain('答复期限已过，机关尚未答复')
  await home.getByRole('link', { name: '反映问题' }).click()
  await home.getByLabel('反映的问题').fill('早已超过答复期限，仍未收到任何答复。')
  await home.getByRole('button', { name: '提交' }).click()
  await head.reload()
  expect(await mainOf(head)).toContain('申请人于2026年4月7日投诉，尚未答复')

  county.itIs('2026-04-08')
  const clerk = await clerks.as('qingshan.clerk')
  await openCase(clerk, slip.number, '逾期与临期')
  await clerk.getByRole('link', { name: '答复投诉' }).click()
  await clerk.getByLabel('答复内容').fill('因资料分散未能按期答复，致歉；答复今日发出。')
  await clerk.getByRole('button', { name: '登记答复' }).click()
  await proposeWhereToFind(clerk, '青山镇政务公开栏2026年第一期')
  const chief = await clerks.as('qingshan.head')
  await reviewAndSign(chief, chief, slip.number)
  await openLetter(clerk, '予以公开告知书')
  await clerk.getByRole('button', { name: '登记发出' }).click()
  expect(await mainOf(clerk)).toContain('逾期答复：2026年4月8日')
  await fromMenu(chief, '统计')
  expect(await mainOf(chief)).toContain('1件中逾期答复1件')
  await chief.getByRole('link', { name: '逾期情况' }).click()
  expect(await chief.getByRole('row').filter({ hasText: slip.number }).innerText()).toContain('5个工作日')
})

test('who leaves hands over every open request in one act, which the audit trail tells', LONG, async () => {
  county.itIs('2026-05-06')
  const registrar = await clerks.as('land.registrar')
  const numbers = [
    await registerAtTheCounter(registrar, '李小红', '柳林镇2024年征地批复。'),
    await registerAtTheCounter(registrar, '李小红', '青山镇2025年用地预审意见。'),
  ]
  const supervisor = await clerks.as('land.supervisor')
  await fromMenu(supervisor, '申请办理')
  for (const box of await supervisor.getByRole('checkbox').all()) await box.check()
  await supervisor.getByText('批量交办勾选的申请').click()
  await supervisor.getByRole('group', { name: '交办给' }).getByLabel('承办人').selectOption('承小田')
  await supervisor.getByRole('button', { name: '交办', exact: true }).click()
  const leaver = await clerks.as('land.handler')
  expect(await waitingFor(leaver)).toHaveLength(2)

  const newcomer = await openAnAccount('承小新', 'land.new')
  await fromMenu(supervisor, '移交案件')
  await supervisor.getByLabel('移交人').selectOption('承小田（2件）')
  await supervisor.getByRole('button', { name: '查看将移交的申请' }).click()
  await supervisor.getByLabel('接收人').selectOption('承小新')
  await supervisor.getByRole('button', { name: '移交2件' }).click()
  expect(await supervisor.getByRole('status').innerText()).toBe('已将承小田的2件申请移交给承小新。')

  expect(await waitingFor(leaver)).toEqual([])
  const waiting = await waitingFor(await clerks.as('land.new', newcomer))
  for (const number of numbers) expect(waiting.join()).toContain(number)

  const auditor = await clerks.as('audit')
  await fromMenu(auditor, '审计记录')
  const deeds = auditor.getByRole('row').filter({ hasText: '移交案件' })
  expect(await deeds.count()).toBe(1)
  const told = await deeds.innerText()
  for (const word of ['督小田', '移交人：承小田', '接收人：承小新', ...numbers]) expect(told).toContain(word)
})

/** An account for somebody new who handles requests; gives the one-time password they are handed. */
async function openAnAccount(name: string, login: string): Promise<string> {
  const system = await clerks.as('system')
  await fromMenu(system, '账号')
  await system.getByRole('link', { name: '新建账号' }).click()
  await system.getByLabel('姓名').fill(name)
  await system.getByLabel('登录名').fill(login)
  await system.getByLabel('所在机关').selectOption('示范县自然资源局')
  await system.getByRole('button', { name: '建立账号' }).click()
  const handed = /[a-z0-9]{4}(?:-[a-z0-9]{4}){3}/.exec(await mainOf(system))?.[0] ?? ''
  const security = await clerks.as('security')
  await fromMenu(security, '角色')
  await security.getByRole('link', { name }).click()
  await security.getByLabel('承办人').check()
  await security.getByRole('button', { name: '保存' }).click()
  return handed
}

/** The rows of what waits for oneself. */
async function waitingFor(page: Page): Promise<readonly string[]> {
  await fromMenu(page, '申请办理')
  await page.getByRole('link', { name: '待我办理' }).click()
  return (await page.getByRole('row').allInnerTexts()).slice(1)
}
