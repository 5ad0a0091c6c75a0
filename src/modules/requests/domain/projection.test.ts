import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { aCase, onDay, received } from '../testing/a-case.ts'
import { summaryOf } from './projection.ts'
import type { RequestEvent } from './request-event.ts'
import { withdraw } from './steps/withdraw.ts'

const archived: RequestEvent = { kind: 'archived', on: day('2026-04-01'), keepUntil: day('2036-12-31'), boxNumber: '' }

test('a withdrawn case ended on the day it was withdrawn, before and after it is archived', () => {
  const on = day('2026-03-02')
  const ended = withdraw(aCase(), { on, statement: '不再需要' }, onDay('2026-03-02'))
  const events = [received, ...(ended.ok ? ended.value : [])]
  expect(summaryOf(aCase(events))).toMatchObject({ stage: 'closed', closedOn: on })
  expect(summaryOf(aCase([...events, archived]))).toMatchObject({ stage: 'archived', closedOn: on, repliedOn: null })
})

test('a case still in hand has not ended', () => {
  expect(summaryOf(aCase())).toMatchObject({ stage: 'in-hand', closedOn: null })
})
