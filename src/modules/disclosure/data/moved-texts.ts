import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Attachment } from '../domain/edition.ts'
import type { ItemTables } from './item-tables.ts'

/** Keeps the files of an item that was moved in just now, in this transaction. */
export async function keepMovedFiles(
  given: DatabaseTransaction,
  itemId: number,
  attachments: readonly Attachment[],
): Promise<void> {
  if (attachments.length === 0) return
  const rows = attachments.map(({ fileId, name, role, words }, position) => ({
    ...{ item_id: itemId, edition: 1, position, file_id: fileId, name, role, words },
  }))
  await given
    .withTables<ItemTables>()
    .insertInto('disclosure.attachment')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['item_id', 'edition', 'position']).doNothing())
    .execute()
}

/** The texts of items as they were moved in; those somebody has corrected or withdrawn since are left out. */
export async function movedBodies(
  given: DatabaseTransaction,
  itemIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (itemIds.length === 0) return new Map()
  const rows = await given
    .withTables<ItemTables>()
    .selectFrom('disclosure.item as item')
    .innerJoin('disclosure.edition as edition', (join) =>
      join.onRef('edition.item_id', '=', 'item.id').onRef('edition.number', '=', 'item.working_edition'),
    )
    .select(['item.id', 'edition.body'])
    .where('item.id', 'in', itemIds)
    .where('item.stage', '=', 'published')
    .where('edition.number', '=', 1)
    .execute()
  return new Map(rows.map(({ id, body }) => [id, body]))
}

/** Keeps the texts of moved-in items, by id, with their links led to where their pages are now; their words are the same. */
export async function keepMovedBodies(given: DatabaseTransaction, bodies: ReadonlyMap<number, string>): Promise<void> {
  await sql`update disclosure.edition set body = told.body
    from unnest(${[...bodies.keys()]}::bigint[], ${[...bodies.values()]}::text[]) as told (item_id, body)
    where edition.item_id = told.item_id and edition.number = 1`.execute(given)
}
