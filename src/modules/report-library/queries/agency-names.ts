import { sql } from 'kysely'
import type { LibraryDatabase } from '../data/library-tables.ts'

const OFFERED = 500

/** Names of agencies to offer while a visitor types; the first few hundred by pinyin. */
export async function agencyNames(database: LibraryDatabase): Promise<string[]> {
  const rows = await database
    .selectFrom('report_library.report')
    .select('agency')
    .groupBy('agency')
    .orderBy(sql`agency collate "zh-x-icu"`)
    .limit(OFFERED)
    .execute()
  return rows.map(({ agency }) => agency)
}
