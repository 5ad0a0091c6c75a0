import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import type { Permission } from '../../src/kernel/permission.ts'
import { aClerk } from '../../src/modules/requests/testing/a-desk.ts'
import { anApplication } from '../../src/modules/requests/testing/an-application.ts'
import { useDatabase } from '../support/database.ts'
import { openRequestOffice } from '../support/request-office.ts'

const db = useDatabase()

type Office = Awaited<ReturnType<typeof openRequestOffice>>
type Parts = Partial<Parameters<typeof anApplication>[0]>

const anOffice = () => openRequestOffice(db.database, '2026-02-24T02:00:00Z')

async function register({ desk }: Office, parts: Parts = {}): Promise<string> {
  const sent = anApplication({ organId: desk.organId, ...parts })
  const registered = await desk.act.register(desk.clerk, sent)
  if (!registered.ok) throw new Error(registered.refusal)
  return registered.value.id
}

const anyone = (office: Office, ...permissions: Permission[]) => {
  const clerk = aClerk(office.desk.organId, ['see-requests', ...permissions])
  office.employ(clerk)
  return clerk
}

describe('the page of a case', () => {
  test('says by when, and why, what may be done, and what was asked word for word', async () => {
    const office = await anOffice()
    const { body, statusCode } = await office.get(`/office/requests/${await register(office)}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('2026年3月19日 周四前答复')
    expect(body).toContain('剩18个工作日')
    expect(body).toContain('柳林镇2025年土地征收补偿标准及发放明细。</blockquote>')
    expect(body).toMatch(/<a class="button" href="\/office\/requests\/[^"]+\/assignment">交办<\/a>/)
    expect(body).toContain('当面提交')
  })

  test('shows the identity number masked and nothing more', async () => {
    const office = await anOffice()
    const { body } = await office.get(`/office/requests/${await register(office)}`)
    expect(body).toContain('1****************0')
    expect(body).not.toContain('110101199003070070')
  })

  test('is not there for another organ, nor a restricted one for who may not see it', async () => {
    const [office, elsewhere] = [await anOffice(), await anOffice()]
    const id = await register(office)
    expect((await elsewhere.get(`/office/requests/${id}`)).statusCode).toBe(404)
    await office.post(`/office/requests/${id}/restriction`, { version: '1', restricted: 'yes', why: '涉及未成年人' })
    const handler = anyone(office, 'handle-requests')
    expect((await office.get(`/office/requests/${id}`, handler)).statusCode).toBe(404)
    expect((await office.get('/office/requests?tab=open', handler)).body).toContain('没有申请')
    expect((await office.get(`/office/requests/${id}`)).statusCode).toBe(200)
  })

  test('explains day by day how the term was counted', async () => {
    const office = await anOffice()
    const { body } = await office.get(`/office/requests/${await register(office)}/clock`)
    expect(body).toContain('收到申请当日，不计入')
    expect(body).toContain('春节放假，不计入')
    expect(body).toContain('春节调休上班，第')
    expect(body).toContain('2026年3月19日 周四')
  })

  test('names what the same applicant asked besides, and what sounds like a petition', async () => {
    const office = await anOffice()
    await register(office, { description: '柳林镇宅基地审批结果。' })
    const id = await register(office, { description: '我要举报柳林镇违法占地，请求严肃查处。' })
    const { body } = await office.get(`/office/requests/${id}`)
    expect(body).toContain('同一申请人的其他申请')
    expect(body).toContain('柳林镇宅基地审批结果。')
    expect(body).toContain('内容可能属于信访、投诉、举报')
  })
})

describe('a step', () => {
  test('of another stage or without the permission has no page', async () => {
    const office = await anOffice()
    const id = await register(office)
    expect((await office.get(`/office/requests/${id}/receipt-confirmation`)).statusCode).toBe(409)
    const handler = anyone(office, 'handle-requests')
    expect((await office.get(`/office/requests/${id}/assignment`, handler)).statusCode).toBe(403)
  })

  test('with a mistake comes back with the mistake at its field and all that was typed', async () => {
    const office = await anOffice()
    const id = await register(office, { channel: 'online', arrivedOn: day('2026-02-24') })
    const form = { version: '1', on: '2026-02-25', how: '电话确认，申请人本人接听。' }
    const { body, statusCode } = await office.post(`/office/requests/${id}/receipt-confirmation`, form)
    expect(statusCode).toBe(400)
    expect(body).toContain('日期不能晚于今天。')
    expect(body).toContain('电话确认，申请人本人接听。</textarea>')
    expect(body).toContain('value="2026-02-25"')
  })

  test('starts the clock once both sides confirmed', async () => {
    const office = await anOffice()
    const id = await register(office, { channel: 'online', arrivedOn: day('2026-02-24') })
    const form = { version: '1', on: '2026-02-24', how: '电话确认。' }
    const sent = await office.post(`/office/requests/${id}/receipt-confirmation`, form)
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/office/requests/${id}`])
    expect((await office.get(`/office/requests/${id}`)).body).toContain('2026年3月23日 周一前答复')
  })

  test('taken on a case that changed meanwhile is told so, keeps what was typed, and goes through the second time', async () => {
    const office = await anOffice()
    const id = await register(office)
    await office.post(`/office/requests/${id}/note`, { version: '1', text: '甲的记录' })
    const late = await office.post(`/office/requests/${id}/note`, { version: '1', text: '乙的记录' })
    expect(late.statusCode).toBe(400)
    expect(late.body).toContain('该申请刚刚被他人更新')
    expect(late.body).toContain('乙的记录</textarea>')
    expect(late.body).toContain('name="version" value="2"')
    expect((await office.post(`/office/requests/${id}/note`, { version: '2', text: '乙的记录' })).statusCode).toBe(303)
  })

  test('with a mistake in a field does not pretend that the newest version was seen', async () => {
    const office = await anOffice()
    const id = await register(office)
    await office.post(`/office/requests/${id}/note`, { version: '1', text: '甲的记录' })
    const wrong = await office.post(`/office/requests/${id}/note`, { version: '1', text: ' ' })
    expect(wrong.body).toContain('name="version" value="1"')
  })

  test('of extending goes from asking over the head’s refusal to asking again', async () => {
    const office = await anOffice()
    const id = await register(office)
    const at = (noun: string) => `/office/requests/${id}/${noun}`
    const long = await office.post(at('extension'), { version: '1', workingDays: '21', reason: '卷宗较多' })
    expect(long.body).toContain('延长的期限最多20个工作日')
    await office.post(at('extension'), { version: '1', workingDays: '10', reason: '卷宗较多' })
    expect((await office.get(`/office/requests/${id}`)).body).toContain('等待负责人批准')
    const silent = await office.post(at('extension-approval'), { version: '2', agreed: 'no', why: '' })
    expect(silent.body).toContain('请写明不同意的理由。')
    await office.post(at('extension-approval'), { version: '2', agreed: 'no', why: '可以按期办结' })
    expect((await office.get(at('extension'))).statusCode).toBe(200)
  })

  test('of splitting makes requests of their own, found beside the whole', async () => {
    const office = await anOffice()
    const id = await register(office)
    const one = await office.post(`/office/requests/${id}/split`, { version: '1', part1: '补偿标准。' })
    expect(one.body).toContain('拆分至少需要两个事项。')
    await office.post(`/office/requests/${id}/split`, { version: '1', part1: '补偿标准。', part2: '发放明细。' })
    const { body } = await office.get(`/office/requests/${id}`)
    expect(body).toContain('已拆分为几件申请分别办理')
    expect(body).toContain('依申请〔2026〕3号')
  })

  test('of linking takes a number as somebody would type it', async () => {
    const office = await anOffice()
    const [id] = [await register(office), await register(office)]
    const wrong = await office.post(`/office/requests/${id}/link`, { version: '1', number: '2026-9', why: '' })
    expect(wrong.body).toContain('本机关没有这个登记编号的申请')
    expect(
      (await office.post(`/office/requests/${id}/link`, { version: '1', number: '2026-2', why: '' })).statusCode,
    ).toBe(303)
    expect((await office.get(`/office/requests/${id}`)).body).toContain('与依申请〔2026〕2号关联')
  })

  test('of withdrawing ends the case', async () => {
    const office = await anOffice()
    const id = await register(office)
    await office.post(`/office/requests/${id}/withdrawal`, { version: '1', on: '2026-02-24', statement: '来电撤回' })
    const { body } = await office.get(`/office/requests/${id}`)
    expect(body).toContain('其他（申请人撤回）')
    expect(body).toContain('2026年2月24日办结，在法定期限内')
  })
})

describe('the identity number', () => {
  test('is shown whole only with a reason, to who may, and leaves a record', async () => {
    const office = await anOffice()
    const id = await register(office)
    const page = `/office/requests/${id}/identity`
    expect((await office.get(page)).body).not.toContain('110101199003070070')
    expect((await office.post(page, { why: '' })).body).toContain('请写明查看的用途。')
    expect((await office.post(page, { why: '核对' }, anyone(office, 'handle-requests'))).statusCode).toBe(403)
    const seen = await office.post(page, { why: '邮寄前核对' })
    expect(seen.body).toContain('110101199003070070')
    expect(seen.headers['cache-control']).toBe('no-store')
    const trail = await db.database
      .selectFrom('audit.entry' as never)
      .selectAll()
      .execute()
    const entry = JSON.stringify(trail.filter((row) => JSON.stringify(row).includes('request.view-identity')))
    expect(entry).toContain('邮寄前核对')
    expect(entry).not.toContain('110101199003070070')
  })
})

test('the copy of an identity card opens only for who may see it, and leaves a record', async () => {
  const office = await anOffice()
  const { desk } = office
  const submissionKey = randomUUID()
  const photo = { slot: 'proof', name: '身份证.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]) }
  const applicant = { kind: 'applicant' } as const
  await desk.intake.act.keepUpload(applicant, { organId: desk.organId, submissionKey, ...photo })
  const application = anApplication({ organId: desk.organId, submissionKey, arrivedOn: day('2026-02-24') })
  const sent = await desk.intake.act.submit(applicant, application)
  if (!sent.ok) throw new Error(sent.refusal)
  const [file] = await desk.ask.filesOfCase(sent.value.id)
  const address = `/office/requests/${sent.value.id}/files/${file?.fileId}`
  expect((await office.get(address, anyone(office, 'handle-requests'))).statusCode).toBe(403)
  expect((await office.get(address)).rawPayload.length).toBe(8)
  const trail = await db.database
    .selectFrom('audit.entry' as never)
    .selectAll()
    .execute()
  expect(JSON.stringify(trail).match(/request\.view-proof/g)).toHaveLength(1)
})

describe('the work list', () => {
  test('begins with what waits for the person, by their role', async () => {
    const office = await anOffice()
    const id = await register(office, { channel: 'online', arrivedOn: day('2026-02-24') })
    const [registrar, handler] = [anyone(office, 'register-requests'), anyone(office, 'handle-requests')]
    expect((await office.get('/office/requests', registrar)).body).toContain(`/office/requests/${id}"`)
    expect((await office.get('/office/requests', handler)).body).not.toContain(`/office/requests/${id}"`)
    expect((await office.get('/office/requests?tab=open', handler)).body).toContain(`/office/requests/${id}"`)
  })

  test('shows what nobody was given to whoever registers and handles in one person, as to whoever assigns', async () => {
    const office = await anOffice()
    const id = await register(office)
    const search = { on: '2026-02-24', places: '公文系统', terms: '征地补偿', result: '2件' }
    const alone = aClerk(office.desk.organId, ['see-requests', 'register-requests', 'handle-requests'])
    office.employ(alone)
    expect((await office.get('/office/requests', alone)).body).toContain(id)
    expect((await office.get('/office/requests', anyone(office, 'register-requests'))).body).not.toContain(id)
    await office.post(`/office/requests/${id}/search`, { version: '1', ...search }, alone)
    expect((await office.get(`/office/requests/${id}`)).body).toContain('未经交办，由首先办理的人员承办。')
    expect((await office.get('/office/requests')).body).not.toContain(id)
  })

  test('begins with what is overdue and ends with what has no day to reply yet', async () => {
    const office = await anOffice()
    const unconfirmed = await register(office, { channel: 'online', arrivedOn: day('2026-02-24') })
    const fresh = await register(office)
    const overdue = await register(office, { arrivedOn: day('2026-01-05') })
    const { body } = await office.get('/office/requests?tab=open')
    const order = [overdue, fresh, unconfirmed].map((id) => body.indexOf(`/office/requests/${id}"`))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(Math.min(...order)).toBeGreaterThan(0)
  })

  test('shows an extension that was asked for to who may approve it', async () => {
    const office = await anOffice()
    const id = await register(office)
    const head = anyone(office, 'approve-decisions')
    expect((await office.get('/office/requests', head)).body).not.toContain(id)
    await office.post(`/office/requests/${id}/extension`, { version: '1', workingDays: '10', reason: '卷宗较多' })
    expect((await office.get('/office/requests', head)).body).toContain(id)
  })

  test('holds overdue and near cases apart from the rest', async () => {
    const office = await anOffice()
    const [old, fresh] = [await register(office, { arrivedOn: day('2026-01-05') }), await register(office)]
    const { body } = await office.get('/office/requests?tab=pressing')
    expect(body).toContain(old)
    expect(body).not.toContain(fresh)
    expect(body).toContain('已逾期')
    expect((await office.get('/office')).body).toMatch(/已逾期<\/span><span class="home-card-count number">1</)
  })

  test.each([
    ['words=补偿标准', true],
    ['words=宅基地', false],
    ['words=2026-1', true],
    ['year=2025', false],
    ['handler=nobody', true],
    ['unit=none', false],
    ['receivedFrom=2026-02-14', false],
    ['receivedTo=2026-02-13', true],
    ['topic=education', false],
  ])('narrowed by %s', async (query, found) => {
    const office = await anOffice()
    const id = await register(office)
    expect((await office.get(`/office/requests?tab=open&${encodeURI(query)}`)).body.includes(`/${id}"`)).toBe(found)
  })

  test('answers a wrong address at its field', async () => {
    const office = await anOffice()
    const { body, statusCode } = await office.get('/office/requests?year=20x6&receivedFrom=2026-02-30')
    expect(statusCode).toBe(400)
    expect(body).toContain('年份应为四位数字，例如 2026。')
    expect(body).toContain('日期有误')
  })

  test('gives ticked cases to a person at once, and says what was wrong otherwise', async () => {
    const office = await anOffice()
    const [one, other] = [await register(office), await register(office)]
    const handler = anyone(office, 'handle-requests')
    const post = (form: Readonly<Record<string, string>>) => office.post('/office/requests/assignments', form)
    expect((await post({ tab: 'open', toHandler: handler.accountId })).body).toContain('请先勾选要交办的申请。')
    expect((await post({ tab: 'open', [`pick-${one}`]: 'on' })).body).toContain('请至少选择内设机构、承办人中的一项。')
    const form = { tab: 'open', toHandler: handler.accountId, [`pick-${one}`]: 'on', [`pick-${other}`]: 'on' }
    expect((await post(form)).headers.location).toBe('/office/requests?tab=open')
    expect((await office.get('/office/requests', handler)).body).toContain('共2件')
  })
})

describe('handing over', () => {
  test('shows first what will move, then moves all of it', async () => {
    const office = await anOffice()
    const [leaving, heir] = [
      anyone(office, 'handle-requests'),
      { ...anyone(office, 'handle-requests'), name: '周接手' },
    ]
    office.employ(heir)
    for (const id of [await register(office), await register(office)]) {
      await office.post(`/office/requests/${id}/assignment`, { version: '1', handler: leaving.accountId })
    }
    const { body } = await office.get(`/office/handover?from=${leaving.accountId}`)
    expect(body).toContain('将移交2件')
    const same = await office.post('/office/handover', { from: leaving.accountId, to: leaving.accountId })
    expect(same.body).toContain('请选择另一位承办人。')
    const moved = await office.post('/office/handover', { from: leaving.accountId, to: heir.accountId })
    expect(moved.statusCode).toBe(303)
    expect((await office.get('/office/requests', heir)).body).toContain('共2件')
    expect((await office.get('/office/requests', leaving)).body).toContain('没有申请')
  })

  test('is for who assigns, and for nobody else', async () => {
    const office = await anOffice()
    expect((await office.get('/office/handover', anyone(office, 'handle-requests'))).statusCode).toBe(403)
  })
})
