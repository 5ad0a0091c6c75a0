import { expect, test } from 'vitest'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()

type Fields = Readonly<Record<string, string>>

/** The settings of 示范县自然资源局, read and changed as the system administrator. */
async function settingsOfLand() {
  const cookie = await signInAs(portal, 'system')
  const { app } = portal.application
  const get = async (url: string) => (await app.inject({ url, headers: { cookie } })).body
  const organ = /(\/office\/organs\/[0-9a-f-]{36})">示范县自然资源局/.exec(await get('/office/organs'))?.[1] ?? ''
  return {
    organ,
    page: () => get(`${organ}/settings`),
    form: (group: string) => get(`${organ}/settings?edit=${group}`),
    change: async (group: string, fields: Fields) => {
      const version = /name="version" value="(\d+)"/.exec(await get(`${organ}/settings?edit=${group}`))?.[1] ?? ''
      const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
      const payload = new URLSearchParams({ version, ...fields }).toString()
      return app.inject({ method: 'POST', url: `${organ}/settings/${group}`, headers, payload })
    },
  }
}

test('every group says what is settled and on what article, and its form opens in its place', async () => {
  const { page, form } = await settingsOfLand()
  const all = await page()
  for (const words of [
    '申请渠道和受理规则',
    '答复的审核和签发',
    '补正期限',
    '信息处理费',
    '归档和身份材料',
    '文号和印章',
  ])
    expect(all).toContain(words)
  expect(all).toContain('条例 第三十条')
  expect(all).toContain('尚未在此修改过。')
  expect(all).not.toContain('<form class="office-form"')
  expect(await form('fees')).toContain('action="' + (await settingsOfLand()).organ + '/settings/fees"')
})

test('one group changed leaves the others alone, and its last change is told with name and day', async () => {
  const { page, change } = await settingsOfLand()
  const before = /<dt>登记编号<\/dt><dd>([^<]+)</.exec(await page())?.[1]
  expect((await change('correction', { correctionWorkingDays: '15' })).statusCode).toBe(303)
  const after = await page()
  expect(after).toContain('15个工作日')
  expect(after).toMatch(/\d{4}年\d{1,2}月\d{1,2}日最后修改。/)
  expect(/<dt>登记编号<\/dt><dd>([^<]+)</.exec(after)?.[1]).toBe(before)
})

test('the channels of the law stay open, whatever is ticked; what is announced stands in the guide', async () => {
  const { page, change } = await settingsOfLand()
  const rule = '工作日上午在政务服务大厅3号窗口提交'
  const sent = await change('channels', { 'channel-fax': 'on', 'rule-counter': rule, otherReceipt: 'arrival' })
  expect(sent.statusCode).toBe(303)
  const after = await page()
  expect(after).toContain(`收到之日：提交之日。已公布：${rule}`)
  expect(after).toContain('<dt>邮寄</dt>')
  expect(after).toContain('收到之日：到达之日')
  expect(after).toMatch(/<dt>未开放<\/dt><dd>网上提交、电子邮件/)
  expect((await portal.application.app.inject('/requests')).body).toContain(rule)
})

test.each<[string, Fields, string]>([
  ['correction', { correctionWorkingDays: '0' }, '补正期限应在 1 至 90 之间。'],
  ['decision', {}, '请至少选择审核、负责人批准中的一项'],
  ['decision', { 'step-review': 'on', singleHanded: 'on' }, '不能同时选择一人办结'],
  ['fees', {}, '请选择一种收费方式。'],
  ['letters', { documentCode: '示教〔2026〕', registerPrefix: '示教' }, '机关代字只写文字'],
  ['letters', { documentCode: '', registerPrefix: '' }, '请填写登记编号前缀。'],
  ['keeping', { retentionYears: '10', purgeIdentityAfterDays: '180', version: '0' }, '他人已经修改了这个机关'],
])('%s refuses %j in words, with the form still open', async (group, fields, words) => {
  const { change } = await settingsOfLand()
  const refused = await change(group, fields)
  expect([refused.statusCode, refused.body.includes(words)]).toEqual([400, true])
  expect(refused.body).toContain(`/settings/${group}"`)
})
