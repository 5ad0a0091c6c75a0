import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../../kernel/day.ts'
import { monthsOf, periodInChinese, usualPeriods } from './statistics-period.ts'

const anyDay = fc.nat(3000).map((days) => addDays(day('2020-01-01'), days))

test.each([
  ['2026-02-14', '上一年度', '2025-01-01', '2025-12-31'],
  ['2026-02-14', '本季度', '2026-01-01', '2026-02-14'],
  ['2026-02-14', '上季度', '2025-10-01', '2025-12-31'],
  ['2026-12-31', '上季度', '2026-07-01', '2026-09-30'],
  ['2026-03-31', '上月', '2026-02-01', '2026-02-28'],
])('seen from %s, %s is %s to %s', (today, zh, from, to) => {
  expect(usualPeriods(day(today)).find((period) => period.zh === zh)).toEqual({ zh, from, to })
})

test('the months of a period are the period, cut at every first of a month', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(900), (from, length) => {
      const period = { from, to: addDays(from, length) }
      const months = monthsOf(period)
      expect([months[0]?.from, months.at(-1)?.to]).toEqual([period.from, period.to])
      months.slice(1).forEach((month, at) => {
        expect(month.from).toBe(addDays(months[at]?.to ?? from, 1))
        expect(month.from.slice(8)).toBe('01')
      })
    }),
  )
})

test('whole years and months are called so', () => {
  const words = (from: string, to: string) => periodInChinese({ from: day(from), to: day(to) })
  expect(words('2026-01-01', '2026-12-31')).toBe('2026年')
  expect(words('2026-02-01', '2026-02-28')).toBe('2026年2月')
  expect(words('2026-02-01', '2026-02-27')).toBe('2026年2月1日至2026年2月27日')
})
