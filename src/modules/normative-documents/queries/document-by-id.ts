import type { Database } from '../../../platform/database/database.ts'
import { documentOfRow } from '../data/document-row.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import type { NormativeDocument } from '../domain/document.ts'

/** A document of this organ with all that was done to it; undefined for any other. */
export async function documentById(
  database: Database,
  organId: string,
  id: number,
): Promise<NormativeDocument | undefined> {
  const tables = database.withTables<DocumentTables>()
  const row = await tables
    .selectFrom('documents.document')
    .selectAll()
    .where('id', '=', id)
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  return row === undefined ? undefined : documentOfRow(tables, row)
}
