import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { anyLoadedDay } from '../calendar/testing/any-day.ts'
import { statutoryCalendar } from '../calendar/work-calendar.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import { endOfLimit, type Limit } from './calendar-limits.ts'

const endOf = (from: string, amount: number, unit: Limit['unit']) =>
  endOfLimit(statutoryCalendar, day(from), { amount, unit })

test('60 days from 2024-08-02 end on National Day and run on to 2024-10-08', () => {
  expect(endOf('2024-08-02', 60, 'day')).toEqual({
    lastDay: '2024-10-08',
    rolledFrom: '2024-10-01',
    provisional: false,
  })
})

test('six months from 2025-08-31 end on the last day of February, a make-up Saturday, and stay there', () => {
  expect(endOf('2025-08-31', 6, 'month')).toMatchObject({ lastDay: '2026-02-28', rolledFrom: null })
})

test('15 days from a reconsideration decision; the day of receipt is not counted', () => {
  expect(endOf('2026-03-02', 15, 'day').lastDay).toBe('2026-03-17')
})

test('working days are counted as working days, and end on one', () => {
  expect(endOf('2025-09-25', 7, 'working-day')).toMatchObject({ lastDay: '2025-10-11', rolledFrom: null })
})

test('an end in a year without a notice is provisional, whatever the count passed before', () => {
  expect(endOf('2026-12-01', 60, 'day').provisional).toBe(true)
  expect(endOf('2026-10-01', 60, 'day').provisional).toBe(false)
  expect(endOf('2026-12-28', 10, 'working-day').provisional).toBe(true)
})

test('a limit always ends on a working day, and never before it was counted to', () => {
  fc.assert(
    fc.property(anyLoadedDay, fc.integer({ min: 1, max: 400 }), (from, amount) => {
      const { lastDay, rolledFrom } = endOf(from, amount, 'day')
      expect(isWorkingDay(statutoryCalendar, lastDay)).toBe(true)
      if (rolledFrom !== null) expect(isWorkingDay(statutoryCalendar, rolledFrom) || rolledFrom >= lastDay).toBe(false)
    }),
  )
})
