import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { aCase, onDay, received } from '../testing/a-case.ts'
import type { RequestEvent } from './request-event.ts'
import { takenOver } from './taken-over.ts'

const today = onDay('2026-02-24')
const nobody = { unitId: null, unitName: null, accountId: null, accountName: null, internalDueOn: null, note: '' }
const assigned: RequestEvent = { ...nobody, kind: 'assigned', on: day('2026-02-13') }

test('who first handles a case given to nobody has it in hand', () => {
  const events = takenOver(aCase(), 'record-search', today)
  expect(aCase([received, ...events]).state.assignee).toMatchObject({ accountId: 'a', accountName: '李经办' })
})

test('a case given to a person or a unit stays where it is', () => {
  const toPerson = { ...assigned, accountId: 'b', accountName: '张承办' }
  const toUnit = { ...assigned, unitId: 'u', unitName: '测绘股' }
  for (const given of [toPerson, toUnit])
    expect(takenOver(aCase([received, given]), 'propose-decision', today)).toEqual([])
})

test('who only registers, notes or signs does not take a case over', () => {
  for (const step of ['note', 'withdraw', 'send-letter', 'approve-decision', 'set-topics'] as const)
    expect(takenOver(aCase(), step, today)).toEqual([])
})
