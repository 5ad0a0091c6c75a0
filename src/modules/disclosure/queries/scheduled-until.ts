import type { Database } from '../../../platform/database/database.ts'
import type { ItemTables } from '../data/item-tables.ts'

/** What was to go public by then and has not, the earliest first. */
export async function scheduledUntil(
  database: Database,
  until: Date,
): Promise<readonly { readonly id: number; readonly organId: string }[]> {
  const rows = await database
    .withTables<ItemTables>()
    .selectFrom('disclosure.item')
    .select(['id', 'organ_id'])
    .where('stage', '=', 'scheduled')
    .where('publish_at', '<=', until)
    .orderBy('publish_at')
    .execute()
  return rows.map(({ id, organ_id }) => ({ id, organId: organ_id }))
}
