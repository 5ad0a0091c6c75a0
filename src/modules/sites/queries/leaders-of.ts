import type { Database } from '../../../platform/database/database.ts'
import type { SiteTables } from '../data/site-tables.ts'
import type { Leader } from '../domain/leader.ts'

/** The leaders a site tells of, in their order. */
export async function leadersOf(database: Database, siteId: string): Promise<readonly Leader[]> {
  const rows = await database
    .withTables<SiteTables>()
    .selectFrom('sites.leader')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ site_id, ...leader }) => ({ ...leader, siteId: site_id }))
}
