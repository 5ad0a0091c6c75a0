import type { Database } from '../../platform/database/database.ts'
import type { Page } from '../../platform/http/page.ts'
import type { RenderApart } from '../annual-report/public.ts'
import type { LibraryTables } from './data/library-tables.ts'
import { loadDemo } from './actions/load-demo.ts'
import { openLibrary } from './open-library.ts'
import { comparePage } from './portal/compare.page.tsx'
import { compareYearsPage } from './portal/compare-years.page.tsx'
import { downloadPage } from './portal/download.page.ts'
import { findPublishedReports } from './queries/find-published-reports.ts'
import { homePage } from './portal/home.page.tsx'
import { reportPage } from './portal/report.page.tsx'
import { reportsPage } from './portal/reports.page.tsx'

export type ReportLibraryModule = {
  readonly pages: readonly Page[]
  /** The first page of an installation that is nothing but a library. */
  readonly home: Page
  /** Annual reports that somebody may be asking for. */
  readonly findPublished: (words: string) => ReturnType<typeof findPublishedReports>
  /** Fills an empty library with the reports of a folder. */
  loadDemo(folder: string): Promise<void>
}

type ReportLibraryNeeds = { readonly database: Database; readonly render: RenderApart }

/** The report library over a database: its pages, and its demo. */
export function reportLibraryModule({ database, render }: ReportLibraryNeeds): ReportLibraryModule {
  const { ask, shelves } = openLibrary(database)
  const countReports = async () => (await ask.librarySize()).reports
  return {
    home: homePage(ask),
    pages: [
      reportsPage(ask),
      reportPage(ask),
      downloadPage({ ...ask, render }),
      comparePage(ask),
      compareYearsPage(ask),
    ],
    findPublished: (words) => findPublishedReports(database.withTables<LibraryTables>(), words),
    loadDemo: async (folder) => void (await loadDemo({ ...shelves, countReports }, folder)),
  }
}
