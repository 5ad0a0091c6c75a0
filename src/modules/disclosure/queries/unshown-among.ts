import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'

/** Those of these numbers that no item citizens can read now has. */
export async function unshownAmong(database: Database, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: number }>`
    select wanted.id from unnest(${ids}::bigint[]) as wanted (id)
    where not exists (select from disclosure.placement where item_id = wanted.id)`.execute(database)
  return new Set(rows.map(({ id }) => id))
}
