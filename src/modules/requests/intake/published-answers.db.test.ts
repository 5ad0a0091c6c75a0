import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { usualSettings } from '../../organizations/public.ts'
import { publishAnswer } from '../domain/steps/publish-answer.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import { aLetterDesk } from '../testing/a-letter-desk.ts'

const db = useDatabase()
const publishing = { step: 'publish-answer', rule: publishAnswer } as const
const answer = { published: true, title: '柳林镇2025年土地征收补偿标准', summary: '一览表' }

function value<Value>(outcome: { ok: true; value: Value } | { ok: false; refusal: Refusal }): Value {
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

/** A request answered with what was asked for. */
async function anAnsweredCase() {
  const desk = await aLetterDesk(db.database, { settings: { ...usualSettings, decisionSteps: [], singleHanded: true } })
  const id = await desk.aRequest()
  const fields = { suppliedList: '补偿标准一览表', supplyForm: '纸质复制件', copies: '1', pages: '3' }
  const letterId = randomUUID()
  const proposal = {
    decision: { outcome: 'granted', variant: 'supplied', fields, withheld: [] },
    ...{ letterId, enclosures: [], servedOnline: false, documents: [], copyIsClean: false },
  }
  value(await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal))
  const sending = { letterId, deliveryId: randomUUID(), on: day('2026-02-13'), way: 'post', tracking: 'EMS1' } as const
  value(await desk.letters.act.sendLetter(desk.clerk, await desk.on(id), sending))
  return { desk, id }
}

test('an answer made public is listed for everybody without its applicant, until it is taken back', async () => {
  const { desk, id } = await anAnsweredCase()
  const { intake, act } = desk.requests
  expect(await intake.ask.publishedAnswers()).toEqual([])
  value(await act.step(desk.approver, await desk.on(id), publishing, answer))
  const listed = await intake.ask.publishedAnswers()
  expect(listed).toMatchObject([{ id, title: answer.title, summary: '一览表', publishedOn: '2026-02-13' }])
  expect(listed[0]?.organName).toMatch(/^示范县第/)
  expect(JSON.stringify(listed)).not.toContain((await desk.caseOf(id)).request.applicant.name)
  value(await act.step(desk.approver, await desk.on(id), publishing, { ...answer, published: false }))
  expect(await intake.ask.publishedAnswers()).toEqual([])
})

test('who may not approve decisions makes no answer public', async () => {
  const { desk, id } = await anAnsweredCase()
  const clerk = { ...desk.clerk, permissions: new Set(['handle-requests'] as const) }
  const refused = await desk.requests.act.step(clerk, await desk.on(id), publishing, answer)
  expect(refused).toEqual({ ok: false, refusal: 'not-permitted' })
})
