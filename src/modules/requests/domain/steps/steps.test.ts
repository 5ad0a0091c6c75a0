import { describe, expect, test } from 'vitest'
import { day } from '../../../../kernel/day.ts'
import { aCase, onDay, received, sentOnline } from '../../testing/a-case.ts'
import type { RequestEvent } from '../request-event.ts'
import { delay, hearReasons } from './abnormal-volume.ts'
import { addFile } from './add-file.ts'
import { askForCorrection } from './ask-for-correction.ts'
import { assign } from './assign.ts'
import { receiveFee } from './charge-fee.ts'
import { answerComplaint, complain } from './complain.ts'
import { confirmReceipt } from './confirm-receipt.ts'
import { consult } from './consult.ts'
import { approveExtension, askForExtension, notifyExtension, refuseExtension } from './extend.ts'
import { consultationReceived, hearOpinion } from './hear-opinion.ts'
import { recordSearch, restrict, setTopics } from './keep-record.ts'
import { note } from './note.ts'
import { receiveCorrection } from './receive-correction.ts'

const today = onDay('2026-02-24')
const yesterday = day('2026-02-13')
const tomorrow = day('2026-02-25')
const asked: RequestEvent = {
  kind: 'correction-asked',
  on: day('2026-02-24'),
  defects: '年份不明。',
  answerBy: day('2026-03-10'),
  letterId: null,
}
const notice = { defects: '年份不明。', answerBy: day('2026-03-10'), letterId: null }
const consulted: RequestEvent = {
  kind: 'consultation-sent',
  on: day('2026-02-24'),
  consultationId: 'c',
  with: 'third-party',
  party: '示范商贸有限公司',
  matter: '是否同意公开合同',
  letterId: null,
}
const answered: RequestEvent = {
  kind: 'consultation-answered',
  on: day('2026-02-25'),
  consultationId: 'c',
  answer: 'agrees',
  reasons: '',
}
const extension: RequestEvent = { kind: 'extension-asked', on: day('2026-02-24'), reason: '卷宗较多', workingDays: 15 }
const approved: RequestEvent = { kind: 'extension-approved', on: day('2026-02-25'), workingDays: 15 }

describe('确认收到（条例第三十一条）', () => {
  test('not tomorrow, not before it came', () => {
    const how = '电话'
    expect(confirmReceipt(aCase([sentOnline]), { on: tomorrow, how }, today)).toMatchObject({
      refusal: 'day-in-future',
    })
    expect(confirmReceipt(aCase([sentOnline]), { on: day('2026-02-12'), how }, today)).toMatchObject({
      refusal: 'day-before-receipt',
    })
  })

  test('what a clerk entered days after it came may be confirmed on the day it came', () => {
    const enteredLate = { submittedAt: new Date('2026-02-24T02:00:00Z') }
    const confirmed = confirmReceipt(aCase([sentOnline], enteredLate), { on: yesterday, how: '电话' }, today)
    expect(confirmed).toMatchObject({ ok: true, value: [{ kind: 'confirmed', on: '2026-02-13' }] })
  })
})

describe('补正（条例第三十条）', () => {
  test('is asked for once only, within seven working days of receipt', () => {
    const corrected: RequestEvent = { kind: 'corrected', on: day('2026-02-24'), description: '2025年' }
    const again = askForCorrection(aCase([received, asked, corrected]), { on: day('2026-02-24'), ...notice }, today)
    expect(again).toEqual({ ok: false, refusal: 'already-corrected' })
    const late = askForCorrection(aCase(), { on: day('2026-03-03'), ...notice }, onDay('2026-03-03'))
    expect(late).toEqual({ ok: false, refusal: 'correction-too-late' })
    const last = askForCorrection(aCase(), { on: day('2026-03-02'), ...notice }, onDay('2026-03-02'))
    expect(last.ok).toBe(true)
  })

  test('is not received before it was asked for', () => {
    const given = { on: yesterday, description: '2025年' }
    expect(receiveCorrection(aCase([received, asked]), given, today)).toEqual({
      ok: false,
      refusal: 'day-before-notice',
    })
    expect(receiveCorrection(aCase([received, asked]), { ...given, on: day('2026-02-24') }, today).ok).toBe(true)
  })
})

describe('征求意见（条例第三十二条、第三十四条）', () => {
  const letter = { consultationId: 'c', with: 'third-party', party: '甲公司', matter: '合同', letterId: null } as const
  const opinion = { consultationId: 'c', answer: 'disagrees', reasons: '商业秘密' } as const

  test('is not sent before the request was received', () => {
    expect(consult(aCase(), { ...letter, on: day('2026-02-12') }, today)).toMatchObject({
      refusal: 'day-before-receipt',
    })
    expect(consult(aCase(), { ...letter, on: day('2026-02-24') }, today).ok).toBe(true)
  })

  test('is answered only where it was asked, once, and not before it was sent', () => {
    const out = aCase([received, consulted])
    const on = day('2026-02-24')
    expect(hearOpinion(out, { ...opinion, consultationId: 'x', on }, today)).toMatchObject({
      refusal: 'no-such-consultation',
    })
    expect(hearOpinion(out, { ...opinion, on: yesterday }, today)).toMatchObject({ refusal: 'day-before-notice' })
    expect(
      hearOpinion(aCase([received, consulted, answered]), { ...opinion, on: tomorrow }, onDay('2026-02-26')),
    ).toEqual({ ok: false, refusal: 'consultation-answered' })
    expect(hearOpinion(out, { ...opinion, on }, today).ok).toBe(true)
  })

  test('reached its reader neither tomorrow nor before it was sent', () => {
    const out = aCase([received, consulted])
    expect(consultationReceived(out, { consultationId: 'c', on: tomorrow }, today)).toMatchObject({
      refusal: 'day-in-future',
    })
    expect(consultationReceived(out, { consultationId: 'c', on: yesterday }, today)).toMatchObject({
      refusal: 'day-before-notice',
    })
    expect(consultationReceived(out, { consultationId: 'c', on: day('2026-02-24') }, today).ok).toBe(true)
  })
})

describe('延期（条例第三十三条）', () => {
  const reason = '卷宗较多'

  test.each([0, 21])('of %i working days is none', (workingDays) => {
    expect(askForExtension(aCase(), { reason, workingDays }, today)).toEqual({
      ok: false,
      refusal: 'extension-too-long',
    })
  })

  test('is asked for once; where it was refused, again', () => {
    const pending = aCase([received, extension])
    expect(askForExtension(pending, { reason, workingDays: 5 }, today)).toMatchObject({ refusal: 'already-extended' })
    const refused = refuseExtension(pending, { why: '可以按期办结' }, today)
    if (!refused.ok) throw new Error(refused.refusal)
    expect(askForExtension(aCase([received, extension, ...refused.value]), { reason, workingDays: 5 }, today).ok).toBe(
      true,
    )
  })

  test('is asked for on the last day of the first term, not after it; while others are asked the term stands still', () => {
    const wanted = { reason, workingDays: 5 }
    expect(askForExtension(aCase(), wanted, onDay('2026-03-19')).ok).toBe(true)
    expect(askForExtension(aCase(), wanted, onDay('2026-03-20'))).toEqual({ ok: false, refusal: 'extension-too-late' })
    expect(askForExtension(aCase([received, consulted]), wanted, onDay('2026-03-20')).ok).toBe(true)
  })

  test('is neither approved nor refused unasked', () => {
    expect(approveExtension(aCase(), null, today)).toEqual({ ok: false, refusal: 'extension-not-asked' })
    expect(refuseExtension(aCase(), { why: '' }, today)).toEqual({ ok: false, refusal: 'extension-not-asked' })
  })

  test('is told only after approval and before the first term is over; only then is there more time', () => {
    const told = { on: day('2026-03-19'), letterId: null }
    expect(notifyExtension(aCase([received, extension]), told, onDay('2026-03-19'))).toMatchObject({
      refusal: 'extension-not-approved',
    })
    const ready = aCase([received, extension, approved])
    const late = notifyExtension(ready, { ...told, on: day('2026-03-20') }, onDay('2026-03-20'))
    expect(late).toEqual({ ok: false, refusal: 'extension-too-late' })
    const last = notifyExtension(ready, told, onDay('2026-03-19'))
    if (!last.ok) throw new Error(last.refusal)
    expect(aCase([received, extension, approved, ...last.value]).clock.due).toBe('2026-04-10')
  })
})

describe('数量、频次异常（条例第三十五条）', () => {
  const reasonsAsked: RequestEvent = {
    kind: 'reasons-asked',
    on: day('2026-02-24'),
    counts: '本月第30件',
    answerBy: day('2026-03-05'),
    letterId: null,
  }
  const given = (reasonable: boolean): RequestEvent => ({
    kind: 'reasons-given',
    on: day('2026-02-26'),
    reasons: '科研',
    reasonable,
  })

  test('reasons are not heard tomorrow', () => {
    const reasons = { on: tomorrow, reasons: '科研', reasonable: true }
    expect(hearReasons(aCase([received, reasonsAsked]), reasons, today)).toEqual({
      ok: false,
      refusal: 'day-in-future',
    })
  })

  test('a later day is set only where reasonable reasons were heard, and lies ahead', () => {
    const later = { until: day('2026-04-30'), reason: '工作量大', letterId: 'letter' }
    const unreasonable = aCase([received, reasonsAsked, given(false)])
    expect(delay(unreasonable, later, onDay('2026-02-27'))).toEqual({ ok: false, refusal: 'reasons-not-heard' })
    const reasonable = aCase([received, reasonsAsked, given(true)])
    expect(delay(reasonable, { ...later, until: day('2026-02-27') }, onDay('2026-02-27'))).toEqual({
      ok: false,
      refusal: 'day-in-past',
    })
    expect(delay(reasonable, later, onDay('2026-02-27')).ok).toBe(true)
  })

  test('a later day lies behind the last day to reply, and is told before that day is over', () => {
    const reasonable = aCase([received, reasonsAsked, given(true)])
    const later = { until: day('2026-03-19'), reason: '工作量大', letterId: 'letter' }
    expect(delay(reasonable, later, onDay('2026-02-27'))).toEqual({ ok: false, refusal: 'delay-idle' })
    const tooLate = { ...later, until: day('2026-04-30') }
    expect(delay(reasonable, tooLate, onDay('2026-03-20'))).toEqual({ ok: false, refusal: 'delay-too-late' })
  })
})

describe('缴费（国办函〔2020〕109号）', () => {
  const noticed: RequestEvent = {
    kind: 'fee-noticed',
    on: day('2026-02-24'),
    method: 'per-item',
    count: 12,
    amountFen: 200_00,
    letterId: null,
  }
  const paid = { on: day('2026-02-24'), amountFen: 200_00, receipt: '' }

  test('is refused unasked, of another amount, or before the notice', () => {
    expect(receiveFee(aCase(), paid, today)).toEqual({ ok: false, refusal: 'no-fee' })
    expect(receiveFee(aCase([received, noticed]), { ...paid, amountFen: 199_00 }, today)).toMatchObject({
      refusal: 'fee-differs',
    })
    expect(receiveFee(aCase([received, noticed]), { ...paid, on: yesterday }, today)).toMatchObject({
      refusal: 'day-before-notice',
    })
  })

  test('is payable for twenty working days from the day the notice arrived, not the day it was posted', () => {
    const posted: RequestEvent = { ...noticed, letterId: 'fee-letter' }
    const delivery = { letterId: 'fee-letter', deliveryId: 'd' }
    const sent: RequestEvent = { kind: 'letter-sent', on: day('2026-02-24'), ...delivery, way: 'post', tracking: '' }
    expect(aCase([received, posted, sent]).clock.deadlines.paymentBy).toBeNull()
    const served: RequestEvent = { kind: 'letter-served', on: day('2026-02-27'), ...delivery, by: '' }
    expect(aCase([received, posted, sent, served]).clock.deadlines.paymentBy).toBe('2026-03-26')
  })

  test('starts a full term anew', () => {
    const events = receiveFee(aCase([received, noticed]), paid, today)
    if (!events.ok) throw new Error(events.refusal)
    expect(aCase([received, noticed, ...events.value]).clock.due).toBe('2026-03-23')
  })
})

describe('投诉（条例第五十一条）', () => {
  test('is not of tomorrow, and no answer is kept to none', () => {
    expect(complain(aCase(), { on: tomorrow, text: '未答复' }, today)).toEqual({ ok: false, refusal: 'day-in-future' })
    expect(answerComplaint(aCase(), { text: '已答复' }, today)).toEqual({ ok: false, refusal: 'no-complaint' })
  })

  test('once answered waits no more', () => {
    const complained: RequestEvent = { kind: 'complained', on: day('2026-02-24'), text: '未答复' }
    const events = answerComplaint(aCase([received, complained]), { text: '尚在法定期限内' }, today)
    if (!events.ok) throw new Error(events.refusal)
    expect(aCase([received, complained, ...events.value]).state.complaints[0]?.answeredOn).toBe('2026-02-24')
  })
})

describe('what only keeps a record', () => {
  test('a search is not of tomorrow', () => {
    const search = { on: tomorrow, places: '公文系统', terms: '征地', result: '无' }
    expect(recordSearch(aCase(), search, today)).toEqual({ ok: false, refusal: 'day-in-future' })
    expect(recordSearch(aCase(), { ...search, on: day('2026-02-24') }, today).ok).toBe(true)
  })

  test('topics are kept once each', () => {
    expect(setTopics(aCase(), { topics: ['education', 'education'] }, today)).toMatchObject({
      value: [{ kind: 'topics-set', topics: ['education'] }],
    })
  })

  test('none of it moves the clock or the stage', () => {
    const to = { unitId: 'u', unitName: '征地股', accountId: null, accountName: null, internalDueOn: null, note: '' }
    const kept = [
      assign(aCase(), to, today),
      note(aCase(), { text: '已联系' }, today),
      restrict(aCase(), { restricted: true, why: '未成年人' }, today),
      addFile(aCase(), { fileId: 'f', name: '截图.png', fileKind: 'search-record' }, today),
    ].flatMap((outcome) => (outcome.ok ? outcome.value : []))
    expect(kept).toHaveLength(4)
    const after = aCase([received, ...kept])
    expect([after.state.stage, after.clock.due]).toEqual(['in-hand', aCase().clock.due])
    expect(after.state.restricted).toBe(true)
  })
})
