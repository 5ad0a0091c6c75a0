import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** An edition as it is compared with the one before it. */
export type KeptEdition = {
  readonly number: number
  readonly title: string
  readonly plain: string
  readonly reason: string | null
  readonly madeBy: string
  readonly madeAt: Date
}

/** Every edition of an item, the newest first. */
export async function editionsOf(database: Database, itemId: number): Promise<readonly KeptEdition[]> {
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.edition')
    .select(['number', 'title', 'plain', 'reason', 'made_by', 'made_at'])
    .where('item_id', '=', itemId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ made_by, made_at, ...row }) => ({ ...row, madeBy: made_by, madeAt: made_at }))
}
