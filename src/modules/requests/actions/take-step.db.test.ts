import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { askForCorrection } from '../domain/steps/ask-for-correction.ts'
import { confirmReceipt } from '../domain/steps/confirm-receipt.ts'
import { note } from '../domain/steps/note.ts'
import { receiveCorrection } from '../domain/steps/receive-correction.ts'
import { aClerk, aDesk } from '../testing/a-desk.ts'
import { anApplication } from '../testing/an-application.ts'

const db = useDatabase()

async function aRequest(channel: 'in-person' | 'online' = 'in-person') {
  const desk = await aDesk(db.database)
  const registered = await desk.act.register(desk.clerk, anApplication({ organId: desk.organId, channel }))
  if (!registered.ok) throw new Error(registered.refusal)
  return { ...desk, id: registered.value.id }
}

const asking = { step: 'ask-for-correction', rule: askForCorrection } as const
const noting = { step: 'note', rule: note } as const
const aNotice = {
  on: day('2026-02-24'),
  defects: '请说明所需明细的年份。',
  answerBy: day('2026-03-10'),
  letterId: null,
}

test('a corrected request has its full twenty working days again', async () => {
  const desk = await aRequest()
  desk.itIs('2026-02-24T02:00:00Z')
  const asked = await desk.act.step(desk.clerk, { requestId: desk.id, version: 1 }, asking, aNotice)
  expect(asked).toMatchObject({ ok: true, value: { state: { stage: 'awaiting-correction' }, clock: { due: null } } })
  desk.itIs('2026-03-02T02:00:00Z')
  const answer = { on: day('2026-03-02'), description: '2025年的明细。' }
  const receiving = { step: 'receive-correction', rule: receiveCorrection } as const
  const corrected = await desk.act.step(desk.clerk, { requestId: desk.id, version: 3 }, receiving, answer)
  expect(corrected).toMatchObject({ ok: true, value: { state: { stage: 'in-hand' }, clock: { due: '2026-03-30' } } })
})

test('of two clerks who act at once one wins and the other is told', async () => {
  const desk = await aRequest()
  const both = await Promise.all(
    ['甲', '乙'].map((text) => desk.act.step(desk.clerk, { requestId: desk.id, version: 1 }, noting, { text })),
  )
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(both.find((outcome) => !outcome.ok)).toEqual({ ok: false, refusal: 'changed-meanwhile' })
})

test('who lacks the permission is refused whatever the stage', async () => {
  const desk = await aRequest()
  const reader = aClerk(desk.organId, ['register-requests'])
  const outcome = await desk.act.step(reader, { requestId: desk.id, version: 1 }, noting, { text: '试' })
  expect(outcome).toEqual({ ok: false, refusal: 'not-permitted' })
})

test('a step of another stage is refused and leaves no trace', async () => {
  const desk = await aRequest()
  const confirming = { step: 'confirm-receipt', rule: confirmReceipt } as const
  const input = { on: day('2026-02-13'), how: '电话' }
  const outcome = await desk.act.step(desk.clerk, { requestId: desk.id, version: 1 }, confirming, input)
  expect(outcome).toEqual({ ok: false, refusal: 'not-at-this-stage' })
  expect((await desk.ask.findCase(desk.clerk, desk.id))?.history).toHaveLength(1)
})
