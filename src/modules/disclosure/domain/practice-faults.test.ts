import { expect, test } from 'vitest'
import { faultOfPractice, keyedSteps } from './practice-faults.ts'
import { reviewAwaited, usualPractice, type ReviewStep } from './review-practice.ts'
import type { TrailEntry } from './trail.ts'

const [first, secrecy, , final] = usualPractice as [ReviewStep, ReviewStep, ReviewStep, ReviewStep]

test('the usual reviews can be settled, and so can fewer', () => {
  expect(faultOfPractice(usualPractice)).toBeUndefined()
  expect(faultOfPractice([secrecy, final])).toBeUndefined()
})

test('nothing is published without a secrecy review and without a last word of who answers for it', () => {
  expect(faultOfPractice([first, final])).toContain('保密审查')
  expect(faultOfPractice([])).toContain('保密审查')
  expect(faultOfPractice([final, secrecy])).toContain('机关负责人')
})

test('two steps of one name could not be told apart', () => {
  expect(faultOfPractice([secrecy, { ...first, zh: '终审' }, final])).toContain('名称')
})

test('a renamed step keeps its key, a new one gets its own, and no key comes twice', () => {
  const wanted = [
    { ...first, zh: '科室审核' },
    { ...first, zh: '再审', key: null },
    { ...final, key: 'first' },
    { ...final, key: 'made-up' },
  ]
  expect(keyedSteps(wanted, usualPractice).map(({ key }) => key)).toEqual(['first', 'step-1', 'step-2', 'step-3'])
})

test('an item that passed every step that is left waits for the last word again', () => {
  const passed = usualPractice.slice(0, 3).map(({ key }, at): TrailEntry => ({
    ...{
      seq: at + 2,
      edition: 1,
      step: 'pass',
      detail: { review: key },
      actorId: null,
      actorName: '',
      at: new Date(0),
    },
  }))
  const submitted: TrailEntry = { ...(passed[0] as TrailEntry), seq: 1, step: 'submit', detail: {} }
  const trail = [submitted, ...passed]
  expect(reviewAwaited({ trail }, usualPractice)).toMatchObject({ key: 'final' })
  const fewer = [first, secrecy]
  expect(reviewAwaited({ trail }, fewer)).toMatchObject({ key: 'secrecy' })
})
