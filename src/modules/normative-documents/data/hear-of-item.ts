import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { DocumentTables } from './document-tables.ts'

/**
 * Keeps, in the publishing transaction, since when citizens read an item; `on` null: they do no longer. Gives the id of the
 * document it publishes; undefined where it publishes none.
 */
export async function hearOfItem(
  given: DatabaseTransaction,
  itemId: number,
  on: Day | null,
): Promise<number | undefined> {
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
  if (document === undefined || document.published_on === on) return document?.id
  await transaction.updateTable('documents.document').set({ published_on: on }).where('id', '=', document.id).execute()
  await noteShown(given, document.id, on)
  return document.id
}

/** Puts on record since when citizens read a document as an item; null: they do no longer. */
export async function noteShown(given: DatabaseTransaction, id: number, on: Day | null): Promise<void> {
  await given
    .withTables<DocumentTables>()
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
