import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, day, dayInChina, dayNumber, dayOfNumber, weekdayOf } from './day.ts'

const anyDay = fc.integer({ min: dayNumber(day('1990-01-01')), max: dayNumber(day('2199-12-31')) }).map(dayOfNumber)

test('a day and its number are each other’s inverse', () => {
  fc.assert(fc.property(anyDay, (on) => dayOfNumber(dayNumber(on)) === on))
})

test('going forward and back by the same days changes nothing', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (on, n) => addDays(addDays(on, n), -n) === on))
})

test('six months from the last of August is the last of February', () => {
  expect(addMonths(day('2025-08-31'), 6)).toBe('2026-02-28')
  expect(addMonths(day('2023-08-31'), 6)).toBe('2024-02-29')
  expect(addMonths(day('2025-07-15'), 6)).toBe('2026-01-15')
})

test('weekdays run from Monday to Sunday', () => {
  expect(weekdayOf(day('2026-02-13'))).toBe(5)
  expect(weekdayOf(day('2026-11-22'))).toBe(7)
  expect(weekdayOf(day('1969-12-29'))).toBe(1)
})

test('an instant late in the evening of UTC is already the next day in China', () => {
  expect(dayInChina(new Date('2024-01-31T15:59:59Z'))).toBe('2024-01-31')
  expect(dayInChina(new Date('2024-01-31T16:00:00Z'))).toBe('2024-02-01')
})
