import { expect, test } from 'vitest'
import { useGazetteDesk } from '../support/gazette-desk.ts'
import { usePortal } from '../support/portal.ts'

const { get, step, newIssue, versionAt, post } = useGazetteDesk(usePortal(), ['county.clerk', 'county.head'])

const submit = (issue: string) => step(issue, 'submission', {})

test('a text written for the gazette with a secrecy mark goes to nobody, and no reason helps', async () => {
  const issue = await newIssue('示范县大事记', '机密★5年\n\n县人民政府召开第三次常务会议。')
  const shown = (await get(issue)).body
  expect(shown).toContain('撰写内容的发布前检查')
  expect(shown).toContain('不得公开')
  expect(shown).not.toContain('核实后保留')
  const refused = await submit(issue)
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toContain('还有不得公开或者应当处理的提示')
})

test('a personal number is taken out, or kept for a reason whoever approves reads', async () => {
  const issue = await newIssue('大事记', '联系人手机号码13800138000。')
  expect((await submit(issue)).statusCode).toBe(400)
  const text = /\/texts\/(\d+)"/.exec((await get(issue)).body)?.[1] ?? ''
  expect((await get(`${issue}/texts/${text}`)).body).toContain('<mark>13800138000</mark>')

  const url = `${issue}/clearance?finding=${encodeURIComponent('mobile-number:13800138000')}`
  const version = await versionAt(url)
  const clear = (why: string) => post(`${issue}/clearance`, { version, finding: 'mobile-number:13800138000', why })
  const silent = await clear('')
  expect(silent.statusCode).toBe(400)
  expect(silent.body).toContain('<strong>13800138000</strong>')
  expect((await clear('公开的值班电话。')).statusCode).toBe(303)
  const shown = (await get(issue, 'county.head')).body
  expect(shown).toMatch(/已核实[^]*公开的值班电话。/)
  expect((await submit(issue)).statusCode).toBe(303)
  expect((await step(issue, 'approval', { note: '' }, 'county.head')).statusCode).toBe(303)
})

test('what only asks to be looked at is shown beside the text and stops nobody', async () => {
  const issue = await newIssue('大事记', '县人民政府布署防汛工作。')
  expect((await get(issue)).body).toMatch(/请核对[^]*<mark>布署<\/mark>[^]*建议改为“部署”/)
  expect((await submit(issue)).statusCode).toBe(303)
})
