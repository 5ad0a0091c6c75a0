import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { DocumentTables, DocumentTransaction } from './document-tables.ts'

/** Keeps, in the publishing transaction, since when citizens read an item; `on` null: they do no longer. */
export async function hearOfItem(given: DatabaseTransaction, itemId: number, on: Day | null): Promise<void> {
  const transaction = given.withTables<DocumentTables>()
  await transaction
    .updateTable('documents.interpretation')
    .set({ published_on: on })
    .where('item_id', '=', itemId)
    .execute()
  const document = await transaction
    .selectFrom('documents.document')
    .select(['id', 'published_on'])
    .where('item_id', '=', itemId)
    .forUpdate()
    .executeTakeFirst()
  if (document === undefined || document.published_on === on) return
  await transaction.updateTable('documents.document').set({ published_on: on }).where('id', '=', document.id).execute()
  await addEntry(transaction, document.id, on)
}

async function addEntry(transaction: DocumentTransaction, id: number, on: Day | null): Promise<void> {
  await transaction
    .insertInto('documents.trail')
    .values({
      document_id: id,
      seq: sql<number>`(select coalesce(max(seq), 0) + 1 from documents.trail where document_id = ${id})`,
      step: on === null ? 'hidden' : 'shown',
      detail: JSON.stringify(on === null ? {} : { on }),
      actor_id: null,
      actor_name: '信息发布',
    })
    .execute()
}
