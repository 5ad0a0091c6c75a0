import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { DocumentTables } from '../data/document-tables.ts'

/** What has lapsed by its term until today and was not put on record as lapsed yet. */
export async function expiredUnmarked(
  database: Database,
  today: Day,
): Promise<readonly { readonly id: number; readonly organId: string; readonly expiresOn: Day }[]> {
  const rows = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .select(['id', 'organ_id', 'expires_on'])
    .where('stage', '=', 'issued')
    .where('ended_as', '=', 'lapsed')
    .where('ended_on', '<=', today)
    .where('expires_on', '<', today)
    .where(
      sql<boolean>`not exists (select from documents.trail where document_id = documents.document.id and step = 'expire')`,
    )
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.flatMap(({ id, organ_id, expires_on }) =>
    expires_on === null ? [] : [{ id, organId: organ_id, expiresOn: expires_on }],
  )
}
