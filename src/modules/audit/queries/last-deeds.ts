import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { AuditTables } from '../data/audit-tables.ts'

/** Who did something last, and when. */
export type LastDeed = { readonly by: string; readonly at: Date }

/** Of the deeds of one kind in an organ's chain the last for every value that `name` has in their detail. */
export async function lastDeeds(
  database: Database,
  { organId, action, name }: { readonly organId: string; readonly action: string; readonly name: string },
): Promise<ReadonlyMap<string, LastDeed>> {
  const value = sql<string | null>`detail->>${sql.lit(name)}`
  const rows = await database
    .withTables<AuditTables>()
    .selectFrom('audit.entry')
    .select(['actor_name', 'at', value.as('value')])
    .distinctOn(value)
    .where('organ_id', '=', organId)
    .where('action', '=', action)
    .orderBy(value)
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.flatMap((row) => (row.value === null ? [] : [[row.value, { by: row.actor_name, at: row.at }]])))
}
