import { expect, test } from 'vitest'
import { aReport } from '../testing/a-report.ts'
import { highlightsOf } from './highlights.ts'
import { applicantShares, reasonsOf, resultShares } from './request-results.ts'

const highlight = (key: string, ...reports: Parameters<typeof highlightsOf>) =>
  highlightsOf(...reports).find((candidate) => candidate.key === key)

test('the change against the year before is told in words', () => {
  const before = aReport({ year: 2023, rows: { newReceived: [40, 0, 0, 0, 0, 0, 40] } })
  const report = aReport({ year: 2024, rows: { newReceived: [50, 0, 0, 0, 0, 0, 50] } })
  expect(highlight('newReceived', report, before)).toMatchObject({ value: '50', line: '比上年多 10 件，增长 25%。' })
  expect(highlight('newReceived', before, report)?.line).toBe('比上年少 10 件，下降 20%。')
})

test('a share of uncertain figures is uncertain', () => {
  const report = aReport({ rows: { granted: [1, 0, 0, 0, 0, 0, null] } })
  expect(highlight('grantedShare', report)).toMatchObject({ value: null, line: expect.stringContaining('无法确定') })
})

test('a year without results has no share, not a division by nothing', () => {
  const report = aReport({ rows: { granted: [0, 0, 0, 0, 0, 0, 0], totalResults: [0, 0, 0, 0, 0, 0, 0] } })
  expect(highlight('grantedShare', report)?.value).toBe('—')
})

test('the most frequent reason of a refusal is named', () => {
  const report = aReport({ rows: { deniedProcess: [3, 0, 0, 0, 0, 0, 3], deniedStateSecret: [1, 0, 0, 0, 0, 0, 1] } })
  expect(reasonsOf(report, 'denied')[0]).toEqual({ label: '属于四类过程性信息', value: 3 })
  expect(highlight('denied', report)).toMatchObject({ value: '4', line: '最多的原因是“属于四类过程性信息”，3 件。' })
})

test('shares of results and applicants are of their own wholes', () => {
  const report = aReport({
    rows: { newReceived: [3, 1, 0, 0, 0, 0, 4], granted: [2, 0, 0, 0, 0, 0, 2], totalResults: [3, 1, 0, 0, 0, 0, 4] },
  })
  expect(resultShares(report).find(({ key }) => key === 'granted')).toMatchObject({ value: 2, share: 0.5 })
  expect(applicantShares(report).map(({ share }) => share)).toEqual([0.75, 0.25, 0, 0, 0, 0])
})

test('a report without tables has no highlights', () => {
  expect(highlightsOf({ ...aReport({}), table3: null, table4: null })).toEqual([])
})
