import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, dayInChinese, findDay, parseDay } from './day.ts'

test('a day that does not exist is no day', () => {
  for (const text of ['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-1-1', '20240101', '']) {
    expect(parseDay(text), text).toBeUndefined()
  }
})

test('29 February exists in leap years only', () => {
  expect(findDay(2024, 2, 29)).toBe('2024-02-29')
  expect(findDay(2100, 2, 29)).toBeUndefined()
  expect(findDay(2000, 2, 29)).toBe('2000-02-29')
})

test('every day of the calendar reads back as itself', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10)
      expect(parseDay(text)).toBe(text)
    }),
  )
})

test('a day is written the way offices write it, without leading zeros', () => {
  expect(dayInChinese(day('2024-03-07'))).toBe('2024年3月7日')
})

test('text that must be a day and is none is an error in the program', () => {
  expect(() => day('明天')).toThrow('not a day')
})
