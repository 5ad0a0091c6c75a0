import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { monthLines, topicLines } from './statistics-overview.ts'
import { topics } from './topics.table.ts'

test('a request with several topics counts for each of them, the topic most asked about first', () => {
  const [one, two, three] = topics
  const lines = topicLines([
    { topics: [one.key], count: 2 },
    { topics: [two.key, one.key], count: 3 },
    { topics: [three.key], count: 4 },
    { topics: [], count: 9 },
  ])
  expect(lines).toEqual([
    { label: one.zh, count: 5 },
    { label: three.zh, count: 4 },
    { label: two.zh, count: 3 },
  ])
})

test('days add up to their months, and a month without any is there too', () => {
  const received = [
    { day: day('2026-01-05'), count: 2 },
    { day: day('2026-01-31'), count: 1 },
    { day: day('2026-03-01'), count: 4 },
  ]
  const decided = [{ day: day('2026-02-28'), count: 1 }]
  expect(monthLines(received, decided, { from: day('2026-01-01'), to: day('2026-03-31') })).toEqual([
    { label: '2026年1月', received: 3, decided: 0 },
    { label: '2026年2月', received: 0, decided: 1 },
    { label: '2026年3月', received: 4, decided: 0 },
  ])
})
