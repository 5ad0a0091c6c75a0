import * as fc from 'fast-check'
import { addDays, day, dayNumber, dayOfNumber, type Day } from '../../../kernel/day.ts'

/** Every day from one to another, both included. */
export function daysFrom(first: string, last: string): Day[] {
  const days: Day[] = []
  for (let on = day(first); on <= day(last); on = addDays(on, 1)) days.push(on)
  return days
}

/** A day of the years for which notices come with the software. */
export const anyLoadedDay: fc.Arbitrary<Day> = fc
  .integer({ min: dayNumber(day('2019-01-01')), max: dayNumber(day('2026-12-31')) })
  .map(dayOfNumber)
