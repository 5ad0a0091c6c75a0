import type { Database } from '../../../platform/database/database.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import type { DocumentKind } from '../domain/document.ts'

/** Which of these items publish a document of the library, and its kind. */
export async function registeredKinds(
  database: Database,
  itemIds: readonly number[],
): Promise<ReadonlyMap<number, DocumentKind>> {
  if (itemIds.length === 0) return new Map()
  const rows = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .select(['item_id', 'kind'])
    .where('item_id', 'in', itemIds)
    .execute()
  return new Map(rows.flatMap(({ item_id, kind }) => (item_id === null ? [] : [[item_id, kind]])))
}
