import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

/** Whether anything is shown in a column, or any edition was ever meant for it. */
export async function columnHasItems(transaction: DatabaseTransaction, columnId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from disclosure.placement where column_id = ${columnId}::uuid)
      or exists (select from disclosure.edition where ${columnId}::uuid = any(columns)) as found`.execute(transaction)
  return rows[0]?.found ?? false
}
