import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { aClerk } from '../../src/modules/requests/testing/a-desk.ts'
import { useDatabase } from '../support/database.ts'
import { openRequestOffice } from '../support/request-office.ts'

const db = useDatabase()

const filledIn = (change: Record<string, string> = {}) => ({
  ...{ submissionKey: randomUUID(), channel: 'in-person', arrivedOn: '2026-02-13', confirmedOn: '' },
  ...{
    class: 'naturalPerson',
    name: '王小明',
    identityKind: '',
    identityNumber: '',
    identityNote: '当场核验身份证原件',
  },
  ...{ phone: '13800000000', email: '', address: '', postcode: '', form: 'paper', way: 'pick-up' },
  description: '柳林镇2025年土地征收补偿标准。',
  ...change,
})

const open = () => openRequestOffice(db.database, '2026-02-13T02:00:00Z')
const URL = '/office/requests/new'

test('the form is for registrars alone', async () => {
  const office = await open()
  expect((await office.get(URL)).statusCode).toBe(200)
  const reader = aClerk(office.desk.organId, ['handle-requests'])
  office.employ(reader)
  expect((await office.get(URL, reader)).statusCode).toBe(403)
})

test('what is handed in is registered that day, and its receipt printed with a trace', async () => {
  const office = await open()
  const sent = await office.post(URL, filledIn())
  expect(sent.statusCode).toBe(303)
  const done = await office.get(String(sent.headers.location))
  expect(done.body).toContain('2026年3月19日')
  const id = /\/office\/requests\/([0-9a-f-]{36})\/registered/.exec(String(sent.headers.location))?.[1] ?? ''
  const receipt = await office.post(`/office/requests/${id}/receipt`, {})
  expect([receipt.statusCode, receipt.headers['content-type']]).toEqual([200, 'application/pdf'])
  const shown = await office.desk.ask.findCase(office.desk.clerk, id)
  expect(shown?.file.events.map(({ kind }) => kind)).toEqual(['registered', 'noted'])
})

test('ordinary mail waits for its confirmation unless the day of it is entered', async () => {
  const office = await open()
  const waiting = await office.post(URL, filledIn({ channel: 'ordinary-mail' }))
  expect((await office.get(String(waiting.headers.location))).body).toContain('待与申请人确认')
  const confirmed = await office.post(URL, filledIn({ channel: 'ordinary-mail', confirmedOn: '2026-02-13' }))
  expect((await office.get(String(confirmed.headers.location))).body).toContain('2026年3月19日')
})

test('mistakes are named at their fields and nothing typed is lost', async () => {
  const office = await open()
  const typed = filledIn({ arrivedOn: '2026-02-14', name: '', identityKind: 'resident-card', identityNumber: '123' })
  const { statusCode, body } = await office.post(URL, typed)
  expect(statusCode).toBe(400)
  for (const words of [
    '日期不能晚于今天',
    '请填写姓名',
    '居民身份证号码应为18位',
    typed.description,
    typed.submissionKey,
  ])
    expect(body).toContain(words)
})

test('earlier requests of the same applicant are shown on asking and after registering', async () => {
  const office = await open()
  const identity = { identityKind: 'resident-card', identityNumber: '110101199003070070' }
  await office.post(URL, filledIn(identity))
  const looked = await office.post(URL, filledIn({ ...identity, look: 'yes' }))
  expect(looked.body).toContain('依申请〔2026〕1号')
  const second = await office.post(URL, filledIn({ ...identity, name: '王小明（更名）' }))
  expect((await office.get(String(second.headers.location))).body).toContain('依申请〔2026〕1号')
})

test('the page and the receipt of another organ’s request are not found', async () => {
  const [office, other] = [await open(), await open()]
  const sent = await office.post(URL, filledIn())
  const page = String(sent.headers.location)
  expect((await other.get(page)).statusCode).toBe(404)
  expect((await other.post(page.replace('/registered', '/receipt'), {})).statusCode).toBe(404)
})
