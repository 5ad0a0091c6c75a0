import { expect, test } from 'vitest'
import { day } from '../../../../kernel/day.ts'
import { aCase, onDay, received, sentOnline } from '../../testing/a-case.ts'
import { stateOf } from '../fold-events.ts'
import type { RequestEvent } from '../request-event.ts'
import { metOnFile } from '../decision-conditions.ts'
import type { CaseFile } from '../case-file.ts'
import { askForCorrection } from './ask-for-correction.ts'
import { notifyFee } from './charge-fee.ts'
import { askForExtension } from './extend.ts'
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

/** Replied to, then ordered to be answered anew. */
function reopened(workingDays: number | null, before: readonly RequestEvent[] = []): CaseFile {
  const events = [received, ...before, decided, sent]
  const again = reopen(aCase(events), { on: day('2026-05-07'), why: '判决撤销', workingDays }, onDay('2026-05-07'))
  if (!again.ok) throw new Error(again.refusal)
  return aCase([...events, ...again.value])
}

const extension = { reason: '需要重新检索', workingDays: 10 }
const correction = { on: day('2026-05-11'), defects: '年份', answerBy: day('2026-05-25'), letterId: null }

test('a decision that sets no time leaves the law’s 20 working days from service, which may be extended and corrected', () => {
  const file = reopened(null)
  expect(file.clock.due).toBe('2026-06-03')
  expect(file.state.reopenedAnswerBy).toBe('2026-06-03')
  const today = onDay('2026-05-11')
  expect(askForExtension(file, extension, today).ok).toBe(true)
  expect(askForCorrection(file, correction, today).ok).toBe(true)
})

test('a time the decision sets is not the organ’s to extend, correct or charge away', () => {
  const file = reopened(15)
  const today = onDay('2026-05-11')
  const fixed = { ok: false, refusal: 'order-fixed' }
  expect(askForExtension(file, extension, today)).toEqual(fixed)
  expect(askForCorrection(file, correction, today)).toEqual(fixed)
  const notice = { on: day('2026-05-11'), method: 'per-page', count: 68, amountFen: 38_000, letterId: null } as const
  expect(notifyFee(file, notice, today)).toEqual(fixed)
})

test('an extension of the first term does not stand in the way of one in the next', () => {
  const extended: RequestEvent = {
    kind: 'extended',
    on: day('2026-03-02'),
    workingDays: 10,
    reason: '',
    letterId: null,
  }
  const file = reopened(null, [extended])
  expect(file.state.extension).toBeNull()
  expect(askForExtension(file, extension, onDay('2026-05-11')).ok).toBe(true)
})

test('the correction round is one for the whole request, and what lapsed in the first handling lapses nothing in the next', () => {
  const asked: RequestEvent = {
    ...correction,
    kind: 'correction-asked',
    on: day('2026-02-24'),
    answerBy: day('2026-03-06'),
  }
  const file = reopened(null, [asked])
  expect(askForCorrection(file, correction, onDay('2026-05-11'))).toEqual({ ok: false, refusal: 'already-corrected' })
  const { today, calendar } = onDay('2026-05-11')
  const met = metOnFile(file, { today, calendar, documents: [], copyIsClean: false })
  expect(met).not.toContain('correction-asked-and-lapsed')
})

test('the search that was found wanting is not on file for the next decision', () => {
  const searched: RequestEvent = {
    ...{ kind: 'search-recorded', on: day('2026-02-25'), places: '档案室', terms: '柳林镇', result: '没有' },
  }
  const { today, calendar } = onDay('2026-05-11')
  const metBy = (file: CaseFile) => metOnFile(file, { today, calendar, documents: [], copyIsClean: false })
  expect(metBy(aCase([received, searched]))).toContain('search-record')
  expect(metBy(reopened(null, [searched]))).not.toContain('search-record')
})
