import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { verifyAudit } from '../../audit/public.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { answer } from '../domain/steps/answer.ts'
import { correct } from '../domain/steps/correct.ts'
import { decide } from '../domain/steps/decide.ts'
import { goOn } from '../domain/steps/go-on.ts'
import { redo } from '../domain/steps/redo.ts'
import type { RemedyDecision } from '../domain/remedy.ts'
import { aKeeper, openRegister } from '../testing/a-register.ts'
import { anInstance, aNewRemedy, aTrial } from '../testing/a-remedy.ts'

const db = useDatabase()

const annulled: RemedyDecision = {
  result: 'review-annulled',
  on: day('2026-04-20'),
  receivedOn: day('2026-04-22'),
  gist: '撤销告知书，责令重新答复。',
  redo: { by: day('2026-05-20') },
}

test('a reconsideration goes from the copy over answer and decision to what it ordered, each a deed in the chain', async () => {
  const { keeper, act, ask, enter } = await openRegister(db.database)
  const id = await enter()
  const on = (version: number) => ({ remedyId: id, version })
  const stages: unknown[] = []
  const stage = async () => {
    const { remedies } = await ask.openRemedies(keeper)
    stages.push(remedies.length)
  }
  await stage()
  const answered = await act.step(keeper, on(1), { step: 'answer', rule: answer }, { answeredOn: day('2026-03-18') })
  expect(answered).toMatchObject({ ok: true, value: { version: 2 } })
  await act.step(keeper, on(2), { step: 'decide', rule: decide }, annulled)
  await stage()
  const redone = { on: day('2026-05-08'), how: '重新作出答复' }
  expect(await act.step(keeper, on(3), { step: 'redo', rule: redo }, redone)).toMatchObject({ ok: true })
  await stage()
  expect(stages).toEqual([1, 1, 0])
  expect((await ask.findRemedy(keeper, id))?.remedy).toMatchObject({
    version: 4,
    redone,
    instances: [{ answeredOn: '2026-03-18', decision: annulled }],
  })
  const chain = (await verifyAudit(db.database)).find(({ organId }) => organId === keeper.organId)
  expect(chain).toMatchObject({ entries: 5, broken: null })
})

test('of two people who enter a result at once one is told that the case has changed', async () => {
  const { keeper, act, enter } = await openRegister(db.database)
  const on = { remedyId: await enter(), version: 1 }
  const both = await Promise.all([
    act.step(keeper, on, { step: 'decide', rule: decide }, annulled),
    act.step(keeper, on, { step: 'decide', rule: decide }, annulled),
  ])
  expect(both.map((each) => (each.ok ? 'done' : each.refusal)).toSorted()).toEqual(['changed-meanwhile', 'done'])
})

test('the same case number before the same body is entered once, even at the same moment', async () => {
  const { keeper, act } = await openRegister(db.database)
  const remedy = aNewRemedy({ organId: keeper.organId })
  const both = await Promise.all([act.register(keeper, remedy), act.register(keeper, remedy)])
  expect(both.map((each) => (each.ok ? 'done' : each.refusal)).toSorted()).toEqual(['already-entered', 'done'])
})

test('nobody without the permission enters or changes, and nobody sees or changes the cases of another organ', async () => {
  const { keeper, act, ask, enter } = await openRegister(db.database)
  const id = await enter()
  const clerk = { ...keeper, permissions: new Set(['see-requests'] as const) }
  const stranger = aKeeper(await enterOrgan(db.database, { name: `示范县${randomUUID()}局` }))
  const refused = { ok: false, refusal: 'not-permitted' }
  expect(await act.register(clerk, aNewRemedy({ organId: keeper.organId }))).toEqual(refused)
  expect(await act.register(stranger, aNewRemedy({ organId: keeper.organId }))).toEqual(refused)
  const on = { remedyId: id, version: 1 }
  expect(await act.step(clerk, on, { step: 'decide', rule: decide }, annulled)).toEqual(refused)
  expect(await act.step(stranger, on, { step: 'decide', rule: decide }, annulled)).toEqual({
    ok: false,
    refusal: 'no-such-remedy',
  })
  expect(await ask.findRemedy(stranger, id)).toBeUndefined()
  expect((await ask.remedies(stranger, {}, { offset: 0, limit: 10 })).total).toBe(0)
})

test('a suit is chained to a decided reconsideration of the same organ, and each shows the other', async () => {
  const { keeper, act, ask, enter } = await openRegister(db.database)
  const reconsideration = await enter()
  const suit = aNewRemedy({
    organId: keeper.organId,
    kind: 'suit',
    precededBy: reconsideration,
    afterReconsideration: true,
    instances: [aTrial({ acceptedOn: day('2026-05-10'), copyReceivedOn: day('2026-05-14') })],
  })
  expect(await act.register(keeper, suit)).toEqual({ ok: false, refusal: 'reconsideration-undecided' })
  await act.step(keeper, { remedyId: reconsideration, version: 1 }, { step: 'decide', rule: decide }, annulled)
  const entered = await act.register(keeper, suit)
  if (!entered.ok) throw new Error(entered.refusal)
  expect((await ask.findRemedy(keeper, entered.value))?.before?.id).toBe(reconsideration)
  expect((await ask.findRemedy(keeper, reconsideration))?.after.map(({ id }) => id)).toEqual([entered.value])
  const itself = { ...suit, instance: suit.instances[0], precededBy: entered.value }
  expect(
    await act.step(keeper, { remedyId: entered.value, version: 1 }, { step: 'correct', rule: correct }, itself),
  ).toEqual({ ok: false, refusal: 'no-such-reconsideration' })
})

test('a correction keeps how the entry was in the audit trail', async () => {
  const { keeper, act, ask, enter } = await openRegister(db.database)
  const id = await enter()
  const corrected = { ...aNewRemedy(), claimant: '李小红', instance: anInstance({ procedure: 'simple' }) }
  const { organId: _, instances: __, redone: ___, ...correction } = corrected
  const done = await act.step(keeper, { remedyId: id, version: 1 }, { step: 'correct', rule: correct }, correction)
  expect(done).toMatchObject({ ok: true, value: { claimant: '李小红', instances: [{ procedure: 'simple' }] } })
  expect((await ask.remedies(keeper, { words: '李小红' }, { offset: 0, limit: 10 })).total).toBe(1)
  const { rows } = await sql<{ detail: unknown }>`
    select detail from audit.entry where organ_id = ${keeper.organId} and action = 'remedy.correct'`.execute(
    db.database,
  )
  expect(JSON.stringify(rows)).toContain('王小明')
})

test('an appeal goes on as the same case', async () => {
  const { keeper, act, ask, enter } = await openRegister(db.database)
  const id = await enter({ kind: 'suit', instances: [aTrial()] })
  const judged = { ...annulled, result: 'suit-annulled', redo: null } as const
  await act.step(keeper, { remedyId: id, version: 1 }, { step: 'decide', rule: decide }, judged)
  const second = aTrial({
    level: 'second',
    caseNumber: '（2026）示01行终3号',
    acceptedOn: day('2026-06-01'),
    copyReceivedOn: null,
  })
  expect(await act.step(keeper, { remedyId: id, version: 2 }, { step: 'go-on', rule: goOn }, second)).toMatchObject({
    ok: true,
  })
  expect((await ask.findRemedy(keeper, id))?.remedy.instances.map(({ level }) => level)).toEqual(['first', 'second'])
  expect((await ask.remedies(keeper, { words: '行终3号' }, { offset: 0, limit: 10 })).total).toBe(1)
})
