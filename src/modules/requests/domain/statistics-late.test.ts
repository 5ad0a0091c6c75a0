import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { aCase, received } from '../testing/a-case.ts'
import type { RequestEvent } from './request-event.ts'
import { lateByMonth, lateReplyOf } from './statistics-late.ts'

const judging = { today: day('2026-04-10'), calendar: statutoryCalendar, mayRead: true }
const decision = { outcome: 'granted', variant: 'supplied', fields: {}, withheld: [] }
const nobody = { unitId: null, unitName: null, accountId: 'a', accountName: '李经办', internalDueOn: null, note: '' }
const assigned = (on: string): RequestEvent => ({ kind: 'assigned', on: day(on), ...nobody })
const decided: RequestEvent = { kind: 'decided', on: day('2026-03-18'), decision, letterId: 'L' }
const sent = { kind: 'letter-sent', letterId: 'L', deliveryId: 'D', way: 'post', tracking: '' } as const

test('a case that waits past its day is late until today, and says what nobody did', () => {
  const late = lateReplyOf(aCase([received, assigned('2026-03-05')]), judging)
  expect(late).toMatchObject({ due: '2026-03-19', repliedOn: null, handler: '李经办' })
  expect(late.daysLate).toBe(15)
  expect(late.reasons).toContain('没有办理延期')
  expect(late.reasons[0]).toMatch(/^收到后\d+个工作日才交办$/)
})

test('what has not come yet is said as still to come, what never came of a case that is over not at all', () => {
  expect(lateReplyOf(aCase(), judging).reasons[0]).toMatch(/^收到后\d+个工作日仍未交办$/)
  const over = lateReplyOf(aCase([received, decided, { ...sent, on: day('2026-03-24') }]), judging)
  expect(over.reasons.filter((reason) => reason.includes('交办'))).toEqual([])
})

test('what was given to another after its reply was proposed lost no time by it', () => {
  const proposed = { kind: 'decision-proposed', on: day('2026-03-03'), decision, letterId: 'L' } as const
  const events = [received, assigned('2026-02-24'), { ...proposed, proposedBy: 'a', to: 'review' } as const]
  const late = lateReplyOf(aCase([...events, assigned('2026-03-04'), decided]), judging)
  expect(late.reasons.filter((reason) => reason.startsWith('交办后'))).toEqual([])
})

test('a letter that was signed in time and lay about says so', () => {
  const file = aCase([received, assigned('2026-02-24'), decided, { ...sent, on: day('2026-03-24') }])
  const late = lateReplyOf(file, judging)
  expect(late).toMatchObject({ repliedOn: '2026-03-24', daysLate: 3 })
  expect(late.reasons).toContain('签发后4个工作日才发出')
})

test('what may not be read is named by its number alone', () => {
  expect(lateReplyOf(aCase(), { ...judging, mayRead: false }).title).toBeNull()
})

test('late replies stand by the month of their day to reply, the latest first', () => {
  const march = lateReplyOf(aCase(), judging)
  const april = { ...march, due: day('2026-04-02') }
  expect(lateByMonth([march, april]).map(({ month }) => month)).toEqual(['2026年4月', '2026年3月'])
})
