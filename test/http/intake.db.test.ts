import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import { askForCorrection } from '../../src/modules/requests/domain/steps/ask-for-correction.ts'
import { confirmReceipt } from '../../src/modules/requests/domain/steps/confirm-receipt.ts'
import { note } from '../../src/modules/requests/domain/steps/note.ts'
import { useDatabase } from '../support/database.ts'
import { cookieIn, openRequestPortal } from '../support/request-portal.ts'

const db = useDatabase()
const photo = { name: '身份证.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]) }

type Portal = Awaited<ReturnType<typeof openRequestPortal>>

const filledIn = (portal: Portal, change: Record<string, string> = {}) => ({
  ...{ organ: portal.desk.organId, submissionKey: randomUUID(), as: 'person', class: 'naturalPerson' },
  ...{ name: '王小明', identityKind: 'resident-card', identityNumber: '110101199003070070' },
  ...{ phone: '13800000000', email: '', address: '', postcode: '', consent: 'on' },
  description: '柳林镇2025年土地征收补偿标准及发放明细。',
  ...{ form: 'electronic', way: 'online' },
  ...change,
})

/** Somebody who applied: their cookie, number and code. */
async function applied(portal: Portal) {
  const sent = await portal.post('/requests/new', { ...filledIn(portal), proof: photo })
  const cookie = cookieIn(sent)
  const { body } = await portal.get('/requests/received', cookie)
  const number = /〔2026〕\d+号/.exec(body)?.[0] ?? ''
  const code = /class="code">([0-9A-Z-]+)</.exec(body)?.[1] ?? ''
  const ref = await portal.desk.intake.ask.findByCode(number, code)
  if (ref === undefined) throw new Error('not found by number and code')
  return { cookie, number, code, id: ref.id, sent }
}

describe('applying online', () => {
  test('the guide names every disclosing organ with its channels', async () => {
    const portal = await openRequestPortal(db.database)
    const { statusCode, body } = await portal.get('/requests')
    expect(statusCode).toBe(200)
    expect(body).toContain(`/requests/new?organ=${portal.desk.organId}`)
    expect(body).toContain('当面提交、邮寄、网上提交')
  })

  test('the form asks first whom to ask; then it has every field Art. 29 names', async () => {
    const portal = await openRequestPortal(db.database)
    expect((await portal.get('/requests/new')).body).toContain('向哪个机关申请')
    const { body } = await portal.get(`/requests/new?organ=${portal.desk.organId}`)
    for (const name of ['name', 'identityNumber', 'proof', 'phone', 'description', 'form', 'way', 'submissionKey'])
      expect(body, name).toContain(`name="${name}"`)
    expect((await portal.get(`/requests/new?organ=${portal.desk.organId}&as=organization`)).body).toContain(
      'name="person"',
    )
  })

  test('a request is registered and its applicant gets number and code, in no cache and no address', async () => {
    const portal = await openRequestPortal(db.database)
    const { sent, cookie, code } = await applied(portal)
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/requests/received'])
    expect(String(sent.headers['set-cookie'])).toContain('HttpOnly')
    const received = await portal.get('/requests/received', cookie)
    expect(received.headers['cache-control']).toBe('no-store')
    expect(received.body).toContain('双方确认之日为收到申请之日')
    expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/)
  })

  test('nothing typed is lost by a mistake, not even the file', async () => {
    const portal = await openRequestPortal(db.database)
    const typed = filledIn(portal, { identityNumber: '110101199003070071', way: 'email' })
    const again = await portal.post('/requests/new', { ...typed, proof: photo })
    expect(again.statusCode).toBe(400)
    expect(again.body).toContain('居民身份证号码校验不通过')
    expect(again.body).toContain('选择电子邮件的，请填写电子邮箱')
    expect(again.body).toContain('已上传“身份证.jpg”')
    for (const value of ['王小明', '13800000000', '柳林镇2025年土地征收补偿标准及发放明细。', typed.submissionKey])
      expect(again.body).toContain(value)
    const right = { ...typed, identityNumber: '110101199003070070', way: 'online' }
    expect((await portal.post('/requests/new', right)).statusCode).toBe(303)
  })

  test('a form sent twice is one request', async () => {
    const portal = await openRequestPortal(db.database)
    const form = { ...filledIn(portal), proof: photo }
    await portal.post('/requests/new', form)
    const twice = await portal.post('/requests/new', form)
    expect(twice.statusCode).toBe(303)
    const listed = await portal.desk.ask.workList(portal.desk.clerk, {}, { offset: 0, limit: 10 })
    expect(listed.total).toBe(1)
  })

  test('without proof of identity, or with a program as one, it is not taken', async () => {
    const portal = await openRequestPortal(db.database)
    expect((await portal.post('/requests/new', filledIn(portal))).body).toContain('请上传身份证明')
    const program = { name: '证件.jpg', bytes: 'MZ nothing good' }
    const { body } = await portal.post('/requests/new', { ...filledIn(portal), proof: program })
    expect(body).toContain('这是程序或脚本文件，不能上传')
  })

  test('what is public already is shown on asking, with everything typed kept', async () => {
    const portal = await openRequestPortal(db.database)
    const { statusCode, body } = await portal.post('/requests/new', { ...filledIn(portal), look: 'yes' })
    expect(statusCode).toBe(200)
    expect(body).toContain('补偿标准公告')
    expect(body).toContain('王小明')
    const looked = await portal.get(`/requests/published?words=${encodeURIComponent('补偿标准')}`)
    expect(looked.body).toContain('补偿标准公告')
  })

  test('a petition is shown its door, and taken all the same', async () => {
    const portal = await openRequestPortal(db.database)
    const petition = filledIn(portal, { description: '我要举报村干部贪污，要求严查。' })
    expect((await portal.post('/requests/new', { ...petition, look: 'yes' })).body).toContain('12345')
    expect((await portal.post('/requests/new', { ...petition, proof: photo })).statusCode).toBe(303)
  })

  test('an organ there is none of, or a form without its key, leads back to the beginning', async () => {
    const portal = await openRequestPortal(db.database)
    const { statusCode, body } = await portal.post('/requests/new', filledIn(portal, { organ: randomUUID() }))
    expect([statusCode, body.includes('请选择申请的机关')]).toEqual([400, true])
    expect((await portal.post('/requests/new', filledIn(portal, { submissionKey: 'x' }))).statusCode).toBe(400)
  })
})

describe('asking how it stands', () => {
  test('a wrong number and a wrong code get the very same answer', async () => {
    const portal = await openRequestPortal(db.database)
    const { number, code } = await applied(portal)
    const ask = (form: Record<string, string>) => portal.postPlain('/requests/status', form)
    const wrongNumber = await ask({ number: '2026-999', code })
    const wrongCode = await ask({ number, code: '22222-22222' })
    expect([wrongNumber.statusCode, wrongCode.statusCode]).toEqual([400, 400])
    const without = (body: string) => body.replace(/value="[^"]*"/g, '')
    expect(without(wrongNumber.body)).toBe(without(wrongCode.body))
    const right = await ask({ number, code: code.toLowerCase() })
    expect([right.statusCode, right.headers.location]).toEqual([303, '/requests/mine'])
  })

  test('strangers are led to the door, whatever cookie they make up', async () => {
    const portal = await openRequestPortal(db.database)
    for (const cookie of ['', 'applicant=abc', 'applicant=']) {
      const { statusCode, headers } = await portal.get('/requests/mine', cookie)
      expect([statusCode, headers.location]).toEqual([303, '/requests/status'])
    }
  })

  test('half an hour later the door is shut again, and leaving shuts it at once', async () => {
    const portal = await openRequestPortal(db.database)
    const { cookie } = await applied(portal)
    expect((await portal.get('/requests/mine', cookie)).statusCode).toBe(200)
    expect(String((await portal.postPlain('/requests/leave', {}, cookie)).headers['set-cookie'])).toContain('Max-Age=0')
    portal.itIs('2026-02-13T02:31:00Z')
    expect((await portal.get('/requests/mine', cookie)).statusCode).toBe(303)
  })

  test('once confirmed it says by when, and why, day by day; notes of the office are not shown', async () => {
    const portal = await openRequestPortal(db.database)
    const { cookie, id } = await applied(portal)
    const { desk } = portal
    const confirming = { step: 'confirm-receipt', rule: confirmReceipt } as const
    await desk.act.step(desk.clerk, { requestId: id, version: 1 }, confirming, { on: day('2026-02-13'), how: '电话' })
    await desk.act.step(desk.clerk, { requestId: id, version: 2 }, { step: 'note', rule: note }, { text: '内部意见' })
    const { body, headers } = await portal.get('/requests/mine', cookie)
    expect(body).toContain('2026年3月19日（星期四）')
    expect(body).not.toMatch(/内部意见|李经办|110101199003070070/)
    expect(headers['cache-control']).toBe('no-store')
    const clock = (await portal.get('/requests/mine/clock', cookie)).body
    expect(clock).toContain('春节放假，不计入')
    expect(clock.match(/<td class="number">20<\/td>/g)).toHaveLength(1)
    const receipt = await portal.get('/requests/receipt', cookie)
    expect([receipt.headers['content-type'], receipt.rawPayload.subarray(0, 5).toString()]).toEqual([
      'application/pdf',
      '%PDF-',
    ])
  })
})

describe('what an applicant can do about it', () => {
  test('correct when asked to, with what was typed kept where it is empty', async () => {
    const portal = await openRequestPortal(db.database)
    const { cookie, id } = await applied(portal)
    const { desk } = portal
    expect((await portal.get('/requests/mine/correction', cookie)).headers.location).toBe('/requests/mine')
    const confirming = { step: 'confirm-receipt', rule: confirmReceipt } as const
    await desk.act.step(desk.clerk, { requestId: id, version: 1 }, confirming, { on: day('2026-02-13'), how: '电话' })
    const notice = { on: day('2026-02-13'), defects: '请写明年份。', answerBy: day('2026-03-05'), letterId: null }
    const asking = { step: 'ask-for-correction', rule: askForCorrection } as const
    await desk.act.step(desk.clerk, { requestId: id, version: 2 }, asking, notice)
    expect((await portal.get('/requests/mine', cookie)).body).toContain('请写明年份。')
    const key = randomUUID()
    const empty = await portal.post(
      '/requests/mine/correction',
      { submissionKey: key, text: '', supplement: photo },
      cookie,
    )
    expect([empty.statusCode, empty.body.includes('已上传“身份证.jpg”')]).toEqual([400, true])
    const form = { submissionKey: key, text: '2025年的。' }
    expect((await portal.post('/requests/mine/correction', form, cookie)).statusCode).toBe(303)
    const shown = await desk.ask.findCase(desk.clerk, id)
    expect(shown?.file.events.map(({ kind }) => kind).slice(-2)).toEqual(['corrected', 'file-added'])
    expect(shown?.file.state.stage).toBe('in-hand')
  })

  test('complain, and withdraw for good', async () => {
    const portal = await openRequestPortal(db.database)
    const { cookie, id } = await applied(portal)
    const send = (noun: string, text: string) =>
      portal.post(`/requests/mine/${noun}`, { submissionKey: randomUUID(), text }, cookie)
    await send('complaint', '无人联系我。')
    await send('withdrawal', '撤回。')
    const shown = await portal.desk.ask.findCase(portal.desk.clerk, id)
    expect(shown?.file.state).toMatchObject({ stage: 'closed', complaints: [{ text: '无人联系我。' }] })
    expect((await portal.get('/requests/mine/withdrawal', cookie)).headers.location).toBe('/requests/mine')
  })

  test('a letter of another request is not to be had', async () => {
    const portal = await openRequestPortal(db.database)
    const { cookie } = await applied(portal)
    const { statusCode } = await portal.postPlain(`/requests/mine/letters/${randomUUID()}`, {}, cookie)
    expect(statusCode).toBe(404)
  })
})
