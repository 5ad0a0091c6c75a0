import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipOfFiles } from '../../src/platform/documents/write/zip-of-files.ts'
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
  reviewAndSign,
  wordsOf,
  type Slip,
} from '../support/request-steps.ts'

/** Months of work in a real browser, also where the machine has other things to do. */
const LONG = { timeout: 600_000 }

const county = useCounty()
let browser: Browser
let clerks: Clerks

beforeAll(async () => {
  browser = await launchBrowser()
  clerks = clerksOf(browser, county)
})
afterAll(() => browser.close())

test('a request applied for online is answered in part, collected, challenged twice and counted', LONG, async () => {
  const home = await anApplicant(browser, county)
  county.itIs('2026-03-02')
  const slip = await applyOnline(home, '示范县自然资源局', '柳林镇土地征收补偿标准及发放明细。')
  expect(slip.number).toBe('示自然资依申请〔2026〕1号')
  await isConfirmedAndGivenTo('承小田', slip)
  await isCorrectedOnTheStatusPage(home, slip)
  await isAskedOfAThirdParty(slip)
  await isGivenMoreTime(slip)
  await isDecidedPartByPart(slip)
  await leavesWithNumberAsPdfAndWord(slip)
  await isCollected(home, slip)
  await isChallengedTwice(slip)
  await isCounted(slip)
})

async function isConfirmedAndGivenTo(handler: string, { number }: Slip): Promise<void> {
  county.itIs('2026-03-03')
  const registrar = await clerks.as('land.registrar')
  await confirmReceipt(registrar, number)
  expect(await mainOf(registrar)).toContain('2026年3月31日 周二前答复')
  const supervisor = await clerks.as('land.supervisor')
  await openCase(supervisor, number)
  await supervisor.getByRole('link', { name: '交办' }).click()
  await supervisor.getByLabel('承办人').selectOption(handler)
  await supervisor.getByRole('button', { name: '交办' }).click()
}

async function isCorrectedOnTheStatusPage(home: Page, slip: Slip): Promise<void> {
  county.itIs('2026-03-05')
  const handler = await clerks.as('land.handler')
  await openCase(handler, slip.number)
  await handler.getByRole('link', { name: '通知补正' }).click()
  await handler.getByLabel('需要补正的事项').fill('没有写明年度。')
  await handler.getByLabel('指导和释明').fill('请写明需要哪一年度的补偿标准和发放明细。')
  await previewAndIssue(handler)
  await isSent('补正告知书')

  county.itIs('2026-03-10')
  await askHowItStands(home, slip)
  expect(await mainOf(home)).toContain('等待您补正')
  const notice = await downloadBy(home, () => home.getByRole('button', { name: '领取并下载' }).click())
  expect(await wordsOf(notice)).toContain('请写明需要哪一年度的补偿标准')
  await home.getByRole('link', { name: '提交补正' }).click()
  expect(await mainOf(home)).toContain('没有写明年度。')
  await home.getByLabel('补正的内容').fill('需要2025年度的补偿标准和发放明细。')
  await home.getByRole('button', { name: '提交补正' }).click()
  expect(await mainOf(home)).toContain('最迟答复日：2026年4月8日（星期三）')
}

async function isAskedOfAThirdParty({ number }: Slip): Promise<void> {
  county.itIs('2026-03-12')
  let handler = await clerks.as('land.handler')
  await openCase(handler, number)
  await handler.getByRole('link', { name: '征求意见' }).click()
  await handler.getByLabel('被征求意见的个人或者单位').fill('张三户')
  await handler.getByLabel('征求意见的事项').fill('柳林镇2025年土地征收补偿发放明细中涉及您家的部分。')
  await previewAndIssue(handler)
  const registrar = await clerks.as('land.registrar')
  await openLetter(registrar, '征求第三方意见书')
  await registrar.getByLabel('邮件号').fill('EMS20260312')
  await registrar.getByRole('button', { name: '登记发出' }).click()
  county.itIs('2026-03-16')
  await openLetter(await clerks.as('land.registrar'), 'EMS20260312')
  await registrar.getByRole('button', { name: '登记送达' }).click()

  county.itIs('2026-03-25')
  handler = await clerks.as('land.handler')
  await openCase(handler, number)
  await handler.getByRole('link', { name: '登记意见' }).click()
  await handler.getByLabel('不同意公开', { exact: true }).check()
  await handler.getByLabel('理由和部分同意的范围').fill('涉及家庭收入和银行账号。')
  await handler.getByRole('button', { name: '登记意见' }).click()
  expect(await mainOf(handler)).toContain('2026年4月21日 周二前答复')
}

async function isGivenMoreTime({ number }: Slip): Promise<void> {
  county.itIs('2026-04-10')
  const handler = await clerks.as('land.handler')
  await openCase(handler, number)
  await handler.getByRole('link', { name: '申请延期' }).click()
  await handler.getByLabel('延长的工作日数').fill('10')
  await handler.getByLabel('理由').fill('需要逐户核对发放明细')
  await handler.getByRole('button', { name: '提请批准' }).click()
  const approver = await clerks.as('land.approver')
  await openCase(approver, number)
  await approver.getByRole('link', { name: '批准延期' }).click()
  await approver.getByLabel('同意延期', { exact: true }).check()
  await approver.getByRole('button', { name: '提交' }).click()
  await openCase(handler, number)
  await handler.getByRole('link', { name: '告知延期' }).click()
  await previewAndIssue(handler)
  await isSent('延长答复期限告知书')
  await openCase(handler, number)
  expect(await mainOf(handler)).toContain('2026年5月8日 周五前答复')
}

async function isDecidedPartByPart({ number }: Slip): Promise<void> {
  county.itIs('2026-04-20')
  const handler = await clerks.as('land.handler')
  await openCase(handler, number)
  await handler.getByRole('link', { name: '添加附件' }).click()
  await handler.getByLabel('种类').selectOption('区分处理副本')
  await handler.getByLabel('文件').setInputFiles(redactedCopy())
  await handler.getByRole('button', { name: '添加' }).click()
  await handler.getByRole('link', { name: '拟定答复' }).click()
  await handler.getByRole('link', { name: '选择：部分公开，区分处理后提供' }).click()
  expect(await mainOf(handler)).not.toContain('身份证.jpg')
  await handler.getByLabel('予以公开的内容').fill('柳林镇2025年土地征收补偿安置明细（补偿标准部分）')
  const parts = [
    ['明细表“户主”一栏', '保护第三方合法权益', '涉及第三方个人隐私，第三方不同意公开'],
    ['附页审核讨论记录', '属于四类过程性信息', '系审批过程中的讨论记录'],
  ] as const
  for (const [at, [part, ground, reason]] of parts.entries()) {
    await handler.getByLabel(`第${at + 1}处：位置`).fill(part)
    await handler.getByLabel('依据').nth(at).selectOption(ground)
    await handler.getByLabel('理由', { exact: true }).nth(at).fill(reason)
  }
  await handler.getByLabel('被遮盖的文字').fill('张三')
  await handler.getByRole('button', { name: '预览并检查' }).click()
  expect(await handler.getByRole('alert').innerText()).toContain('请填写“公共利益衡量”。')
  await handler.getByLabel('公共利益衡量').fill('不公开个人账号不影响公众了解补偿标准。')
  await handler.getByLabel('裁量说明').fill('没有规定应当公开；公开会影响今后讨论的坦率。')
  await handler.getByRole('button', { name: '重新预览' }).click()
  expect(await mainOf(handler)).toContain('检查通过')
  await handler.getByRole('button', { name: '提交', exact: true }).click()
  expect(await handler.getByRole('status').innerText()).toBe('拟定的答复已经提交审核。')
  await reviewAndSign(await clerks.as('land.reviewer'), await clerks.as('land.approver'), number)
}

/** A Word file without author, changes or comments, as one has it after 检查文档. */
function redactedCopy() {
  const part = (name: string, xml: string) => ({ name, bytes: new TextEncoder().encode(xml) })
  const office = 'http://schemas.openxmlformats.org'
  const text = '补偿标准：每亩48000元。户主：（已遮盖）'
  const bytes = zipOfFiles([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wordFile}.main+xml"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    part(
      'word/document.xml',
      `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ])
  return { name: '补偿安置明细（区分处理）.docx', mimeType: wordFile, buffer: Buffer.from(bytes) }
}

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function leavesWithNumberAsPdfAndWord({ number }: Slip): Promise<void> {
  county.itIs('2026-04-21')
  const registrar = await clerks.as('land.registrar')
  await openLetter(registrar, '部分公开告知书')
  for (const link of ['下载PDF', '下载Word']) {
    const words = await wordsOf(await downloadBy(registrar, () => registrar.getByRole('link', { name: link }).click()))
    expect(words, link).toContain('示自然资公开〔2026〕1号')
    expect(words, link).toContain(number)
    expect(words, link).toContain('明细表“户主”一栏：公开会对第三方合法权益造成损害')
    expect(words, link).toContain('您应当先申请行政复议')
  }
  await registrar.getByRole('button', { name: '登记发出' }).click()
  expect(await mainOf(registrar)).toContain('按期答复：2026年4月21日')
}

async function isCollected(home: Page, slip: Slip): Promise<void> {
  county.itIs('2026-04-22')
  await askHowItStands(home, slip)
  expect(await mainOf(home)).toContain('已经答复')
  const collected = home.getByRole('region', { name: '领取文书' })
  const reply = collected.getByRole('listitem').filter({ hasText: '政府信息部分公开告知书' })
  const letter = await downloadBy(home, () => reply.getByRole('button', { name: '领取并下载' }).click())
  expect(await wordsOf(letter)).toContain('本机关决定部分公开')
  const copy = await downloadBy(home, () => reply.getByRole('button', { name: '附件：' }).click())
  expect(await wordsOf(copy)).toContain('每亩48000元')
  await home.goto('/requests/mine')
  expect(await reply.innerText()).toContain('2026年4月22日领取')
}

async function isChallengedTwice({ number }: Slip): Promise<void> {
  county.itIs('2026-05-12')
  let reviewer = await clerks.as('land.reviewer')
  await openCase(reviewer, number, '已办结')
  await reviewer.getByRole('link', { name: '登记复议' }).click()
  expect(await reviewer.getByLabel('申请人', { exact: true }).inputValue()).toBe('王小明')
  await reviewer.getByLabel('案号').fill('示政复〔2026〕8号')
  await reviewer.getByLabel('受理日期').fill('2026-05-09')
  await reviewer.getByLabel('收到复议申请书副本日期').fill('2026-05-12')
  await reviewer.getByRole('button', { name: '登记', exact: true }).click()
  expect(await mainOf(reviewer)).toContain('2026年5月26日 周二')

  county.itIs('2026-07-06')
  reviewer = await clerks.as('land.reviewer')
  await fromMenu(reviewer, '复议诉讼')
  await reviewer.getByRole('link', { name: '王小明申请行政复议案' }).click()
  await reviewer.getByRole('link', { name: '登记结果' }).click()
  await reviewer.getByLabel('结果').selectOption('维持（结果维持）')
  await reviewer.getByLabel('裁决日期', { exact: true }).fill('2026-07-03')
  await reviewer.getByRole('button', { name: '登记结果' }).click()
  await reviewer.getByRole('link', { name: '登记复议后的诉讼' }).click()
  expect(await reviewer.getByLabel('经过行政复议').isChecked()).toBe(true)
  await reviewer.getByLabel('立案日期').fill('2026-07-06')
  await reviewer.getByRole('button', { name: '登记', exact: true }).click()
}

async function isCounted({ number }: Slip): Promise<void> {
  const reviewer = await clerks.as('land.reviewer')
  expect(await figuresOfTable3(reviewer)).toEqual([
    '一、本年新收政府信息公开申请数量 自然人：1',
    '一、本年新收政府信息公开申请数量 总计：1',
    '（二）部分公开 自然人：1',
    '（二）部分公开 总计：1',
    '（七）总计 自然人：1',
    '（七）总计 总计：1',
  ])
  await reviewer.getByRole('link', { name: '（二）部分公开' }).first().click()
  await reviewer.getByRole('row').filter({ hasText: '部分公开' }).getByRole('link', { name: number }).waitFor()

  await fromMenu(reviewer, '复议诉讼')
  await reviewer.getByRole('link', { name: '年报表四' }).first().click()
  const rows = await reviewer.getByRole('row').allInnerTexts()
  expect(rows.map((row) => row.replaceAll('\t', ' '))).toEqual([
    '类别 结果维持 结果纠正 其他结果 尚未审结 总计',
    '行政复议 1 0 0 0 1',
    '行政诉讼—未经复议直接起诉 0 0 0 0 0',
    '行政诉讼—复议后起诉 0 0 0 1 1',
  ])
  await reviewer.getByRole('row', { name: '行政诉讼—复议后起诉' }).getByRole('link').first().click()
  await reviewer.getByRole('link', { name: '王小明诉本机关案' }).waitFor()
}

/** A letter the applicant collects here leaves as soon as somebody says so. */
async function isSent(letter: string): Promise<void> {
  const registrar = await clerks.as('land.registrar')
  await openLetter(registrar, letter)
  await registrar.getByRole('button', { name: '登记发出' }).click()
}
