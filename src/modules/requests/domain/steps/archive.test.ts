import { expect, test } from 'vitest'
import { day } from '../../../../kernel/day.ts'
import { aCase, onDay, received } from '../../testing/a-case.ts'
import type { DeliveryWay } from '../delivery-ways.table.ts'
import type { RequestEvent } from '../request-event.ts'
import { archive, keptUntil } from './archive.ts'

const decision = { outcome: 'granted', variant: 'supplied', fields: {}, withheld: [] }
const decided: RequestEvent = { kind: 'decided', on: day('2026-03-02'), decision, letterId: 'L' }
const sent = (way: DeliveryWay): RequestEvent => ({
  kind: 'letter-sent',
  on: day('2026-03-03'),
  letterId: 'L',
  deliveryId: 'D',
  way,
  tracking: '',
})
const served: RequestEvent = { kind: 'letter-served', on: day('2026-03-05'), letterId: 'L', deliveryId: 'D', by: '' }
const complained: RequestEvent = { kind: 'complained', on: day('2026-03-06'), text: '没有收到附件' }

const archived = (...events: readonly RequestEvent[]) =>
  archive(aCase([received, decided, ...events]), { boxNumber: '', retentionYears: 10 }, onDay('2026-12-30'))

test('a file is kept to the end of the tenth year after the one it ended in', () => {
  expect(archived(sent('post'), served)).toMatchObject({
    ok: true,
    value: [{ kind: 'archived', keepUntil: '2036-12-31' }],
  })
  expect(keptUntil(day('2026-01-01'), 30)).toBe('2056-12-31')
})

test('what was posted is archived when it arrived, what was mailed electronically when it was sent', () => {
  expect(archived(sent('post'))).toEqual({ ok: false, refusal: 'not-delivered-yet' })
  expect(archived(sent('email'))).toMatchObject({ ok: true })
})

test('a letter that came back is not delivered', () => {
  const failed: RequestEvent = {
    kind: 'letter-failed',
    on: day('2026-03-09'),
    letterId: 'L',
    deliveryId: 'D',
    why: '退回',
  }
  expect(archived(sent('post'), failed)).toEqual({ ok: false, refusal: 'not-delivered-yet' })
})

test('a complaint is answered before the file is closed', () => {
  expect(archived(sent('email'), complained)).toEqual({ ok: false, refusal: 'complaint-unanswered' })
})
