import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../kernel/day.ts'
import { anyLoadedDay, daysFrom } from './testing/any-day.ts'
import { statutoryCalendar } from './work-calendar.ts'
import { addWorkingDays, countWorkingDays, hasProvisionalDays, isWorkingDay, workingDayFrom } from './working-days.ts'

const calendar = statutoryCalendar
const someDays = fc.integer({ min: 0, max: 600 })

// Day 0, and what 7, 20 and 40 working days later is.
const examples: readonly (readonly [string, string, string, string])[] = [
  ['2019-01-25', '2019-02-03', '2019-02-27', '2019-03-27'],
  ['2019-04-26', '2019-05-08', '2019-05-27', '2019-06-25'],
  ['2020-01-17', '2020-02-04', '2020-02-21', '2020-03-20'],
  ['2020-06-24', '2020-07-06', '2020-07-23', '2020-08-20'],
  ['2021-02-05', '2021-02-20', '2021-03-10', '2021-04-08'],
  ['2021-09-17', '2021-09-28', '2021-10-21', '2021-11-18'],
  ['2022-01-28', '2022-02-11', '2022-03-02', '2022-03-30'],
  ['2022-09-30', '2022-10-14', '2022-11-02', '2022-11-30'],
  ['2023-01-18', '2023-02-01', '2023-02-20', '2023-03-20'],
  ['2023-09-20', '2023-10-07', '2023-10-24', '2023-11-21'],
  ['2024-02-09', '2024-02-26', '2024-03-14', '2024-04-12'],
  ['2024-09-13', '2024-09-25', '2024-10-17', '2024-11-14'],
  ['2024-09-14', '2024-09-26', '2024-10-18', '2024-11-15'],
  ['2025-01-24', '2025-02-10', '2025-02-27', '2025-03-27'],
  ['2025-09-25', '2025-10-11', '2025-10-29', '2025-11-26'],
  ['2026-01-04', '2026-01-13', '2026-01-30', '2026-03-05'],
  ['2026-02-13', '2026-03-02', '2026-03-19', '2026-04-17'],
  ['2026-02-14', '2026-03-03', '2026-03-20', '2026-04-20'],
  ['2026-09-18', '2026-09-29', '2026-10-22', '2026-11-19'],
]

test.each(examples)('from %s, 7 working days end on %s, 20 on %s, 40 on %s', (from, seven, twenty, forty) => {
  const ends = [7, 20, 40].map((days) => addWorkingDays(calendar, day(from), days))
  expect(ends).toEqual([seven, twenty, forty])
})

test('looking days up agrees with walking them one by one, from every day and over years without a notice', () => {
  fc.assert(
    fc.property(anyLoadedDay, someDays, (from, days) => {
      let walked = from
      for (let counted = 0; counted < days;) {
        walked = addDays(walked, 1)
        if (isWorkingDay(calendar, walked)) counted += 1
      }
      expect(addWorkingDays(calendar, from, days)).toBe(walked)
    }),
  )
})

test('a count served in two parts ends where one long count ends', () => {
  fc.assert(
    fc.property(anyLoadedDay, someDays, someDays, (from, first, second) => {
      const inParts = addWorkingDays(calendar, addWorkingDays(calendar, from, first), second)
      expect(inParts).toBe(addWorkingDays(calendar, from, first + second))
    }),
  )
})

test('counting back what was counted forward gives the number', () => {
  fc.assert(
    fc.property(anyLoadedDay, someDays, (from, days) => {
      const through = addWorkingDays(calendar, from, days)
      expect(countWorkingDays(calendar, from, through)).toBe(days)
      expect(countWorkingDays(calendar, through, from)).toBe(days === 0 ? 0 : -days)
    }),
  )
})

test('from every day of every loaded year, a later start never ends earlier, and the end is a working day', () => {
  let before = day('2019-01-01')
  for (const from of daysFrom('2019-01-01', '2026-12-31')) {
    const end = addWorkingDays(calendar, from, 20)
    expect(end >= before && isWorkingDay(calendar, end)).toBe(true)
    before = end
  }
})

test('a count that reaches into a year without a notice says so', () => {
  expect(hasProvisionalDays(calendar, day('2026-12-01'), day('2026-12-31'))).toBe(false)
  expect(hasProvisionalDays(calendar, day('2026-12-01'), day('2027-01-04'))).toBe(true)
  expect(hasProvisionalDays(calendar, day('2018-12-28'), day('2019-01-25'))).toBe(false)
  expect(hasProvisionalDays(calendar, day('2018-12-27'), day('2019-01-25'))).toBe(true)
  expect(hasProvisionalDays(calendar, day('2026-12-31'), day('2026-12-31'))).toBe(false)
})

test('a day off leads to the next working day, a make-up Saturday to itself', () => {
  expect(workingDayFrom(calendar, day('2024-10-01'))).toBe('2024-10-08')
  expect(workingDayFrom(calendar, day('2026-02-28'))).toBe('2026-02-28')
})
