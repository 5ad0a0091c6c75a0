import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { aCase, received } from '../testing/a-case.ts'
import { eventsOfPart, partsToSplit } from './part-of-request.ts'
import type { RequestEvent } from './request-event.ts'

const corrected: readonly RequestEvent[] = [
  {
    kind: 'correction-asked',
    on: day('2026-02-24'),
    defects: '年份不明。',
    answerBy: day('2026-03-10'),
    letterId: 'l',
  },
  { kind: 'corrected', on: day('2026-03-02'), description: '2025年的标准和明细。' },
]
const fee: RequestEvent = {
  kind: 'fee-noticed',
  on: day('2026-03-03'),
  method: 'per-page',
  count: 40,
  amountFen: 10_00,
  letterId: null,
}

test('one matter, or several of which only one has words, is nothing to split', () => {
  expect(partsToSplit(aCase(), ['补偿标准'])).toEqual({ ok: false, refusal: 'too-few-parts' })
  expect(partsToSplit(aCase(), ['补偿标准', '  '])).toEqual({ ok: false, refusal: 'too-few-parts' })
})

test('what a fee was asked for as a whole is not split any more', () => {
  expect(partsToSplit(aCase([received, fee]), ['标准', '明细'])).toEqual({ ok: false, refusal: 'fee-already-noticed' })
})

test('a part is due the day the whole was due, also after a correction', () => {
  const whole = aCase([received, ...corrected])
  const part = aCase(eventsOfPart(whole, day('2026-03-04')))
  expect(part.clock.due).toBe(whole.clock.due)
  expect(part.state.stage).toBe('in-hand')
})

test('the letters of the whole stay with the whole', () => {
  const events = eventsOfPart(aCase([received, ...corrected]), day('2026-03-04'))
  expect(JSON.stringify(events)).not.toContain('"l"')
  expect(events.at(-1)).toMatchObject({ kind: 'split-from', number: '依申请〔2026〕1号' })
})
