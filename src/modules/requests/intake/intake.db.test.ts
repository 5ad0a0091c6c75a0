import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { listStoredFiles } from '../../files/public.ts'
import type { RequestTables } from '../data/request-tables.ts'
import { askForCorrection } from '../domain/steps/ask-for-correction.ts'
import { complain } from '../domain/steps/complain.ts'
import { receiveCorrection } from '../domain/steps/receive-correction.ts'
import { withdraw } from '../domain/steps/withdraw.ts'
import { aClerk, aDesk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'

const db = useDatabase()
const applicant = { kind: 'applicant' } as const
const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4])

type Desk = Awaited<ReturnType<typeof aDesk>>

const filesOf = (requestId: string) =>
  db.database
    .withTables<RequestTables>()
    .selectFrom('requests.case_file')
    .select(['file_id', 'kind', 'added_by'])
    .where('request_id', '=', requestId)
    .execute()

async function upload(desk: Desk, submissionKey: string, slot: string, bytes = photo) {
  const kept = await desk.intake.act.keepUpload(applicant, {
    ...{ organId: desk.organId, submissionKey, slot, name: '证件.jpg', bytes },
  })
  if (!kept.ok) throw new Error(kept.refusal)
  return kept.value
}

async function sent(desk: Desk, parts: Partial<Parameters<typeof anApplication>[0]> = {}) {
  const application = anApplication({ organId: desk.organId, channel: 'online', ...parts })
  const registered = await desk.intake.act.submit(applicant, application)
  if (!registered.ok) throw new Error(registered.refusal)
  return { ...registered.value, organId: desk.organId }
}

test('files chosen in a form go into the case with it, sealed, and into no other', async () => {
  const desk = await aDesk(db.database)
  const submissionKey = randomUUID()
  const file = await upload(desk, submissionKey, 'proof')
  expect(file.sensitive).toBe(true)
  expect(await desk.intake.ask.waitingFiles(submissionKey)).toMatchObject([{ slot: 'proof', name: '证件.jpg' }])
  const other = await sent(desk)
  const { id } = await sent(desk, { submissionKey })
  expect(await filesOf(id)).toEqual([{ file_id: file.id, kind: 'identity-proof', added_by: '申请人' }])
  expect(await filesOf(other.id)).toEqual([])
  expect(await desk.intake.ask.waitingFiles(submissionKey)).toEqual([])
})

test('another choice in the same field replaces the first, which is purged', async () => {
  const desk = await aDesk(db.database)
  const submissionKey = randomUUID()
  const first = await upload(desk, submissionKey, 'proof')
  const second = await upload(desk, submissionKey, 'proof', new Uint8Array([...photo, 5]))
  expect(await listStoredFiles(db.database, [first.id, second.id])).toMatchObject([{ id: second.id }])
})

test('a program is no proof of identity', async () => {
  const desk = await aDesk(db.database)
  const bytes = new TextEncoder().encode('MZ program')
  const refused = await desk.intake.act.keepUpload(applicant, {
    ...{ organId: desk.organId, submissionKey: randomUUID(), slot: 'proof', name: '证件.jpg', bytes },
  })
  expect(refused).toEqual({ ok: false, refusal: 'executable' })
})

test('files of a form never sent are purged when a day has gone by', async () => {
  const desk = await aDesk(db.database, new Date().toISOString())
  const left = await upload(desk, randomUUID(), 'proof')
  desk.itIs(new Date(Date.now() + 25 * 3_600_000).toISOString())
  await upload(desk, randomUUID(), 'proof')
  expect(await listStoredFiles(db.database, [left.id])).toEqual([])
})

test('number and code together find the request; either of them wrong finds nothing', async () => {
  const desk = await aDesk(db.database)
  const [mine, other] = [await sent(desk), await sent(desk)]
  const find = desk.intake.ask.findByCode
  expect(await find(mine.number, mine.code)).toEqual({ id: mine.id, organId: desk.organId })
  expect(await find('2026-1', ` ${mine.code.slice(0, 5)}-${mine.code.slice(5).toLowerCase()}`)).toMatchObject({
    id: mine.id,
  })
  expect(await find(other.number, mine.code)).toBeUndefined()
  expect(await find(mine.number, '22222-22222')).toBeUndefined()
  expect(await find('', mine.code)).toBeUndefined()
})

test('an applicant corrects once asked to, with files, and not before', async () => {
  const desk = await aDesk(db.database)
  const mine = await sent(desk, { channel: 'in-person' })
  const on = { ...mine, submissionKey: randomUUID() }
  const correcting = { step: 'correct', rule: receiveCorrection } as const
  const answer = { on: day('2026-02-24'), description: '2025年的明细。' }
  desk.itIs('2026-02-24T02:00:00Z')
  expect(await desk.intake.act.applicantStep(on, correcting, answer)).toEqual({
    ok: false,
    refusal: 'not-at-this-stage',
  })
  const notice = { on: day('2026-02-24'), defects: '请写明年份', answerBy: day('2026-03-10'), letterId: null }
  const asking = { step: 'ask-for-correction', rule: askForCorrection } as const
  await desk.act.step(desk.clerk, { requestId: mine.id, version: 1 }, asking, notice)
  await upload(desk, on.submissionKey, 'supplement')
  const corrected = await desk.intake.act.applicantStep(on, correcting, answer)
  expect(corrected).toMatchObject({ ok: true, value: { state: { stage: 'in-hand' }, clock: { due: '2026-03-23' } } })
  expect(corrected.ok && corrected.value.events.map(({ kind }) => kind)).toEqual([
    'registered',
    'assigned',
    'correction-asked',
    'corrected',
    'file-added',
  ])
  expect(await filesOf(mine.id)).toMatchObject([{ kind: 'supplement' }])
})

test('an applicant withdraws, after which nothing more can be done; complaining stays possible', async () => {
  const desk = await aDesk(db.database)
  const mine = await sent(desk)
  const on = { ...mine, submissionKey: randomUUID() }
  const withdrawing = { step: 'withdraw', rule: withdraw } as const
  const statement = { on: day('2026-02-13'), statement: '已经找到了。' }
  expect(await desk.intake.act.applicantStep(on, withdrawing, statement)).toMatchObject({
    ok: true,
    value: { state: { stage: 'closed', decision: { outcome: 'other-other' } } },
  })
  expect(await desk.intake.act.applicantStep(on, withdrawing, statement)).toEqual({
    ok: false,
    refusal: 'not-at-this-stage',
  })
  const complaining = { step: 'complain', rule: complain } as const
  const complaint = { on: day('2026-02-13'), text: '无人联系。' }
  expect((await desk.intake.act.applicantStep(on, complaining, complaint)).ok).toBe(true)
})

test('earlier requests are found by identity number, or by name and telephone where there is none', async () => {
  const desk = await aDesk(db.database)
  const contact = { person: '', phone: '13800000001', email: '', address: '', postcode: '' }
  const first = await sent(desk)
  const anonymous = await sent(desk, {
    identity: null,
    applicant: { class: 'naturalPerson', name: '李某', contact },
  })
  const found = async (marks: { number: string | null; name: string; phone: string }, clerk = desk.clerk) =>
    (await desk.intake.ask.requestsOfApplicant(clerk, marks)).map(({ id }) => id)
  expect(await found({ number: '110101199003070070', name: '王小明', phone: '' })).toEqual([first.id])
  expect(await found({ number: null, name: '李某', phone: '13800000001' })).toEqual([anonymous.id])
  expect(await found({ number: null, name: '李某', phone: '' })).toEqual([])
  const elsewhere = await aDesk(db.database)
  expect(await found({ number: '110101199003070070', name: '王小明', phone: '' }, aClerk(elsewhere.organId))).toEqual(
    [],
  )
})
