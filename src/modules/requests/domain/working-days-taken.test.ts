import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { workingDaysTaken } from './working-days-taken.ts'

const span = (to: string, count = 1) => ({ from: day('2026-03-02'), to: day(to), count })
const taken = (...spans: readonly ReturnType<typeof span>[]) => workingDaysTaken(spans, statutoryCalendar)

test('nothing decided has no average', () => {
  expect(taken()).toBeNull()
})

test('the day of receipt is not counted, weekends are not', () => {
  expect(taken(span('2026-03-02'))).toMatchObject({ average: 0 })
  expect(taken(span('2026-03-09'))).toEqual({ average: 5, median: 5, requests: 1 })
})

test('one request that took very long moves the average, not the median', () => {
  expect(taken(span('2026-03-03', 4), span('2026-04-30'))).toMatchObject({ median: 1, average: 9.2, requests: 5 })
})

test('the median of an even number of requests is the middle of two', () => {
  expect(taken(span('2026-03-03'), span('2026-03-06'))).toMatchObject({ median: 2.5 })
})
