import { sql } from 'kysely'
import type { SearchDatabase } from './search-tables.ts'

export type AskedCount = {
  readonly siteId: string
  readonly words: string
  readonly day: string
  readonly times: number
}

const DAYS_KEPT = 90

/** Adds to how often something was asked, and forgets what is older than ninety days. */
export async function countAsked(
  database: SearchDatabase,
  counts: readonly AskedCount[],
  today: string,
): Promise<void> {
  if (counts.length > 0) {
    await database
      .insertInto('search.asked')
      .values(counts.map(({ siteId, ...count }) => ({ site_id: siteId, ...count })))
      .onConflict((conflict) =>
        conflict.columns(['site_id', 'words', 'day']).doUpdateSet({ times: sql`asked.times + excluded.times` }),
      )
      .execute()
  }
  await database
    .deleteFrom('search.asked')
    .where(sql<boolean>`day < ${today}::date - ${DAYS_KEPT}::int`)
    .execute()
}
