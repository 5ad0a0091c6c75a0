import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** Whether a file belongs to the edition of an item citizens read now. */
export async function isShownFile(database: Database, fileId: string): Promise<boolean> {
  const found = await withFile(database, fileId)
    .where('item.stage', '<>', 'withdrawn')
    .whereRef('attachment.edition', '=', 'item.shown_edition')
    .executeTakeFirst()
  return found !== undefined
}

/** Whether a file belongs to an item of this organ, in whatever edition. */
export async function isOwnFile(database: Database, organId: string, fileId: string): Promise<boolean> {
  return (await withFile(database, fileId).where('item.organ_id', '=', organId).executeTakeFirst()) !== undefined
}

function withFile(database: Database, fileId: string) {
  return database
    .withTables<ItemTables>()
    .selectFrom('disclosure.attachment as attachment')
    .innerJoin('disclosure.item as item', 'item.id', 'attachment.item_id')
    .select('attachment.file_id')
    .where('attachment.file_id', '=', fileId)
}
