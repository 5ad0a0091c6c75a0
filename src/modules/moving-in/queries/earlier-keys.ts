import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { MovingTables } from '../data/moving-tables.ts'

/** Those of these keys that others of the run, read before, have already. */
export async function earlierKeys(
  given: DatabaseTransaction,
  runId: string,
  entries: readonly { readonly key: string; readonly position: number }[],
): Promise<readonly string[]> {
  if (entries.length === 0) return []
  const rows = await given
    .withTables<MovingTables>()
    .selectFrom('moving_in.entry')
    .select('key')
    .where('run_id', '=', runId)
    .where(
      'key',
      'in',
      entries.map(({ key }) => key),
    )
    .where('position', '<', Math.min(...entries.map(({ position }) => position)))
    .execute()
  return rows.flatMap(({ key }) => key ?? [])
}
