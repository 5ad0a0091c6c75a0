import { expect, test } from 'vitest'
import { day } from '../../../../kernel/day.ts'
import { aCase, onDay, received, sentOnline } from '../../testing/a-case.ts'
import { stateOf } from '../fold-events.ts'
import type { RequestEvent } from '../request-event.ts'
import { reopen } from './reopen.ts'
import { withdraw } from './withdraw.ts'

const statement = '本人已从网站查到，申请撤回。'
const decided: RequestEvent = {
  kind: 'decided',
  on: day('2026-03-10'),
  decision: { outcome: 'granted', variant: 'supplied', fields: {}, withheld: [] },
  letterId: 'letter',
}
const sent: RequestEvent = {
  kind: 'letter-sent',
  on: day('2026-03-11'),
  letterId: 'letter',
  deliveryId: 'delivery',
  way: 'post',
  tracking: '',
}

test('nothing is withdrawn tomorrow or before it was received', () => {
  expect(withdraw(aCase(), { on: day('2026-02-25'), statement }, onDay('2026-02-24'))).toEqual({
    ok: false,
    refusal: 'day-in-future',
  })
  expect(withdraw(aCase(), { on: day('2026-02-12'), statement }, onDay('2026-02-24'))).toEqual({
    ok: false,
    refusal: 'day-before-receipt',
  })
})

test('a withdrawn request ends at once, in time, and counts as 其他处理', () => {
  const events = withdraw(aCase(), { on: day('2026-02-24'), statement }, onDay('2026-02-24'))
  if (!events.ok) throw new Error(events.refusal)
  const after = aCase([received, ...events.value])
  expect(after.state).toMatchObject({ stage: 'closed', decision: { outcome: 'other-other', variant: 'withdrawn' } })
  expect(after.clock.verdict).toBe('in-time')
})

test('a request nobody confirmed is confirmed by its withdrawal, so that a result never stands without a request', () => {
  const events = withdraw(aCase([sentOnline]), { on: day('2026-02-24'), statement }, onDay('2026-02-24'))
  if (!events.ok) throw new Error(events.refusal)
  expect(stateOf([sentOnline, ...events.value])).toMatchObject({ stage: 'closed', receivedOn: '2026-02-24' })
})

test('a case is reopened neither tomorrow nor before its own reply', () => {
  const order = { why: '复议决定责令重新答复', workingDays: 15 }
  const replied = aCase([received, decided, sent])
  expect(reopen(replied, { ...order, on: day('2026-05-08') }, onDay('2026-05-07'))).toMatchObject({
    refusal: 'day-in-future',
  })
  expect(reopen(replied, { ...order, on: day('2026-03-10') }, onDay('2026-05-07'))).toMatchObject({
    refusal: 'day-before-end',
  })
})

test('a case told to be answered anew has the working days the decision gives, from the day after', () => {
  const replied = aCase([received, decided, sent])
  const order = { on: day('2026-05-07'), why: '复议决定责令15个工作日内重新答复', workingDays: 15 }
  const events = reopen(replied, order, onDay('2026-05-07'))
  if (!events.ok) throw new Error(events.refusal)
  const after = aCase([received, decided, sent, ...events.value])
  expect(after.state).toMatchObject({ stage: 'in-hand', reopenedAnswerBy: after.clock.due })
  // 9 May is worked in exchange for the Labour Day holiday.
  expect(after.clock.due).toBe('2026-05-27')
})
