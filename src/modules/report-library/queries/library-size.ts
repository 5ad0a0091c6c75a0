import { sql } from 'kysely'
import type { LibraryDatabase } from '../data/library-tables.ts'

export type LibrarySize = { readonly reports: number; readonly agencies: number; readonly years: number }

/** How much the library holds. */
export function librarySize(database: LibraryDatabase): Promise<LibrarySize> {
  return database
    .selectFrom('report_library.report')
    .select([
      sql<number>`count(*)`.as('reports'),
      sql<number>`count(distinct agency)`.as('agencies'),
      sql<number>`count(distinct year)`.as('years'),
    ])
    .executeTakeFirstOrThrow()
}
