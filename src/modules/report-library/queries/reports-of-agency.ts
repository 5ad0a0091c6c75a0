import { sql } from 'kysely'
import type { LibraryDatabase } from '../data/library-tables.ts'
import { summaryColumns, summaryOfRow } from '../data/summary-row.ts'
import type { ReportSummary } from '../domain/library-report.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'

/** All reports of one agency, newest year first. */
export async function reportsOfAgency(database: LibraryDatabase, agency: string): Promise<ReportSummary[]> {
  const rows = await database
    .selectFrom('report_library.report')
    .select(summaryColumns)
    .where('agency', '=', agency)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(summaryOfRow)
}

/** The newest editions of one agency's reports, oldest year first. */
export async function reportTextsOfAgency(
  database: LibraryDatabase,
  agency: string,
): Promise<{ readonly id: string; readonly report: AnnualReport }[]> {
  return database
    .selectFrom('report_library.report as report')
    .innerJoin('report_library.edition as edition', (join) =>
      join.onRef('edition.report_id', '=', 'report.id').onRef('edition.edition', '=', 'report.edition'),
    )
    .select(['report.id', 'edition.report'])
    .where('report.agency', '=', agency)
    .orderBy('report.year')
    .execute()
}

export type Neighbour = { readonly id: string; readonly agency: string; readonly year: number }

/** Other agencies of the same region and year: those a reader may want to compare with. */
export function neighboursOf(
  database: LibraryDatabase,
  { agency, region, year }: { readonly agency: string; readonly region: string; readonly year: number },
): Promise<Neighbour[]> {
  return database
    .selectFrom('report_library.report')
    .select(['id', 'agency', 'year'])
    .where('region', '=', region)
    .where('year', '=', year)
    .where('agency', '<>', agency)
    .orderBy(sql`agency collate "zh-x-icu"`)
    .limit(12)
    .execute()
}
