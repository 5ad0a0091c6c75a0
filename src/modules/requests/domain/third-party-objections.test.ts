import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { aCase, onDay, received } from '../testing/a-case.ts'
import { caseWarnings } from './case-warnings.ts'
import { sendLetter } from './delivery-steps.ts'
import type { Decision } from './decision.ts'
import { tellThirdParty } from './steps/tell-third-party.ts'
import type { OpinionAnswer, RequestEvent } from './request-event.ts'

const granted: Decision = { outcome: 'granted', variant: 'supplied', fields: {}, withheld: [] }
const REPLY = 'reply'
const NOTICE = 'notice'

function consulted(answer: OpinionAnswer | null, id = 'firm'): readonly RequestEvent[] {
  const asked: RequestEvent = {
    ...{ kind: 'consultation-sent', on: day('2026-02-24'), consultationId: id, with: 'third-party' },
    ...{ party: '示范建设公司', matter: '单价', letterId: null },
  }
  if (answer === null) return [asked]
  return [
    asked,
    { kind: 'consultation-answered', on: day('2026-02-26'), consultationId: id, answer, reasons: '商业秘密' },
  ]
}

function decided(decision: Decision = granted): RequestEvent {
  return { kind: 'decided', on: day('2026-03-02'), decision, letterId: REPLY }
}

const told: RequestEvent = {
  ...{ kind: 'third-party-told', on: day('2026-03-02'), consultationId: 'firm' },
  ...{ releaseOn: day('2026-03-10'), letterId: NOTICE },
}

function sent(letterId: string, on: string): RequestEvent {
  return {
    kind: 'letter-sent',
    on: day(on),
    letterId,
    deliveryId: `delivery of ${letterId}`,
    way: 'post',
    tracking: '1',
  }
}

function sendReply(events: readonly RequestEvent[], on = '2026-03-10') {
  const letter = { id: REPLY, issuedOn: day('2026-03-02') }
  const sending = { letter, deliveryId: 'd', on: day(on), way: 'post', tracking: '1' } as const
  return sendLetter(aCase([received, ...events]), sending, onDay('2026-03-12'))
}

test.each(['disagrees', 'partly'] as const)(
  'what a third party %s to is not sent to the applicant before the third party was told (Art. 32)',
  (answer) => {
    const overridden = [...consulted(answer), decided()]
    expect(sendReply(overridden)).toEqual({ ok: false, refusal: 'third-party-not-told' })
    expect(sendReply([...overridden, told])).toEqual({ ok: false, refusal: 'third-party-letter-not-sent' })
    expect(sendReply([...overridden, told, sent(NOTICE, '2026-03-02')]).ok).toBe(true)
  },
)

test('nothing is released before the day the third party was told', () => {
  const events = [...consulted('disagrees'), decided(), told, sent(NOTICE, '2026-03-02')]
  expect(sendReply(events, '2026-03-09')).toEqual({ ok: false, refusal: 'before-release-day' })
  expect(sendReply(events, '2026-03-10').ok).toBe(true)
})

test('a notice that came back has told nobody', () => {
  const failed: RequestEvent = {
    ...{
      kind: 'letter-failed',
      on: day('2026-03-06'),
      letterId: NOTICE,
      deliveryId: `delivery of ${NOTICE}`,
      why: '退回',
    },
  }
  const events = [...consulted('disagrees'), decided(), told, sent(NOTICE, '2026-03-02'), failed]
  expect(sendReply(events)).toEqual({ ok: false, refusal: 'third-party-letter-not-sent' })
})

test.each([
  ['agrees', granted],
  [null, granted],
  ['disagrees', { ...granted, variant: 'already-published' }],
  ['disagrees', { ...granted, outcome: 'denied-third-party', variant: 'denied' }],
  [
    'disagrees',
    {
      ...{ outcome: 'partial', variant: 'redacted', fields: {} },
      withheld: [{ part: '单价', ground: 'denied-third-party', reason: '商业秘密' }],
    },
  ],
] as const)('where the third party answered %j, a reply of this kind overrides nobody', (answer, decision) => {
  expect(sendReply([...consulted(answer), decided(decision)]).ok).toBe(true)
})

test('a 部分公开 that closes other parts only overrides the objection all the same', () => {
  const withheld = [{ part: '签批意见', ground: 'denied-process', reason: '过程性信息' }]
  const partial: Decision = { outcome: 'partial', variant: 'redacted', fields: {}, withheld }
  expect(sendReply([...consulted('disagrees'), decided(partial)])).toMatchObject({ refusal: 'third-party-not-told' })
})

test('only those who objected are told, once, and no later than the reply is due', () => {
  const file = aCase([received, ...consulted('disagrees'), ...consulted('agrees', 'other'), decided()])
  const notice = { consultationId: 'firm', letterId: NOTICE, releaseOn: day('2026-03-10') }
  const today = onDay('2026-03-02')
  expect(tellThirdParty(file, notice, today).ok).toBe(true)
  expect(tellThirdParty(file, { ...notice, consultationId: 'other' }, today)).toMatchObject({ refusal: 'no-objection' })
  expect(tellThirdParty(file, { ...notice, releaseOn: day('2026-02-27') }, today)).toMatchObject({
    refusal: 'release-in-past',
  })
  expect(tellThirdParty(file, { ...notice, releaseOn: day('2026-06-30') }, today)).toMatchObject({
    refusal: 'release-after-due',
  })
  const again = aCase([received, ...consulted('disagrees'), decided(), told])
  expect(tellThirdParty(again, notice, today)).toMatchObject({ refusal: 'third-party-told' })
})

test('the case says in words who has still to be told', () => {
  const file = aCase([received, ...consulted('disagrees'), decided()])
  const { calendar, today } = onDay('2026-03-02')
  expect(caseWarnings(file, today, calendar).map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/示范建设公司不同意公开.*须先.*书面告知示范建设公司.*第三十二条/),
  )
})
