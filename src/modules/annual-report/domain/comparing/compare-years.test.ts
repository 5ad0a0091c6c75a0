import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnnualReport } from '../../../../statute/report-format/report.ts'
import { anyReport } from '../../testing/any-report.ts'
import { compareYears } from './compare-years.ts'

const report = (year: number | null, table3: AnnualReport['table3']): AnnualReport => ({
  title: null,
  agency: '示范县人民政府',
  year,
  publishedOn: null,
  table2: null,
  table3,
  table4: null,
  narrative: {},
  sections: [],
})

const received = (total: number | null) => ({
  format: '2021' as const,
  rows: { newReceived: [0, 0, 0, 0, 0, 0, total] },
})

test('years stand in order, each with its change against the year before', () => {
  const table = compareYears([report(2024, received(30)), report(2022, received(0)), report(2023, received(20))])
  expect(table.columns.map(({ year }) => year)).toEqual([2022, 2023, 2024])
  expect(table.rows.find(({ key }) => key === 'newReceived')?.values).toEqual([
    { value: 0, change: null, percent: null },
    { value: 20, change: 20, percent: null },
    { value: 30, change: 10, percent: 50 },
  ])
})

test('a sum of which one cell is not certain is not given', () => {
  const rows = {
    otherNoCorrection: [0, 0, 0, 0, 0, 0, 1],
    otherNoPayment: [0, 0, 0, 0, 0, 0, null],
    otherOther: [0, 0, 0, 0, 0, 0, 2],
  }
  const other = compareYears([report(2023, { format: '2021', rows })]).rows.find(({ key }) => key === 'other')
  expect(other?.values).toEqual([{ value: null, change: null, percent: null }])
})

test('a category of which one row is missing is not given', () => {
  const denied = compareYears([report(2023, { format: '2021', rows: { deniedProcess: [0, 0, 0, 0, 0, 0, 3] } })])
  expect(denied.rows.find(({ key }) => key === 'denied')?.values[0]?.value).toBeNull()
})

test('amounts printed in 元 stand beside those in 万元 as 万元', () => {
  const fees = (year: number, amount: number, unit: string): AnnualReport => ({
    ...report(year, null),
    table2: { format: '2021', fees: { amount, unit } },
  })
  const row = compareYears([fees(2023, 251_000, '元'), fees(2024, 30, '万元')]).rows.find(({ key }) => key === 'fees')
  expect(row?.values.map(({ value, change }) => [value, change])).toEqual([
    [25.1, null],
    [30, 4.9],
  ])
})

test('the changes of a row add up to the difference of its last and first year', () => {
  fc.assert(
    fc.property(fc.array(anyReport, { minLength: 1, maxLength: 4 }), (reports) => {
      for (const { values } of compareYears(reports).rows) {
        if (values.some(({ value }) => value === null)) continue
        const changes = values.reduce((sum, { change }) => sum + (change ?? 0), 0)
        expect(changes).toBeCloseTo((values.at(-1)?.value ?? 0) - (values[0]?.value ?? 0), 4)
      }
    }),
    { numRuns: 20 },
  )
})
