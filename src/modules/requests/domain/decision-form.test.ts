import { expect, test } from 'vitest'
import { findChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import { askedWords, readDecision, rowsOfParts } from './decision-form.ts'

const nothing = new Set<never>()

test('a form that names none of the 21 results is no decision', () => {
  expect(readDecision({ outcome: 'granted', variant: 'never' }, nothing)).toBeUndefined()
  expect(readDecision({}, nothing)).toBeUndefined()
})

test('what a search on record already says is not asked again, what the letter prints is', () => {
  const choice = findChoice('unable-not-held', 'not-existing')
  if (choice === undefined) throw new Error('no such result')
  const asked = askedWords(choice, new Set(['search-record'])).map(({ key }) => key)
  expect(asked).toEqual(['searchTold'])
  expect(askedWords(choice, nothing).map(({ key }) => key)).toContain('searchedPlaces')
})

test('words of other results are left out of a decision', () => {
  const sent = {
    outcome: 'unable-need-creation',
    variant: 'unable',
    creationReason: '需要统计',
    secrecyBasis: '某规定',
  }
  expect(readDecision(sent, nothing)).toEqual({
    decision: {
      outcome: 'unable-need-creation',
      variant: 'unable',
      fields: { creationReason: '需要统计' },
      withheld: [],
    },
    errors: {},
  })
})

test('a closed part without place, ground or reason is named at its own field; empty rows are no parts', () => {
  const sent = { outcome: 'partial', variant: 'item-by-item', openParts: '批复', part_2: '附图', ground_2: 'no-ground' }
  const read = readDecision(sent, nothing)
  expect(Object.keys(read?.errors ?? {}).toSorted()).toEqual(['ground_2', 'reason_2'])
  expect(read?.decision.withheld).toHaveLength(1)
  expect(readDecision({ ...sent, part_2: '', ground_2: '' }, nothing)?.errors).toHaveProperty('part_1')
})

test('days and numbers are read as such, or named at their fields', () => {
  const sent = { outcome: 'refused-repeat', variant: 'refused', earlierReplyNumber: '示公开〔2025〕1号' }
  expect(readDecision({ ...sent, earlierReplyOn: '2025年' }, nothing)?.errors['earlierReplyOn']).toContain('应为日期')
  expect(readDecision({ ...sent, earlierReplyOn: '2025-11-03' }, nothing)?.errors).toEqual({})
})

test('a form has always an empty row to fill, and more where more are wanted', () => {
  expect(rowsOfParts({})).toBe(3)
  expect(rowsOfParts({ part_4: '附图' })).toBe(5)
  expect(rowsOfParts({ part_4: '附图', mode: 'more' })).toBe(7)
})
