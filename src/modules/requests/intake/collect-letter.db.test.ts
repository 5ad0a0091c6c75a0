import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { letterServed } from '../domain/delivery-steps.ts'
import { correctionStep } from '../domain/letter-steps.ts'
import { aLetterDesk } from '../testing/a-letter-desk.ts'

const db = useDatabase()

async function aNotice(way: 'online' | 'post') {
  const desk = await aLetterDesk(db.database)
  const id = await desk.aRequest()
  const letterId = randomUUID()
  const notice = { letterId, defects: '请写明年份。', guidance: '例如2025年。', workingDays: 10 }
  const issued = await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), correctionStep, notice)
  if (!issued.ok) throw new Error(issued.refusal)
  const deliveryId = randomUUID()
  const sending = { letterId, deliveryId, on: day('2026-02-13'), way, tracking: '' }
  const sent = await desk.letters.act.sendLetter(desk.clerk, await desk.on(id), sending)
  if (!sent.ok) throw new Error(sent.refusal)
  return { desk, id, letterId, deliveryId }
}

test('a letter sent online lies ready for the applicant, and opening it is service', async () => {
  const { desk, id, letterId, deliveryId } = await aNotice('online')
  const { ask, act } = desk.requests.intake
  const ready = await ask.lettersForApplicant(await desk.caseOf(id))
  expect(ready).toMatchObject([{ id: letterId, deliveryId, openedOn: null }])
  const opening = {
    step: 'open-letter',
    rule: (...[file, , context]: Parameters<typeof letterServed>) =>
      letterServed(file, { deliveryId, on: context.today, by: '申请人在网上领取' }, context),
  } as const
  const ref = { id, organId: desk.organId, submissionKey: randomUUID() }
  const opened = await act.applicantStep(ref, opening, { deliveryId, on: day('2026-02-13'), by: '' })
  expect(opened.ok).toBe(true)
  expect(await ask.lettersForApplicant(await desk.caseOf(id))).toMatchObject([{ openedOn: '2026-02-13' }])
})

test('what went by post does not lie on the portal as well', async () => {
  const { desk, id } = await aNotice('post')
  expect(await desk.requests.intake.ask.lettersForApplicant(await desk.caseOf(id))).toEqual([])
})
