import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { clockEventsOf } from './clock-events.ts'
import type { RequestEvent } from './request-event.ts'

const decision = { outcome: 'granted', variant: 'supplied', fields: {}, withheld: [] }

test('a posted reply that is signed for days later is one reply, on the day it was posted (国办公开办函〔2016〕235号)', () => {
  const events: readonly RequestEvent[] = [
    { kind: 'registered', on: day('2026-03-02'), channel: 'in-person', receivedOn: day('2026-03-02') },
    { kind: 'decided', on: day('2026-03-16'), decision, letterId: 'reply' },
    { kind: 'letter-sent', on: day('2026-03-16'), letterId: 'reply', deliveryId: 'd', way: 'post', tracking: '' },
    { kind: 'letter-served', on: day('2026-03-19'), letterId: 'reply', deliveryId: 'd', by: '本人' },
  ]
  expect(clockEventsOf(events)).toEqual([
    { kind: 'received', on: '2026-03-02' },
    { kind: 'replied', on: '2026-03-16' },
  ])
})
