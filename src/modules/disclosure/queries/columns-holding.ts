import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

/** The columns, of whatever site, that show items of these organs. */
export async function columnsHolding(
  transaction: DatabaseTransaction,
  organIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ column_id: string }>`
    select distinct placement.column_id from disclosure.placement
    join disclosure.item on item.id = placement.item_id
    where item.organ_id = any(${organIds}::uuid[])`.execute(transaction)
  return new Set(rows.map(({ column_id }) => column_id))
}
