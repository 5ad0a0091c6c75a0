import type { LibraryReport } from '../domain/library-report.ts'
import type { LibraryChoices } from '../queries/library-choices.ts'
import type { LibrarySize } from '../queries/library-size.ts'
import type { listReports } from '../queries/list-reports.ts'
import type { neighboursOf, reportsOfAgency, reportTextsOfAgency } from '../queries/reports-of-agency.ts'

/** A query with its database already given. */
type Bound<Query> = Query extends (database: never, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never

/** What the pages of the library may ask. */
export type LibraryQuestions = {
  readonly listReports: Bound<typeof listReports>
  readonly agencyNames: () => Promise<readonly string[]>
  readonly libraryChoices: () => Promise<LibraryChoices>
  readonly librarySize: () => Promise<LibrarySize>
  readonly findReport: (id: string, edition?: number) => Promise<LibraryReport | undefined>
  readonly reportsOfAgency: Bound<typeof reportsOfAgency>
  readonly reportTextsOfAgency: Bound<typeof reportTextsOfAgency>
  readonly neighboursOf: Bound<typeof neighboursOf>
}
