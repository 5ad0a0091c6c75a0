import { sql } from 'kysely'
import { parseDay, type Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'

/** The day of the newest item of each of these columns, in China; a column with none is left out. */
export async function newestDays(database: Database, columnIds: readonly string[]): Promise<ReadonlyMap<string, Day>> {
  const { rows } = await sql<{ id: string; day: string | null }>`
    select wanted.id, to_char((select max(published_at) from disclosure.placement where column_id = wanted.id)
      at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
    from unnest(${columnIds}::uuid[]) as wanted (id)`.execute(database)
  return new Map(
    rows.flatMap(({ id, day }) => {
      const newest = day === null ? undefined : parseDay(day)
      return newest === undefined ? [] : [[id, newest] as const]
    }),
  )
}
