import { describe, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { openLibrary } from '../open-library.ts'
import { aReport } from '../testing/a-report.ts'
import { importReport, type ReportToImport } from './import-report.ts'

const db = useDatabase()

const library = () => openLibrary(db.database)

const toImport = (report: ReportToImport['report'], hash: string): ReportToImport => ({
  report,
  findings: [],
  source: { name: `${hash}.txt`, hash, mediaType: 'text/plain' },
})

const shelve = (report: ReportToImport['report'], hash: string) =>
  importReport(library().shelves, toImport(report, hash))

describe('a report that does not say whose it is', () => {
  test.each([
    ['no-agency', { ...aReport({}), agency: null }],
    ['no-agency', { ...aReport({}), agency: '  ' }],
    ['no-year', { ...aReport({}), year: null }],
    ['no-figures', { ...aReport({}), table2: null, table3: null, table4: null }],
  ])('is refused: %s', async (code, report) => {
    expect(await shelve(report, code)).toMatchObject({ ok: false, refusal: { code } })
    expect(await library().ask.librarySize()).toEqual({ reports: 0, agencies: 0, years: 0 })
  })
})

test('the same file again changes nothing; another file is a new edition and the old one stays', async () => {
  const first = await shelve(aReport({ agency: '示范县交通运输局', year: 2024 }), 'one')
  const same = await shelve(aReport({ agency: '示范县交通运输局', year: 2024 }), 'one')
  const corrected = aReport({ agency: '示范县交通运输局', year: 2024, rows: { newReceived: [5, 0, 0, 0, 0, 0, 5] } })
  const second = await shelve(corrected, 'two')
  expect([first, same, second]).toMatchObject([
    { ok: true, value: { edition: 1, kind: 'new' } },
    { ok: true, value: { edition: 1, kind: 'unchanged' } },
    { ok: true, value: { edition: 2, kind: 'new-edition' } },
  ])
  const id = first.ok ? first.value.id : ''
  const newest = await library().ask.findReport(id)
  expect(newest).toMatchObject({ edition: 2, newReceived: 5, report: corrected })
  expect(newest?.editions.map(({ edition, source }) => [edition, source.hash])).toEqual([
    [2, 'two'],
    [1, 'one'],
  ])
  expect((await library().ask.findReport(id, 1))?.report.table3?.rows.newReceived).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(await library().ask.findReport(id, 3)).toBeUndefined()
})

test('an old edition keeps its own findings and counts, whatever the correction brought', async () => {
  const agency = '示范县民政局'
  const wrong = aReport({ agency, rows: { newReceived: [5, 0, 0, 0, 0, 0, 6] } })
  const carried = { carriedIn: [3, 0, 0, 0, 0, 0, 3], totalResults: [3, 0, 0, 0, 0, 0, 3] }
  const first = await shelve(wrong, 'wrong')
  const id = first.ok ? first.value.id : ''
  await shelve(aReport({ agency, year: 2023, rows: carried }), 'before')
  const asNewest = await library().ask.findReport(id)
  expect(asNewest?.errors).toBeGreaterThan(0)
  await shelve(aReport({ agency }), 'right')
  const { findings, errors, warnings } = (await library().ask.findReport(id, 1)) ?? {}
  expect({ findings, errors, warnings }).toEqual({
    findings: asNewest?.findings,
    errors: asNewest?.errors,
    warnings: asNewest?.warnings,
  })
  expect((await library().ask.findReport(id))?.errors).toBeLessThan(errors ?? 0)
})

test('a report is checked against the year before, whichever of the two comes first', async () => {
  const agency = '示范县水利局'
  const carried = {
    carriedIn: [3, 0, 0, 0, 0, 0, 3],
    granted: [3, 0, 0, 0, 0, 0, 3],
    totalResults: [3, 0, 0, 0, 0, 0, 3],
  }
  const later = await shelve(aReport({ agency, year: 2024, rows: carried }), 'later')
  const id = later.ok ? later.value.id : ''
  const rulesOf = async () => new Set((await library().ask.findReport(id))?.findings.map(({ rule }) => rule))
  const alone = await rulesOf()
  await shelve(aReport({ agency, year: 2023 }), 'earlier')
  const compared = await rulesOf()
  expect([...compared].filter((rule) => !alone.has(rule)).length).toBeGreaterThan(0)
})

test('imports of one report at the same time become editions one after the other', async () => {
  const hashes = ['a', 'b', 'c', 'd', 'e']
  const done = await Promise.all(hashes.map((hash) => shelve(aReport({ agency: '示范县林业局' }), hash)))
  const editions = done.map((each) => (each.ok ? each.value.edition : 0)).sort((one, other) => one - other)
  expect(editions).toEqual([1, 2, 3, 4, 5])
})
