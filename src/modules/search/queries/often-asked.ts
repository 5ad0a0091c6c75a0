import { sql } from 'kysely'
import type { SearchDatabase } from '../data/search-tables.ts'

// Fewer could be one person's.
const OFTEN = 5

/** What was often asked on a site and holds these words, the most often first. */
export async function oftenAsked(
  database: SearchDatabase,
  siteId: string,
  key: string,
  most: number,
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('search.asked')
    .select('words')
    .where('site_id', '=', siteId)
    .where(sql<boolean>`position(${key} in words) > 0`)
    .groupBy('words')
    .having(sql<boolean>`sum(times) >= ${OFTEN}`)
    .orderBy(sql`sum(times)`, 'desc')
    .orderBy('words')
    .limit(most)
    .execute()
  return rows.map(({ words }) => words)
}
