import type { Database } from '../../../platform/database/database.ts'
import { columnOfRow, siteOfRow } from '../data/site-rows.ts'
import type { SiteTables } from '../data/site-tables.ts'
import type { SiteBook } from '../domain/site-book.ts'

/** Every site and its columns. */
export async function readBook(database: Database): Promise<SiteBook> {
  const tables = database.withTables<SiteTables>()
  const [sites, columns] = await Promise.all([
    tables.selectFrom('sites.site').selectAll().orderBy('main', 'desc').orderBy('id').execute(),
    tables.selectFrom('sites.column').selectAll().orderBy('site_id').orderBy('position').orderBy('path').execute(),
  ])
  return { sites: sites.map(siteOfRow), columns: columns.map(columnOfRow) }
}
