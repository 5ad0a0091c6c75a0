import { expect, test } from 'vitest'
import { useDatabase } from '../../../../../test/support/database.ts'
import { day } from '../../../../kernel/day.ts'
import { verifyAudit } from '../../../audit/public.ts'
import { aClerk, aDesk } from '../../testing/a-desk.ts'
import { anApplication } from '../../testing/an-application.ts'

const db = useDatabase()

type Desk = Awaited<ReturnType<typeof aDesk>>

async function register(desk: Desk, parts: Partial<Parameters<typeof anApplication>[0]> = {}) {
  const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId, ...parts }))
  if (!registered.ok) throw new Error(registered.refusal)
  return { requestId: registered.value.id, version: 1 }
}

async function fileOf(desk: Desk, id: string) {
  const found = await desk.ask.findCase(desk.clerk, id)
  if (found === undefined) throw new Error(`no case ${id}`)
  return found.file
}

const zhang = { unitId: null, unitName: null, accountId: aClerk('').accountId, accountName: '张承办' }

const linkedTo = async (desk: Desk, id: string) => (await desk.ask.aroundCase(desk.clerk, id)).linked

test('a request of two matters becomes two with numbers of their own and the same due day', async () => {
  const desk = await aDesk(db.database)
  const on = await register(desk)
  desk.itIs('2026-02-24T02:00:00Z')
  const split = await desk.act.split(desk.clerk, on, ['补偿标准', '发放明细'])
  if (!split.ok) throw new Error(split.refusal)
  expect(split.value.map(({ request }) => request.number)).toEqual(['依申请〔2026〕2号', '依申请〔2026〕3号'])
  expect(split.value.map(({ clock }) => clock.due)).toEqual(['2026-03-19', '2026-03-19'])
  expect(split.value[0]?.request.applicantKey).toBe((await fileOf(desk, on.requestId)).request.applicantKey)
  expect((await fileOf(desk, on.requestId)).state.stage).toBe('split')
  const linked = await linkedTo(desk, on.requestId)
  expect(linked.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
    'split 依申请〔2026〕2号',
    'split 依申请〔2026〕3号',
  ])
})

test('a splitting that is refused takes no number', async () => {
  const desk = await aDesk(db.database)
  const on = await register(desk)
  expect(await desk.act.split(desk.clerk, on, ['一个事项'])).toEqual({ ok: false, refusal: 'too-few-parts' })
  await register(desk)
  const { items } = await desk.ask.workList(desk.clerk, {}, { offset: 0, limit: 10 })
  expect(items.map(({ number }) => number)).toEqual(['依申请〔2026〕2号', '依申请〔2026〕1号'])
})

test('two requests merged into each other at once do not wait for each other; one of them stays', async () => {
  const desk = await aDesk(db.database)
  const [one, other] = [await register(desk), await register(desk)]
  const both = await Promise.all([
    desk.act.merge(desk.clerk, one, { otherId: other.requestId, why: '同一事项' }),
    desk.act.merge(desk.clerk, other, { otherId: one.requestId, why: '同一事项' }),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const stages = [await fileOf(desk, one.requestId), await fileOf(desk, other.requestId)].map(
    ({ state }) => state.stage,
  )
  expect(stages.toSorted()).toEqual(['in-hand', 'merged'])
})

test('a request of another organ is not merged into, nor linked with', async () => {
  const [desk, elsewhere] = [await aDesk(db.database), await aDesk(db.database)]
  const [on, foreign] = [await register(desk), await register(elsewhere)]
  const other = { otherId: foreign.requestId, why: '' }
  expect(await desk.act.merge(desk.clerk, on, other)).toEqual({ ok: false, refusal: 'other-organ-request' })
  expect(await desk.act.link(desk.clerk, on, other)).toEqual({ ok: false, refusal: 'other-organ-request' })
})

test('linked requests both know of each other and both go on', async () => {
  const desk = await aDesk(db.database)
  const [one, other] = [await register(desk), await register(desk)]
  expect(await desk.act.link(desk.clerk, one, { otherId: other.requestId, why: '同一地块' })).toMatchObject({
    ok: true,
  })
  expect((await fileOf(desk, other.requestId)).events.at(-1)).toMatchObject({ kind: 'linked', why: '同一地块' })
  expect((await linkedTo(desk, other.requestId))[0]?.id).toBe(one.requestId)
})

test('a transferred request begins anew with the other organ and ends uncounted here', async () => {
  const [desk, there] = [await aDesk(db.database), await aDesk(db.database)]
  const on = await register(desk)
  const refused = await desk.act.transfer(desk.clerk, on, { organId: desk.organId, why: '' })
  expect(refused).toEqual({ ok: false, refusal: 'organ-not-asked' })
  desk.itIs('2026-02-24T02:00:00Z')
  const sent = await desk.act.transfer(desk.clerk, on, { organId: there.organId, why: '由其制作' })
  expect(sent).toMatchObject({ ok: true, value: { state: { stage: 'transferred' } } })
  const { items } = await there.ask.workList(there.clerk, {}, { offset: 0, limit: 10 })
  expect(items).toMatchObject([{ stage: 'in-hand', receivedOn: '2026-02-24', dueOn: '2026-03-23' }])
  expect((await linkedTo(desk, on.requestId))[0]).toMatchObject({ elsewhere: true })
})

test('several requests are given to a person at once; finished ones are left and counted', async () => {
  const desk = await aDesk(db.database)
  const [one, other] = [await register(desk), await register(desk)]
  await desk.act.split(desk.clerk, other, ['甲事项', '乙事项'])
  const to = { ...zhang, internalDueOn: day('2026-03-10'), note: '' }
  const ids = [one.requestId, other.requestId]
  expect(await desk.act.assignMany(desk.clerk, ids, to)).toEqual({ ok: true, value: { assigned: 1, left: 1 } })
  expect((await fileOf(desk, one.requestId)).state.assignee).toMatchObject({ accountName: '张承办' })
  expect(await desk.act.assignMany(desk.clerk, [other.requestId], to)).toEqual({ ok: false, refusal: 'nothing-open' })
})

test('all open cases of a person who leaves go to another in one act, and only by who may assign', async () => {
  const desk = await aDesk(db.database)
  const ons = [await register(desk), await register(desk), await register(desk)]
  const to = { ...zhang, internalDueOn: null, note: '' }
  await desk.act.assignMany(
    desk.clerk,
    ons.map(({ requestId }) => requestId),
    to,
  )
  const from = { accountId: zhang.accountId, name: '张承办' }
  const heir = { accountId: desk.clerk.accountId, name: desk.clerk.name }
  const handler = aClerk(desk.organId, ['handle-requests'])
  expect(await desk.act.handOver(handler, from, heir)).toEqual({ ok: false, refusal: 'not-permitted' })
  expect(await desk.act.handOver(desk.clerk, from, from)).toEqual({ ok: false, refusal: 'same-person' })
  const over = await desk.act.handOver(desk.clerk, from, heir)
  expect(over).toMatchObject({ ok: true, value: { length: 3 } })
  expect(await desk.ask.openCasesOf(desk.clerk, zhang.accountId)).toEqual([])
  expect(await desk.ask.openCasesOf(desk.clerk, heir.accountId)).toHaveLength(3)
  expect(await desk.act.handOver(desk.clerk, from, heir)).toEqual({ ok: false, refusal: 'nothing-open' })
})

test('whatever was done to several cases left whole chains in the audit of every organ', async () => {
  const chains = await verifyAudit(db.database)
  expect(chains.length).toBeGreaterThan(5)
  expect(chains.every(({ broken }) => broken === null)).toBe(true)
})
