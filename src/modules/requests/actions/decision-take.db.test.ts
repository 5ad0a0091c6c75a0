import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { table3RowOf } from '../../../statute/request-outcomes/outcome-choice.ts'
import { requestOutcomes } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import { correctionStep, consultationStep, feeStep, reasonsStep } from '../domain/letter-steps.ts'
import { hearOpinion } from '../domain/steps/hear-opinion.ts'
import { receiveCorrection } from '../domain/steps/receive-correction.ts'
import { approving, filled, proposalOf, reviewing, value, type Desk } from '../testing/a-decision.ts'
import { aLetterDesk } from '../testing/a-letter-desk.ts'

const db = useDatabase()

/** What has to have happened before a result may be chosen. */
const courses: Readonly<Record<string, (desk: Desk, id: string) => Promise<unknown>>> = {
  'partial redacted': (desk, id) => desk.attach(id, 'redacted-copy', '明细（区分处理）.txt'),
  'denied-third-party denied': async (desk, id) => {
    const asked = {
      consultationId: randomUUID(),
      letterId: randomUUID(),
      answerFormId: randomUUID(),
      noticeId: randomUUID(),
    }
    const consultation = {
      ...asked,
      with: 'third-party',
      party: '示范建设公司',
      isPerson: false,
      consultedMatter: '施工合同中的单价。',
    } as const
    value(await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), consultationStep, consultation))
    const opinion = {
      consultationId: asked.consultationId,
      on: day('2026-02-13'),
      answer: 'disagrees',
      reasons: '商业秘密。',
    } as const
    value(
      await desk.requests.act.step(desk.clerk, await desk.on(id), { step: 'hear-opinion', rule: hearOpinion }, opinion),
    )
  },
  'unable-unclear unable': async (desk, id) => {
    await askForCorrection(desk, id)
    const corrected = { on: day('2026-02-13'), description: '还是那些材料。' }
    const receiving = { step: 'receive-correction', rule: receiveCorrection } as const
    value(await desk.requests.act.step(desk.clerk, await desk.on(id), receiving, corrected))
  },
  'refused-massive refused': async (desk, id) => {
    const asked = { letterId: randomUUID(), volumePeriod: '2026年1月', volumeCount: '41', answerBy: day('2026-02-24') }
    value(await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), reasonsStep, asked))
    desk.itIs('2026-02-25T02:00:00Z')
  },
  'other-no-correction closed': async (desk, id) => {
    await askForCorrection(desk, id)
    desk.itIs('2026-03-20T02:00:00Z')
  },
  'other-no-payment closed': async (desk, id) => {
    const letterId = randomUUID()
    const notice = {
      letterId,
      basis: { method: 'per-page', pages: 68 },
      paymentWay: '缴入县级国库。',
      isSupplied: true,
    } as const
    value(await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), feeStep, notice))
    const deliveryId = randomUUID()
    const sending = { letterId, deliveryId, on: day('2026-02-13'), way: 'direct', tracking: '' } as const
    value(await desk.letters.act.sendLetter(desk.clerk, await desk.on(id), sending))
    value(
      await desk.letters.act.letterServed(desk.clerk, await desk.on(id), {
        deliveryId,
        on: day('2026-02-13'),
        by: '本人',
      }),
    )
    desk.itIs('2026-03-20T02:00:00Z')
  },
  'other-other withdrawn': (desk, id) => desk.attach(id, 'withdrawal', '撤回申请书.txt'),
}

async function askForCorrection(desk: Desk, id: string) {
  const asked = { letterId: randomUUID(), defects: '请说明年份。', guidance: '例如2025年。', workingDays: 10 }
  return value(await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), correctionStep, asked))
}

const everyResult = requestOutcomes.flatMap(({ code, row, variants }) =>
  variants.map((variant) => ({ outcome: code, variant: variant.code, row, letter: variant.letter })),
)

test('there are 21 results', () => {
  expect(new Set(everyResult.map(({ outcome }) => outcome)).size).toBe(21)
})

test.each(everyResult)(
  '$outcome $variant: one choice sets letter, remedies, number and row of Table 3',
  async (one) => {
    const desk = await aLetterDesk(db.database)
    const id = await desk.aRequest()
    await courses[`${one.outcome} ${one.variant}`]?.(desk, id)
    const proposal = await proposalOf(desk, id, filled(one.outcome, one.variant))
    const { letterId } = proposal
    value(await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal))
    expect(await desk.letter(id, letterId)).toMatchObject({ status: 'draft', number: null, code: one.letter })
    value(await desk.letters.act.giveVerdict(desk.reviewer, await desk.on(id), reviewing, { comment: '' }))
    const after = value(
      await desk.letters.act.giveVerdict(desk.approver, await desk.on(id), approving, { comment: '' }),
    )
    expect(after.state).toMatchObject({
      stage: 'decided',
      decision: { outcome: one.outcome },
      decisionLetterId: letterId,
    })
    const letter = await desk.letter(id, letterId)
    expect(letter?.number).toMatch(/^示\d+局公开〔2026〕1号$/)
    expect(letter?.letter).toMatchObject({ number: letter?.number, date: letter?.issuedOn })
    expect(JSON.stringify(letter?.letter)).not.toMatch(/\{[a-zA-Z]+\}|〔人民法院〕/)
    const counted = await sql<{ outcome: typeof one.outcome }>`
    select outcome from requests.fact where record_id = ${id} and kind = 'decided'`.execute(db.database)
    expect(counted.rows.map(({ outcome }) => table3RowOf(outcome, '2021'))).toEqual([one.row])
  },
)

test.each([
  [
    'refusals under Art. 14–16 lead to reconsideration first',
    'denied-internal-affairs',
    'denied',
    /应当先申请行政复议/,
    /6个月/,
  ],
  ['other replies leave the choice', 'unable-need-creation', 'unable', /6个月内向示范县人民法院/, /应当先申请行政复议/],
] as const)('%s', async (...[, outcome, variant, told, untold]) => {
  const desk = await aLetterDesk(db.database)
  const id = await desk.aRequest()
  const proposal = await proposalOf(desk, id, filled(outcome, variant))
  value(await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal))
  const text = JSON.stringify((await desk.letter(id, proposal.letterId))?.letter)
  expect(text).toMatch(told)
  expect(text).not.toMatch(untold)
})

test.each([
  ['other-no-correction', 'closed'],
  ['other-no-payment', 'closed'],
  ['unable-unclear', 'unable'],
  ['refused-massive', 'refused'],
  ['denied-third-party', 'denied'],
  ['partial', 'redacted'],
  ['other-other', 'withdrawn'],
])('%s is refused as long as the case has not come to it', async (outcome, variant) => {
  const desk = await aLetterDesk(db.database)
  const id = await desk.aRequest()
  const decision = filled(outcome, variant)
  const words = { ...decision.fields, noConsultationReason: '' }
  const proposal = await proposalOf(desk, id, { ...decision, fields: words })
  const refused = await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal)
  expect(refused).toEqual({ ok: false, refusal: 'not-on-file' })
  expect(await desk.lettersOf(id)).toEqual([])
})

test('nothing is decided while an opinion is out and its days are not over', async () => {
  const desk = await aLetterDesk(db.database)
  const id = await desk.aRequest()
  const ids = { consultationId: randomUUID(), letterId: randomUUID(), answerFormId: randomUUID(), noticeId: null }
  const asked = {
    ...ids,
    with: 'third-party',
    party: '示范建设公司',
    isPerson: false,
    consultedMatter: '单价。',
  } as const
  value(await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), consultationStep, asked))
  const proposal = await proposalOf(desk, id, filled('granted', 'supplied'))
  const refused = await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal)
  expect(refused).toEqual({ ok: false, refusal: 'opinion-outstanding' })
})

test('the file of one case never leaves with a letter of another', async () => {
  const desk = await aLetterDesk(db.database)
  const [id, other] = [await desk.aRequest(), await desk.aRequest()]
  const fileId = await desk.attach(other, 'disclosed-copy', '别人的材料.txt')
  const decision = filled('granted', 'supplied')
  const proposal = { ...(await proposalOf(desk, id, decision)), enclosures: [{ fileId, name: '别人的材料.txt' }] }
  const refused = await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal)
  expect(refused).toEqual({ ok: false, refusal: 'other-case-file' })
  // Where the rule was passed by, the database refuses it all the same.
  const smuggled = { ...proposal, documents: await desk.documentsOf(other) }
  await expect(desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), smuggled)).rejects.toThrow(/letter_file/)
  expect(await desk.lettersOf(id)).toEqual([])
})

test('a letter that names no court is not proposed', async () => {
  const desk = await aLetterDesk(db.database, { court: null })
  const id = await desk.aRequest()
  const proposal = await proposalOf(desk, id, filled('granted', 'supplied'))
  const refused = await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal)
  expect(refused).toEqual({ ok: false, refusal: 'letter-faulty' })
})
