import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { importReport } from '../actions/import-report.ts'
import type { LibraryTables } from '../data/library-tables.ts'
import { openLibrary } from '../open-library.ts'
import { aReport } from '../testing/a-report.ts'
import { findPublishedReports } from './find-published-reports.ts'

const db = useDatabase()
const find = async (words: string) =>
  (await findPublishedReports(db.database.withTables<LibraryTables>(), words)).map(({ about }) => about)

beforeAll(async () => {
  const { shelves } = openLibrary(db.database)
  for (const year of [2023, 2024]) {
    const source = { name: 'a.json', hash: String(year), mediaType: 'application/json' }
    await importReport(shelves, { report: aReport({ year }), findings: [], source })
  }
})

test('who asks for the report of an agency is shown it, the newest first', async () => {
  const all = ['示范县教育局2024年政府信息公开工作年度报告', '示范县教育局2023年政府信息公开工作年度报告']
  expect(await find('教育局的政府信息公开年报')).toEqual(all)
  expect(await find('教育局2023年政府信息公开年报')).toEqual(all.slice(1))
})

test('who asks an agency for something else is shown no report', async () => {
  expect(await find('教育局2024年的预算')).toEqual([])
  expect(await find('水利局年报')).toEqual([])
})
