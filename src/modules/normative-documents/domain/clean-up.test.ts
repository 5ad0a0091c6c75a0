import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { aDocument } from '../testing/a-document.ts'
import { barToCleanUp, cleanUpLists, cleanUpOf, type CleanUp, type CleanUpVerdict } from './clean-up.ts'

const today = day('2026-03-02')

function cleanUp(verdicts: Record<number, CleanUpVerdict>, differs: Partial<CleanUp> = {}): CleanUp {
  const given = Object.entries(verdicts).map(([id, verdict]) => [Number(id), verdict] as const)
  return { on: today, basis: '示政规〔2026〕4号', renewUntil: null, verdicts: new Map(given), ...differs }
}

const documents = [aDocument({ id: 1 }), aDocument({ id: 2 }), aDocument({ id: 3 })]

test('each list names its documents; what is kept is not among what is repealed', () => {
  const lists = cleanUpLists(documents, cleanUp({ 1: 'keep', 2: 'lapse', 3: 'repeal' }))
  expect(lists.map(({ name, lines }) => `${name} ${lines.length}`)).toEqual(['继续有效 1', '废止和失效 2'])
  expect(lists[1]?.lines[0]).toContain('失效）')
  expect(lists.map(({ says }) => says)).toEqual(['继续有效', '予以废止或者宣布失效'])
})

test('the list of what is kept tells the new last day, where there is one', () => {
  const kept = (differs: Partial<CleanUp>) => cleanUpLists(documents, cleanUp({ 1: 'keep' }, differs))[0]?.lines[0]
  expect(kept({ renewUntil: day('2031-03-01') })).toMatch(/，有效期延至2031年3月1日）$/)
  expect(kept({})).not.toContain('有效期')
})

test('what is kept changes nothing but its term, where a new one is given', () => {
  const of = (given: CleanUp) => {
    const change = cleanUpOf(aDocument({ id: 1 }), given)
    return change.ok ? change.value.fact : change
  }
  expect(of(cleanUp({ 1: 'keep' }))).toBeUndefined()
  expect(of(cleanUp({ 1: 'keep' }, { renewUntil: day('2031-03-01') }))).toMatchObject({ change: 'renewed' })
  expect(of(cleanUp({ 1: 'amend' }))).toMatchObject({ change: 'amended', on: today })
})

test('a document that has ended is decided about no more', () => {
  const basis = { words: '示政规〔2026〕1号', documentId: null }
  const ended = aDocument({ id: 1 })
  const repealed = { ...ended, facts: [...ended.facts, { change: 'repealed', on: day('2026-01-05'), basis }] as const }
  expect(barToCleanUp(cleanUp({ 1: 'repeal' }), [repealed], today)).toBe('not-all-decided')
  expect(barToCleanUp(cleanUp({ 1: 'repeal' }), [ended], today)).toBeUndefined()
})

test('a clean-up decides something, on a day that has come, and says what it rests on', () => {
  expect(barToCleanUp(cleanUp({}), [], today)).toBe('nothing-decided')
  expect(barToCleanUp(cleanUp({ 1: 'keep' }, { basis: ' ' }), [aDocument({ id: 1 })], today)).toBe('no-basis')
  expect(barToCleanUp(cleanUp({ 1: 'keep' }, { on: day('2026-03-03') }), [aDocument({ id: 1 })], today)).toBe(
    'in-future',
  )
})
