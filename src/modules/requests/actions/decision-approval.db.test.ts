import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { usualSettings } from '../../organizations/public.ts'
import { returnDecision } from '../domain/decision-approval.ts'
import { approving, filled, proposalOf, reviewing, value } from '../testing/a-decision.ts'
import { aLetterDesk } from '../testing/a-letter-desk.ts'

const db = useDatabase()

test('nobody reviews or approves their own proposal', async () => {
  const desk = await aLetterDesk(db.database)
  const id = await desk.aRequest()
  value(
    await desk.letters.act.proposeDecision(
      desk.clerk,
      await desk.on(id),
      await proposalOf(desk, id, filled('granted', 'supplied')),
    ),
  )
  const own = { ok: false, refusal: 'own-proposal' }
  expect(await desk.letters.act.giveVerdict(desk.clerk, await desk.on(id), reviewing, { comment: '' })).toEqual(own)
  value(await desk.letters.act.giveVerdict(desk.reviewer, await desk.on(id), reviewing, { comment: '' }))
  expect(await desk.letters.act.giveVerdict(desk.clerk, await desk.on(id), approving, { comment: '' })).toEqual(own)
})

test('what is sent back leaves its letter void and takes no number', async () => {
  const desk = await aLetterDesk(db.database)
  const id = await desk.aRequest()
  const first = await proposalOf(desk, id, filled('granted', 'supplied'))
  value(await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), first))
  const returning = { step: 'return-decision', rule: returnDecision('review') } as const
  value(await desk.letters.act.giveVerdict(desk.reviewer, await desk.on(id), returning, { why: '缺少附件。' }))
  expect(await desk.letter(id, first.letterId)).toMatchObject({ status: 'void', number: null })
  const again = await proposalOf(desk, id, filled('granted', 'way-told'))
  value(await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), again))
  value(await desk.letters.act.giveVerdict(desk.reviewer, await desk.on(id), reviewing, { comment: '' }))
  value(await desk.letters.act.giveVerdict(desk.approver, await desk.on(id), approving, { comment: '' }))
  expect((await desk.letter(id, again.letterId))?.number).toContain('〔2026〕1号')
})

test.each([
  [['approve'], 'in-approval'],
  [['review'], 'in-review'],
  [[], 'decided'],
] as const)('an organ with the steps %j goes from proposal to %s', async (decisionSteps, stage) => {
  const desk = await aLetterDesk(db.database, {
    settings: { ...usualSettings, decisionSteps, singleHanded: stage === 'decided' },
  })
  const id = await desk.aRequest()
  const proposal = await proposalOf(desk, id, filled('granted', 'supplied'))
  const proposed = value(await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal))
  expect(proposed.state.stage).toBe(stage)
  if (stage !== 'in-review') return
  const reviewed = value(
    await desk.letters.act.giveVerdict(desk.reviewer, await desk.on(id), reviewing, { comment: '' }),
  )
  expect(reviewed.state.stage).toBe('decided')
})

test('of two who approve at once one signs and the other is told; the letter has one number', async () => {
  const desk = await aLetterDesk(db.database, { settings: { ...usualSettings, decisionSteps: ['approve'] } })
  const id = await desk.aRequest()
  const proposal = await proposalOf(desk, id, filled('granted', 'supplied'))
  value(await desk.letters.act.proposeDecision(desk.clerk, await desk.on(id), proposal))
  const on = await desk.on(id)
  const both = await Promise.all(
    [desk.reviewer, desk.approver].map((one) => desk.letters.act.giveVerdict(one, on, approving, { comment: '' })),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ ok: false, refusal: 'not-at-this-stage' })
})

test('letters issued at once are numbered without gaps or doubles, also where some are refused', async () => {
  const desk = await aLetterDesk(db.database, { settings: { ...usualSettings, decisionSteps: [], singleHanded: true } })
  const ids: string[] = []
  for (let count = 0; count < 8; count += 1) ids.push(await desk.aRequest())
  const proposed = await Promise.all(
    ids.map(async (id, at) => {
      const decision = filled('granted', at % 4 === 3 ? 'supplied' : 'way-told')
      const fields = at % 4 === 3 ? {} : decision.fields
      return desk.letters.act.proposeDecision(
        desk.clerk,
        await desk.on(id),
        await proposalOf(desk, id, { ...decision, fields }),
      )
    }),
  )
  expect(proposed.filter(({ ok }) => ok)).toHaveLength(6)
  const letters = (await Promise.all(ids.map((id) => desk.lettersOf(id)))).flat()
  const serials = letters.map(({ number }) => Number(/〕(\d+)号/.exec(number ?? '')?.[1]))
  expect(serials.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6])
})
