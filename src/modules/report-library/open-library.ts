import type { Database } from '../../platform/database/database.ts'
import { checkOldEdition } from './actions/check-old-edition.ts'
import type { ImportNeeds } from './actions/import-report.ts'
import type { LibraryTables } from './data/library-tables.ts'
import { openShelves } from './data/report-shelf.ts'
import type { LibraryQuestions } from './portal/library-questions.ts'
import { agencyNames } from './queries/agency-names.ts'
import { libraryChoices } from './queries/library-choices.ts'
import { librarySize } from './queries/library-size.ts'
import { listReports } from './queries/list-reports.ts'
import { findReport } from './queries/report-by-id.ts'
import { neighboursOf, reportsOfAgency, reportTextsOfAgency } from './queries/reports-of-agency.ts'

/** The library over a database: what can be asked of it, and what importing needs. */
export function openLibrary(database: Database): { readonly ask: LibraryQuestions; readonly shelves: ImportNeeds } {
  const library = database.withTables<LibraryTables>()
  const newest = (id: string) => findReport(library, id)
  const ofAgency = (agency: string) => reportsOfAgency(library, agency)
  return {
    shelves: openShelves(database),
    ask: {
      listReports: (filter, range) => listReports(library, filter, range),
      agencyNames: () => agencyNames(library),
      libraryChoices: () => libraryChoices(library),
      librarySize: () => librarySize(library),
      findReport: async (id, edition) => {
        const kept = await findReport(library, id, edition)
        return kept && checkOldEdition({ findReport: newest, reportsOfAgency: ofAgency }, kept)
      },
      reportsOfAgency: ofAgency,
      reportTextsOfAgency: (agency) => reportTextsOfAgency(library, agency),
      neighboursOf: (of) => neighboursOf(library, of),
    },
  }
}
