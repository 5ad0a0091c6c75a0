import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { chosenLimits, dueOn } from './due-on.ts'

const made = { madeOn: day('2026-03-02'), catalogue: null }
const due = (differs: Partial<Parameters<typeof dueOn>[0]> = {}) => dueOn({ ...made, ...differs }, statutoryCalendar)

test('information is public within 20 working days, budgets within 20 days', () => {
  expect(due()).toBe('2026-03-30')
  expect(due({ catalogue: 'a20-07' })).toBe('2026-03-22')
  expect(due({ area: 'budgets' })).toBe('2026-03-22')
  expect(due({ area: 'health' })).toBe('2026-03-30')
})

test('the limit of another law goes before', () => {
  expect(due({ limit: 'licence' })).toBe('2026-03-11')
  expect(due({ limit: 'procurement-result', catalogue: 'a20-07' })).toBe('2026-03-04')
})

test('a limit holds from when its law does', () => {
  expect(due({ madeOn: day('2016-03-01'), limit: 'penalty' })).toBe('2016-03-29')
})

test('without a day nothing is due', () => {
  expect(due({ madeOn: null, limit: 'licence' })).toBeNull()
})

test('only limits by when something has to be public can be chosen', () => {
  expect(chosenLimits.map(({ key }) => key)).toContain('penalty')
  expect(chosenLimits.map(({ key }) => key)).not.toContain('rule-draft')
})
