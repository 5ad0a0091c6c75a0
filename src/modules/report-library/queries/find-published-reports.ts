import { sql } from 'kysely'
import type { LibraryDatabase } from '../data/library-tables.ts'

/**
 * Annual reports that the words of a request ask for: of an agency they name, the newest first, of their year where they
 * say one. Nothing where they are about something else than disclosure work.
 */
export async function findPublishedReports(database: LibraryDatabase, words: string) {
  if (!/年报|年度报告|信息公开/.test(words)) return []
  const year = /(?:19|20)\d{2}/.exec(words)?.[0]
  const rows = await database
    .selectFrom('report_library.report')
    .select(['id', 'title', 'agency', 'year'])
    // A short name is enough: people write 教育局, the library keeps 示范县教育局.
    .where(sql<boolean>`position(right(agency, 3) in ${words}) > 0`)
    .where((where) => (year === undefined ? where.val(true) : where('year', '=', Number(year))))
    .orderBy('year', 'desc')
    .orderBy('agency')
    .limit(5)
    .execute()
  return rows.map(({ id, title, agency, year: of }) => ({
    title,
    href: `/reports/${id}`,
    about: `${agency}${of}年政府信息公开工作年度报告`,
  }))
}
