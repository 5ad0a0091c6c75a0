import { expect, test } from 'vitest'
import { day } from '../../../../kernel/day.ts'
import type { ItemContext } from '../item-rule.ts'
import type { Item } from '../item.ts'
import { reEvaluateItem, type Evaluation } from './re-evaluate.ts'

const item = { working: { number: 1, title: '内部通知' } } as Item
const context = { today: day('2026-03-02') } as ItemContext
const evaluate = (differs: Partial<Evaluation>) =>
  reEvaluateItem(item, { decision: 'keep', why: '仍属于内部事务信息', until: null, ...differs }, context)

test('what stays withheld is looked at again on a new day, within a year, and no edition is made', () => {
  const until = day('2026-09-02')
  expect(evaluate({ until })).toEqual({
    ok: true,
    value: {
      entries: [{ step: 're-evaluate', detail: { decision: 'keep', why: '仍属于内部事务信息', until } }],
      set: { reviewAgainOn: until },
    },
  })
})

test.each([null, '2026-03-02', '2026-03-01', '2027-03-03'])('%s is no day to look at it again', (until) => {
  const tried = evaluate({ until: until === null ? null : day(until) })
  expect(tried).toEqual({ ok: false, refusal: 'no-next-evaluation' })
})

test('the last day of a year is one', () => {
  expect(evaluate({ until: day('2027-03-02') })).toMatchObject({ ok: true })
})

test('nothing is decided without saying why', () => {
  expect(evaluate({ decision: 'open', why: ' ' })).toEqual({ ok: false, refusal: 'no-reason' })
})

test('what may be public now becomes a draft to be reviewed, another edition for that reason', () => {
  expect(evaluate({ decision: 'open', why: '保密期满' })).toMatchObject({
    value: {
      set: { stage: 'draft', attribute: 'proactive', ground: null, reviewAgainOn: null },
      draft: { newBecause: '保密期满' },
    },
  })
})

test('where the ground changed the attribute has to be said anew', () => {
  expect(evaluate({ decision: 'decide-anew' })).toMatchObject({ value: { set: { attribute: null, ground: null } } })
})
