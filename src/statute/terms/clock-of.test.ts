import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { statutoryCalendar } from '../calendar/work-calendar.ts'
import { aClock, consultation, faultsOf, on } from './testing/a-clock.ts'

describe('the reply (Art. 33)', () => {
  test.each([
    ['2023-01-18', '2023-02-01', '2023-02-20', '2023-03-20'],
    ['2023-09-20', '2023-10-07', '2023-10-24', '2023-11-21'],
    ['2024-02-09', '2024-02-26', '2024-03-14', '2024-04-12'],
    ['2024-09-14', '2024-09-26', '2024-10-18', '2024-11-15'],
    ['2025-01-24', '2025-02-10', '2025-02-27', '2025-03-27'],
    ['2025-09-25', '2025-10-11', '2025-10-29', '2025-11-26'],
    ['2026-02-13', '2026-03-02', '2026-03-19', '2026-04-17'],
  ])('received %s: correction notice by %s, reply by %s, extended by %s', (receivedOn, noticeBy, due, extended) => {
    const clock = aClock(on('received', receivedOn))
    expect(clock).toMatchObject({ state: 'running', due, provisional: false, verdict: null, faults: [] })
    expect(clock.deadlines).toMatchObject({ correctionNoticeBy: noticeBy, extensionNoticeBy: due })
    expect(aClock(on('received', receivedOn), on('extended', due, { workingDays: 20 })).due).toBe(extended)
  })

  test('without receipt nothing runs', () => {
    expect(aClock()).toMatchObject({ state: 'unconfirmed', due: null, receivedOn: null, warnings: [] })
  })

  test('a reply on the last day is in time, a day later it is overdue by one working day', () => {
    const received = on('received', '2026-02-13')
    expect(aClock(received, on('replied', '2026-03-19'))).toMatchObject({
      state: 'ended',
      verdict: 'in-time',
      faults: [],
    })
    const late = aClock(received, on('replied', '2026-03-20'))
    expect(late.verdict).toBe('overdue')
    expect(late.faults[0]).toMatchObject({ code: 'reply-late', severity: 'error' })
    expect(late.faults[0]?.message).toContain('2026年3月19日届满，逾期1个工作日')
  })

  test('warnings fall on the days with 10, 5, 3 and 1 working days left', () => {
    const { warnings, due } = aClock(on('received', '2026-02-13'))
    for (const { workingDaysLeft, on: warnOn } of warnings)
      expect(addWorkingDays(statutoryCalendar, warnOn, workingDaysLeft)).toBe(due)
    expect(warnings.map(({ workingDaysLeft }) => workingDaysLeft)).toEqual([10, 5, 3, 1])
  })

  test('a term that reaches into a year without a notice is provisional', () => {
    expect(aClock(on('received', '2026-12-01')).provisional).toBe(false)
    expect(aClock(on('received', '2026-12-14'))).toMatchObject({ due: '2027-01-12', provisional: true })
  })

  test('a request older than the Regulation is counted by it and says so', () => {
    const clock = aClock(on('received', '2019-01-25'))
    expect(clock.due).toBe('2019-02-27')
    expect(faultsOf(clock)).toEqual(['before-rules'])
    expect(faultsOf(aClock(on('received', '2019-05-15')))).toEqual([])
  })
})

describe('correction (Art. 30)', () => {
  const received = on('received', '2024-09-13')

  test('the term waits for the applicant and begins anew, in full, on the day the correction is received', () => {
    const waiting = aClock(received, on('correction-asked', '2024-09-25', { answerBy: day('2024-10-17') }))
    expect(waiting).toMatchObject({ state: 'awaiting-correction', due: null, faults: [] })
    expect(waiting.deadlines).toMatchObject({ correctionAnswerBy: '2024-10-17', correctionNoticeBy: null })
    const corrected = aClock(received, on('correction-asked', '2024-09-25', {}), on('corrected', '2024-10-09'))
    expect(corrected.due).toBe(addWorkingDays(statutoryCalendar, day('2024-10-09'), 20))
  })

  test('a notice on the eighth working day is late, but the corrected application still begins the term', () => {
    const late = aClock(received, on('correction-asked', '2024-09-26', {}), on('corrected', '2024-10-09'))
    expect(faultsOf(late)).toEqual(['correction-late'])
    expect(late.due).toBe(addWorkingDays(statutoryCalendar, day('2024-10-09'), 20))
  })

  test('a second notice stops nothing', () => {
    const first = [received, on('correction-asked', '2024-09-20', {}), on('corrected', '2024-09-24')]
    const again = aClock(...first, on('correction-asked', '2024-09-27', {}), on('corrected', '2024-10-10'))
    expect(faultsOf(again)).toEqual(['second-correction', 'corrected-unasked'])
    expect(again.due).toBe(aClock(...first).due)
  })

  test('a notice after the term has run out does not revive it', () => {
    const clock = aClock(received, on('correction-asked', '2024-10-18', {}), on('corrected', '2024-10-25'))
    expect(faultsOf(clock)).toEqual(['correction-after-due', 'corrected-unasked'])
    expect(clock.due).toBe('2024-10-17')
  })

  test('who does not correct in time is deemed to have given up, not a day earlier', () => {
    const asked = on('correction-asked', '2024-09-20', { answerBy: day('2024-10-11') })
    const closed = (when: string) => aClock(received, asked, on('closed', when, { why: 'correction-lapsed' }))
    expect(closed('2024-10-12')).toMatchObject({ state: 'ended', verdict: 'in-time', faults: [] })
    expect(faultsOf(closed('2024-10-11'))).toEqual(['closed-early'])
    expect(faultsOf(aClock(received, on('closed', '2024-10-12', { why: 'correction-lapsed' })))).toEqual([
      'closed-unfounded',
    ])
    expect(faultsOf(aClock(received, asked, on('corrected', '2024-10-14')))).toEqual(['corrected-late'])
  })
})

describe('extension (Art. 33.2)', () => {
  const received = on('received', '2026-02-13')

  test('on the last day of the term it is in time, the day after it has no effect', () => {
    const extended = aClock(received, on('extended', '2026-03-19', { workingDays: 10 }))
    expect(extended.due).toBe(addWorkingDays(statutoryCalendar, day('2026-03-19'), 10))
    expect(extended.deadlines.extensionNoticeBy).toBe(extended.due)
    const late = aClock(received, on('extended', '2026-03-20', { workingDays: 10 }))
    expect(late.due).toBe('2026-03-19')
    expect(faultsOf(late)).toEqual(['extension-late'])
  })

  test('no more than 20 working days count, in one extension or in several', () => {
    const once = aClock(received, on('extended', '2026-03-10', { workingDays: 30 }))
    const twice = aClock(
      received,
      on('extended', '2026-03-10', { workingDays: 15 }),
      on('extended', '2026-04-01', { workingDays: 10 }),
    )
    for (const clock of [once, twice]) {
      expect(clock.due).toBe('2026-04-17')
      expect(faultsOf(clock)).toEqual(['extension-too-long'])
      expect(clock.deadlines.extensionNoticeBy).toBe(null)
    }
  })

  test('without approval or without days it is a fault', () => {
    const approvedBy = null
    expect(faultsOf(aClock(received, on('extended', '2026-03-10', { workingDays: 20, approvedBy })))).toEqual([
      'extension-unapproved',
    ])
    expect(aClock(received, on('extended', '2026-03-10', { workingDays: 0 }))).toMatchObject({
      due: '2026-03-19',
      faults: [{ code: 'extension-without-days' }],
    })
  })
})

describe('abnormal numbers of requests (Art. 35)', () => {
  const received = on('received', '2026-02-13')
  const asked = on('reasons-asked', '2026-02-25', { answerBy: day('2026-03-06') })

  test('asking for reasons stops nothing', () => {
    const clock = aClock(received, asked)
    expect(clock).toMatchObject({ state: 'awaiting-reasons', due: '2026-03-19' })
    expect(clock.deadlines.reasonsBy).toBe('2026-03-06')
    expect(aClock(received, asked, on('reasons-given', '2026-03-02')).state).toBe('running')
    expect(faultsOf(aClock(received, on('reasons-given', '2026-03-02')))).toEqual(['reasons-unasked'])
  })

  test('a reasonable later day, told in time, becomes the last day', () => {
    const delayed = (when: string, until: string, ...before: ReturnType<typeof on>[]) =>
      aClock(received, ...before, on('delayed', when, { until: day(until) }))
    expect(delayed('2026-03-10', '2026-06-30', asked)).toMatchObject({ due: '2026-06-30', faults: [] })
    expect(faultsOf(delayed('2026-03-10', '2026-06-30'))).toEqual(['delay-unasked'])
    expect(delayed('2026-03-20', '2026-06-30', asked)).toMatchObject({
      due: '2026-03-19',
      faults: [{ code: 'delay-late' }],
    })
    expect(delayed('2026-03-10', '2026-03-12', asked)).toMatchObject({
      due: '2026-03-19',
      faults: [{ code: 'delay-idle' }],
    })
  })
})

describe('fee (国办函〔2020〕109号)', () => {
  const received = on('received', '2024-09-02')
  // A make-up Saturday; the twentieth working day lies behind the National Day block.
  const noticed = on('fee-noticed', '2024-09-14')

  test('the notice stops the term, and there are 20 working days to pay from the day after it', () => {
    const clock = aClock(received, noticed)
    expect(clock).toMatchObject({ state: 'awaiting-payment', due: null })
    expect(clock.deadlines.paymentBy).toBe('2024-10-18')
  })

  test('payment begins the term anew, in full, on the day after', () => {
    const clock = aClock(received, noticed, on('fee-paid', '2024-10-18'))
    expect(clock).toMatchObject({ state: 'running', faults: [] })
    expect(clock.due).toBe(addWorkingDays(statutoryCalendar, day('2024-10-18'), 20))
  })

  test('who does not pay in time is deemed to have given up', () => {
    const closed = (when: string) => aClock(received, noticed, on('closed', when, { why: 'fee-lapsed' }))
    expect(closed('2024-10-19')).toMatchObject({ verdict: 'in-time', faults: [] })
    expect(faultsOf(closed('2024-10-18'))).toEqual(['closed-early'])
  })

  test('late payment and payment without a notice are told, a notice after the term has no effect', () => {
    expect(faultsOf(aClock(received, noticed, on('fee-paid', '2024-10-21')))).toEqual(['fee-paid-late'])
    expect(faultsOf(aClock(received, on('fee-paid', '2024-09-20')))).toEqual(['fee-paid-unasked'])
    const late = aClock(received, on('fee-noticed', '2024-11-01'))
    expect(late).toMatchObject({ state: 'running', faults: [{ code: 'fee-notice-late' }] })
  })
})

describe('the order of things', () => {
  test('events are taken by their days, however they come', () => {
    const events = [
      on('received', '2024-09-13'),
      ...consultation('甲', { sent: '2024-09-20', answered: '2024-10-15' }),
      on('extended', '2024-11-01', { workingDays: 5 }),
    ]
    expect(aClock(...events.toReversed())).toEqual(aClock(...events))
  })

  test('what is out of place is told and moves nothing', () => {
    const received = on('received', '2024-09-13')
    const replied = on('replied', '2024-10-10')
    expect(faultsOf(aClock(on('correction-asked', '2024-09-12', {}), received))).toEqual(['before-receipt'])
    expect(aClock(received, on('received', '2024-09-18'))).toMatchObject({
      due: '2024-10-17',
      faults: [{ code: 'received-twice' }],
    })
    expect(aClock(received, replied, on('extended', '2024-10-11', { workingDays: 5 }))).toMatchObject({
      due: '2024-10-17',
      faults: [{ code: 'after-end' }],
    })
  })

  test('withdrawn in time is no fault, after the last day it is', () => {
    const closed = (when: string) => aClock(on('received', '2024-09-13'), on('closed', when, { why: 'withdrawn' }))
    expect(closed('2024-10-17').verdict).toBe('in-time')
    expect(closed('2024-10-18')).toMatchObject({ verdict: 'overdue', faults: [{ code: 'closed-late' }] })
  })

  test('taken up again, a request has a new term, of the length the decision gives or the full one', () => {
    const ended = [on('received', '2024-09-13'), on('replied', '2024-10-10')]
    const full = aClock(...ended, on('reopened', '2025-01-24', {}))
    expect(full).toMatchObject({ state: 'running', due: '2025-02-27', verdict: null })
    expect(aClock(...ended, on('reopened', '2025-01-24', { workingDays: 7 })).due).toBe('2025-02-10')
  })

  const anew = [on('received', '2024-09-13'), on('replied', '2024-10-10')]

  test.each([
    on('extended', '2025-01-26', { workingDays: 10, approvedBy: '负责人' }),
    on('correction-asked', '2025-01-26', { answerBy: null }),
    on('fee-noticed', '2025-01-26', {}),
    on('delayed', '2025-01-26', { until: day('2025-06-30') }),
  ])('a time set by a decision or judgment is not moved by $kind', (moving) => {
    const clock = aClock(...anew, on('reopened', '2025-01-24', { workingDays: 7 }), moving)
    expect(clock).toMatchObject({ due: '2025-02-10', faults: [{ code: 'order-fixed', severity: 'error' }] })
    expect(clock.deadlines).toMatchObject({ extensionNoticeBy: null, correctionNoticeBy: null })
  })

  test('asking others for their opinion takes nothing off a time set by a decision, but off the law’s own term', () => {
    const asked = on('consultation-sent', '2025-01-26', { id: 'a', with: 'third-party' })
    const answered = on('consultation-answered', '2025-02-06', { id: 'a' })
    const within = (workingDays: number | null) =>
      aClock(...anew, on('reopened', '2025-01-24', { workingDays }), asked, answered).due
    expect(within(20)).toBe('2025-02-27')
    expect(within(null)).toBe('2025-03-04')
  })

  test('where no time was set, the 7 working days to ask for a correction count from the order, once for all handling', () => {
    const again = on('reopened', '2025-01-24', {})
    expect(aClock(...anew, again).deadlines).toMatchObject({
      correctionNoticeBy: '2025-02-10',
      extensionNoticeBy: '2025-02-27',
    })
    const asked = [on('correction-asked', '2024-09-20', {}), on('corrected', '2024-09-23', {})]
    const corrected = aClock(on('received', '2024-09-13'), ...asked, on('replied', '2024-10-10'), again)
    expect(corrected.deadlines.correctionNoticeBy).toBeNull()
  })
})
