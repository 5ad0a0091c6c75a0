import { isUuid } from '../../../kernel/uuid.ts'
import type { LibraryDatabase } from '../data/library-tables.ts'
import { summaryColumns, summaryOfRow } from '../data/summary-row.ts'
import type { LibraryReport } from '../domain/library-report.ts'

/**
 * The report with this id at its newest edition, or at the one asked for; undefined where there is none. The findings of
 * an older edition are those of reading it, its counts are the newest one's: `check-old-edition.ts` makes them its own.
 */
export async function findReport(
  database: LibraryDatabase,
  id: string,
  wanted?: number,
): Promise<LibraryReport | undefined> {
  if (!isUuid(id)) return undefined
  const row = await database
    .selectFrom('report_library.report')
    .select([...summaryColumns, 'findings', 'edition'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { findings, edition: newest, ...summary } = row
  const edition = wanted ?? newest
  const stored = await editionOf(database, id, edition)
  if (stored === undefined) return undefined
  return {
    ...summaryOfRow(summary),
    report: stored.report,
    findings: edition === newest ? findings : stored.reading_findings,
    edition,
    editions: await editionsOf(database, id),
  }
}

function editionOf(database: LibraryDatabase, id: string, edition: number) {
  return database
    .selectFrom('report_library.edition')
    .select(['report', 'reading_findings'])
    .where('report_id', '=', id)
    .where('edition', '=', edition)
    .executeTakeFirst()
}

async function editionsOf(database: LibraryDatabase, id: string) {
  const rows = await database
    .selectFrom('report_library.edition')
    .select(['edition', 'source_name', 'source_hash', 'media_type', 'imported_at'])
    .where('report_id', '=', id)
    .orderBy('edition', 'desc')
    .execute()
  return rows.map((row) => ({
    edition: row.edition,
    source: { name: row.source_name, hash: row.source_hash, mediaType: row.media_type },
    importedAt: row.imported_at,
  }))
}
