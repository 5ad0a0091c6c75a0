import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { aCase, received } from '../testing/a-case.ts'
import { barToMerge } from './bar-to-merge.ts'
import type { RequestEvent } from './request-event.ts'

const aWeekLater: RequestEvent = { ...received, receivedOn: day('2026-02-27') } as RequestEvent
const later = aCase([aWeekLater], { id: '10000000-0000-4000-8000-000000000002' })
const contact = (phone: string) => ({
  ...later.request.applicant,
  contact: { ...later.request.applicant.contact, phone },
})

test('a request is not merged into itself', () => {
  expect(barToMerge(later, later)).toBe('same-request')
})

test('two applicants get two answers', () => {
  expect(barToMerge(aCase([aWeekLater], { id: 'b', applicantKey: 'another' }), aCase())).toBe('not-same-applicant')
  const nameless = { id: 'b', applicantKey: null, applicant: contact('13900000000') }
  expect(barToMerge(aCase([aWeekLater], nameless), aCase())).toBe('not-same-applicant')
})

test('nothing is merged into a request that waits for others or is over', () => {
  const asked: RequestEvent = {
    kind: 'correction-asked',
    on: day('2026-02-24'),
    defects: '年份不明。',
    answerBy: day('2026-03-10'),
    letterId: null,
  }
  expect(barToMerge(later, aCase([received, asked]))).toBe('merge-target-busy')
})

test('merging never gives the organ more time', () => {
  expect(barToMerge(aCase(), later)).toBe('merge-later')
})

test('the later request of one applicant may be merged into the earlier one', () => {
  expect(barToMerge(later, aCase())).toBeUndefined()
  const byPhone = aCase([aWeekLater], { id: 'b', applicantKey: null, applicant: contact('13800000000') })
  expect(barToMerge(byPhone, aCase())).toBeUndefined()
})
