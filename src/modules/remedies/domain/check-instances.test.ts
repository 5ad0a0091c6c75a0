import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { anInstance, aTrial } from '../testing/a-remedy.ts'
import { faultOfInstances } from './check-instances.ts'
import type { Instance, RemedyDecision } from './remedy.ts'

const TODAY = day('2026-11-20')

const decided = (parts: Partial<RemedyDecision> = {}): RemedyDecision => ({
  result: 'review-upheld',
  on: day('2026-04-20'),
  receivedOn: day('2026-04-22'),
  gist: '',
  redo: null,
  ...parts,
})
const reconsideration = (parts: Partial<Instance>) => faultOfInstances([anInstance(parts)], 'reconsideration', TODAY)
const suit = (...instances: readonly Instance[]) => faultOfInstances(instances, 'suit', TODAY)

const judged = (result: RemedyDecision['result'], on = '2026-05-20') =>
  decided({ result, on: day(on), receivedOn: day(on) })
const appeal = (parts: Partial<Instance> = {}) =>
  aTrial({ level: 'second', acceptedOn: day('2026-06-01'), copyReceivedOn: null, ...parts })

test('a case in order has no fault', () => {
  expect(reconsideration({})).toBeUndefined()
  expect(reconsideration({ answeredOn: day('2026-03-16'), decision: decided() })).toBeUndefined()
  expect(suit(aTrial({ decision: judged('suit-annulled') }), appeal())).toBeUndefined()
})

test.each<[string, Partial<Instance>, string]>([
  ['without any day', { acceptedOn: null, copyReceivedOn: null }, 'no-first-day'],
  ['accepted tomorrow', { acceptedOn: day('2026-11-21'), copyReceivedOn: null }, 'day-in-future'],
  ['with a copy before acceptance', { copyReceivedOn: day('2026-03-01') }, 'copy-before-acceptance'],
  ['answered before the copy came', { answeredOn: day('2026-03-04') }, 'answer-before-copy'],
  ['answered without a copy', { copyReceivedOn: null, answeredOn: day('2026-03-10') }, 'answer-without-copy'],
  ['decided before it began', { decision: decided({ on: day('2026-03-01') }) }, 'decision-before-start'],
  [
    'with a decision received too early',
    { decision: decided({ receivedOn: day('2026-04-19') }) },
    'receipt-before-decision',
  ],
  ['with a result of courts', { decision: decided({ result: 'suit-annulled' }) }, 'result-not-of-level'],
  ['upheld and sent back to the organ', { decision: decided({ redo: { by: null } }) }, 'redo-not-ordered'],
  [
    'to be redone before it was decided',
    { decision: decided({ result: 'review-annulled', redo: { by: day('2026-04-01') } }) },
    'redo-before-decision',
  ],
  ['of the wrong kind', { level: 'first' }, 'level-out-of-order'],
])('a reconsideration %s is refused', (_, parts, refusal) => {
  expect(reconsideration(parts)).toBe(refusal)
})

test('what was never accepted needs no day but that of the decision', () => {
  const refused = decided({ result: 'review-not-admitted' })
  expect(reconsideration({ acceptedOn: null, copyReceivedOn: null, decision: refused })).toBeUndefined()
})

test('an appeal follows a judgment, in time and in order', () => {
  const first = aTrial({ decision: judged('suit-claim-rejected') })
  expect(suit(aTrial(), appeal())).toBe('not-decided')
  expect(suit(first, appeal({ acceptedOn: day('2026-05-19') }))).toBe('instance-before-decision')
  expect(suit(first, aTrial({ acceptedOn: day('2026-06-01'), copyReceivedOn: null }))).toBe('level-out-of-order')
  expect(suit(first, appeal({ level: 'retrial' }))).toBeUndefined()
})

test('what is sent back begins anew', () => {
  const instances = [
    aTrial({ decision: judged('suit-dismissed') }),
    appeal({ decision: judged('remanded', '2026-07-01') }),
    aTrial({ acceptedOn: day('2026-07-20'), copyReceivedOn: null }),
  ]
  expect(suit(...instances)).toBeUndefined()
})

test('an appeal is only dismissed where there is a judgment below', () => {
  expect(suit(appeal({ decision: judged('appeal-dismissed', '2026-07-01') }))).toBe('nothing-below')
})
