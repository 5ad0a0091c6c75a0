import { sql, type RawBuilder } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import { listedOfRow, type ListedDocument } from './list-documents.ts'

/** The document an item publishes; undefined where it publishes none. */
export async function documentOfItem(
  database: Database | DatabaseTransaction,
  itemId: number,
): Promise<ListedDocument | undefined> {
  const row = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .selectAll()
    .where('item_id', '=', itemId)
    .executeTakeFirst()
  return row === undefined ? undefined : listedOfRow(row)
}

/** Whether an item publishes a document or interprets one, as part of a question about the item. */
export function concernsDocument(itemId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from documents.document where document.item_id = ${itemId})
    or exists (select from documents.interpretation where interpretation.item_id = ${itemId})`
}
