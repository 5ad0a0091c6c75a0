import { sql } from 'kysely'
import type { LibraryDatabase } from '../data/library-tables.ts'
import type { AgencyKind } from '../domain/agency-kinds.table.ts'

/** What the library can be narrowed to: every value that occurs, with how many reports have it. */
export type LibraryChoices = {
  readonly years: readonly { readonly value: number; readonly count: number }[]
  readonly regions: readonly { readonly value: string; readonly count: number }[]
  readonly kinds: readonly { readonly value: AgencyKind; readonly count: number }[]
}

/** The years (newest first), regions and kinds of agency in the library. */
export async function libraryChoices(database: LibraryDatabase): Promise<LibraryChoices> {
  const count = sql<number>`count(*)`.as('count')
  const reports = database.selectFrom('report_library.report')
  const [years, regions, kinds] = await Promise.all([
    reports.select(['year as value', count]).groupBy('year').orderBy('year', 'desc').execute(),
    reports
      .select(['region as value', count])
      .where('region', '<>', '')
      .groupBy('region')
      .orderBy(sql`region collate "zh-x-icu"`)
      .execute(),
    reports.select(['kind as value', count]).groupBy('kind').execute(),
  ])
  return { years, regions, kinds }
}
