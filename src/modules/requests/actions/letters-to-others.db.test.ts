import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { usualSettings } from '../../organizations/public.ts'
import { consultationStep } from '../domain/letter-steps.ts'
import { delayStep, thirdPartyNoticeStep } from '../domain/letter-steps-of-notices.ts'
import { hearReasons } from '../domain/steps/abnormal-volume.ts'
import { reasonsStep } from '../domain/letter-steps.ts'
import { hearOpinion } from '../domain/steps/hear-opinion.ts'
import type { ConsultedParty } from '../domain/request-event.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import { aLetterDesk } from '../testing/a-letter-desk.ts'

const db = useDatabase()
const TODAY = day('2026-02-13')

function value<Value>(outcome: { ok: true; value: Value } | { ok: false; refusal: Refusal }): Value {
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

async function ask(desk: Awaited<ReturnType<typeof aLetterDesk>>, id: string, asked: ConsultedParty) {
  const consultation = {
    ...{ consultationId: randomUUID(), letterId: randomUUID(), answerFormId: randomUUID(), noticeId: null },
    ...{ with: asked, party: '示范县财政局', isPerson: false, consultedMatter: '补助资金的拨付依据。' },
  }
  value(await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), consultationStep, consultation))
  return consultation
}

test('another organ that made nothing with us is asked by a letter too, which says that silence leaves it to us', async () => {
  const desk = await aLetterDesk(db.database)
  const id = await desk.aRequest()
  const { letterId } = await ask(desk, id, 'other-organ')
  const letter = await desk.letter(id, letterId)
  expect(letter).toMatchObject({ code: 'organ-consultation', status: 'issued' })
  expect(letter?.number).toContain('函〔2026〕1号')
  const text = JSON.stringify(letter?.letter)
  expect(text).toContain('逾期未提出意见的，由本机关依照该条例的规定决定是否公开')
  expect(text).not.toContain('视为同意公开')
})

test('only of a co-maker does silence mean consent', async () => {
  const desk = await aLetterDesk(db.database)
  const id = await desk.aRequest()
  const { letterId } = await ask(desk, id, 'co-maker')
  expect(JSON.stringify((await desk.letter(id, letterId))?.letter)).toContain('逾期未提出意见的，视为同意公开')
})

test('a later day to reply is set only together with the letter that tells it', async () => {
  const desk = await aLetterDesk(db.database)
  const id = await desk.aRequest()
  const reasons = { letterId: randomUUID(), volumePeriod: '2026年1月', volumeCount: '41', answerBy: day('2026-02-24') }
  value(await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), reasonsStep, reasons))
  const heard = { on: TODAY, reasons: '课题研究', reasonable: true }
  const hearing = { step: 'hear-reasons', rule: hearReasons } as const
  value(await desk.requests.act.step(desk.clerk, await desk.on(id), hearing, heard))
  const letterId = randomUUID()
  const later = { letterId, until: day('2026-04-30'), reason: '需要逐件核对41件档案' }
  const after = value(await desk.letters.act.issueLetters(desk.approver, await desk.on(id), delayStep, later))
  expect(after.clock.due).toBe('2026-04-30')
  const letter = await desk.letter(id, letterId)
  expect(letter).toMatchObject({ code: 'delay-notice', status: 'issued' })
  expect(JSON.stringify(letter?.letter)).toContain('因需要逐件核对41件档案，本机关无法在规定期限内答复')
  expect(JSON.stringify(letter?.letter)).toContain('2026年4月30日前（含当日）答复您')
})

test.each([
  ['public-interest', '不公开该政府信息可能对公共利益造成重大影响，理由是：涉及财政资金的安全'],
  ['objection-unfounded', '不同意公开的理由不能成立，具体是：涉及财政资金的安全'],
] as const)('a third party overridden for %s is told why, and where to go against it', async (basis, words) => {
  const desk = await aLetterDesk(db.database, { settings: { ...usualSettings, decisionSteps: [], singleHanded: true } })
  const id = await desk.aRequest()
  const { consultationId } = await ask(desk, id, 'third-party')
  const opinion = { consultationId, on: TODAY, answer: 'disagrees', reasons: '商业秘密。' } as const
  value(
    await desk.requests.act.step(desk.clerk, await desk.on(id), { step: 'hear-opinion', rule: hearOpinion }, opinion),
  )
  const replyId = randomUUID()
  const fields = { suppliedList: '补助资金拨付文件', supplyForm: '纸质复制件', copies: '1', pages: '3' }
  const proposal = {
    decision: { outcome: 'granted', variant: 'supplied', fields, withheld: [] },
    ...{ letterId: replyId, enclosures: [], servedOnline: false, documents: [], copyIsClean: false },
  }
  value(await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal))
  const send = async (letterId: string) =>
    desk.letters.act.sendLetter(desk.clerk, await desk.on(id), {
      ...{ letterId, deliveryId: randomUUID(), on: TODAY, way: 'post', tracking: 'EMS1' },
    })
  expect(await send(replyId)).toEqual({ ok: false, refusal: 'third-party-not-told' })
  const letterId = randomUUID()
  const notice = {
    ...{ letterId, consultationId, isPerson: false, basis, reason: '涉及财政资金的安全' },
    ...{ disclosedMatter: '补助金额', releaseOn: TODAY },
  }
  value(await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), thirdPartyNoticeStep, notice))
  const text = JSON.stringify((await desk.letter(id, letterId))?.letter)
  expect(text).toContain(words)
  expect(text).toMatch(/60日内向示范县人民政府申请行政复议，或者自收到本告知书之日起6个月内/)
  expect(await send(replyId)).toEqual({ ok: false, refusal: 'third-party-letter-not-sent' })
  value(await send(letterId))
  expect(value(await send(replyId)).state.stage).toBe('replied')
})
