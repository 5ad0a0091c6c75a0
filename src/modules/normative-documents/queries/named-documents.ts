import type { Database } from '../../../platform/database/database.ts'
import type { DocumentTables } from '../data/document-tables.ts'

export type NamedDocument = { readonly id: number; readonly title: string; readonly documentNumber: string | null }

/** The documents of an organ with these ids, by their numbers. */
export async function namedDocuments(
  database: Database,
  organId: string,
  ids: readonly number[],
): Promise<readonly NamedDocument[]> {
  if (ids.length === 0) return []
  const rows = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .select(['id', 'title', 'document_number'])
    .where('organ_id', '=', organId)
    .where('id', 'in', ids)
    .orderBy('made_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ id, title, document_number }) => ({ id, title, documentNumber: document_number }))
}
