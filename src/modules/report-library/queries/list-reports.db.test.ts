import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { day } from '../../../kernel/day.ts'
import { importReport } from '../actions/import-report.ts'
import type { ReportFilter, ReportOrder } from '../domain/report-list.ts'
import { openLibrary } from '../open-library.ts'
import { aReport } from '../testing/a-report.ts'

const db = useDatabase()
const ask = () => openLibrary(db.database).ask

const reports = [
  aReport({
    agency: '示范市人民政府',
    year: 2023,
    publishedOn: day('2024-03-20'),
    rows: { newReceived: [40, 0, 0, 0, 0, 0, 40] },
  }),
  aReport({
    agency: '示范市人民政府',
    year: 2024,
    publishedOn: day('2025-03-21'),
    rows: { newReceived: [50, 0, 0, 0, 0, 0, 50] },
  }),
  aReport({ agency: '示范县教育局', year: 2024, publishedOn: day('2025-01-20') }),
  aReport({ agency: '示范县青山镇人民政府', year: 2024, rows: { newReceived: [2, 0, 0, 0, 0, 0, null] } }),
]

beforeAll(async () => {
  const { shelves } = openLibrary(db.database)
  for (const [at, report] of reports.entries()) {
    const source = { name: `${at}.txt`, hash: String(at), mediaType: 'text/plain' }
    await importReport(shelves, { report, findings: [], source })
  }
})

const names = async (filter: ReportFilter, order: ReportOrder = 'agency') => {
  const list = await ask().listReports(filter, { order, offset: 0, limit: 10 })
  return list.reports.map(({ agency, year }) => `${agency}${year}`)
}

test('filters narrow together', async () => {
  expect(await names({ year: 2024, region: '示范县' })).toEqual(['示范县教育局2024', '示范县青山镇人民政府2024'])
  expect(await names({ kind: 'government' })).toEqual(['示范市人民政府2024', '示范市人民政府2023'])
  expect(await names({ kind: 'government', year: 2022 })).toEqual([])
})

test('a name is found by any part, spaces and traditional characters aside', async () => {
  expect(await names({ agency: '青山 鎮' })).toEqual(['示范县青山镇人民政府2024'])
})

test('the newest come first, those without a day last', async () => {
  expect(await names({}, 'newest')).toEqual([
    '示范市人民政府2024',
    '示范县教育局2024',
    '示范市人民政府2023',
    '示范县青山镇人民政府2024',
  ])
})

test('an uncertain number of requests comes last, and stays uncertain', async () => {
  expect((await names({}, 'requests')).at(-1)).toBe('示范县青山镇人民政府2024')
  const { reports: found } = await ask().listReports({ agency: '青山' }, { order: 'agency', offset: 0, limit: 1 })
  expect(found[0]).toMatchObject({ newReceived: null, publishedOn: null })
})

test('a page shows its part and the number of all', async () => {
  const list = await ask().listReports({}, { order: 'newest', offset: 2, limit: 1 })
  expect([list.total, list.reports.map(({ year }) => year)]).toEqual([4, [2023]])
})

test('what the library can be narrowed to is counted', async () => {
  expect(await ask().libraryChoices()).toMatchObject({
    years: [
      { value: 2024, count: 3 },
      { value: 2023, count: 1 },
    ],
    regions: [
      { value: '示范市', count: 2 },
      { value: '示范县', count: 2 },
    ],
  })
  expect(await ask().librarySize()).toEqual({ reports: 4, agencies: 3, years: 2 })
})

test('neighbours are the other agencies of the region in the same year', async () => {
  const neighbours = await ask().neighboursOf({ agency: '示范县教育局', region: '示范县', year: 2024 })
  expect(neighbours.map(({ agency }) => agency)).toEqual(['示范县青山镇人民政府'])
})

test('an agency’s reports come by year', async () => {
  expect((await ask().reportsOfAgency('示范市人民政府')).map(({ year }) => year)).toEqual([2024, 2023])
  expect((await ask().reportTextsOfAgency('示范市人民政府')).map(({ report }) => report.year)).toEqual([2023, 2024])
  expect(await ask().agencyNames()).toEqual(['示范市人民政府', '示范县教育局', '示范县青山镇人民政府'])
})
