import { dayInChina, type Day } from '../../../kernel/day.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** The newest item of an organ citizens read under this document number; undefined where there is none. */
export async function itemWithNumber(
  transaction: DatabaseTransaction,
  organId: string,
  number: string,
): Promise<{ readonly itemId: number; readonly publishedOn: Day } | undefined> {
  const row = await transaction
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select(['id', 'published_at'])
    .where('organ_id', '=', organId)
    .where('document_number', '=', number)
    .where('kind', '=', 'document')
    .where('stage', '=', 'published')
    .orderBy('published_at', 'desc')
    .executeTakeFirst()
  const publishedAt = row?.published_at ?? null
  return row === undefined || publishedAt === null
    ? undefined
    : { itemId: row.id, publishedOn: dayInChina(publishedAt) }
}
