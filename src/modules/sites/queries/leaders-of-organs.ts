import type { Database } from '../../../platform/database/database.ts'
import type { SiteTables } from '../data/site-tables.ts'

/** The leaders told of on the sites of these organs, the sites in the order of the organs. */
export async function leadersOfOrgans(
  database: Database,
  organIds: readonly string[],
): Promise<readonly { readonly name: string; readonly post: string }[]> {
  const rows = await database
    .withTables<SiteTables>()
    .selectFrom('sites.leader')
    .innerJoin('sites.site', 'sites.site.id', 'sites.leader.site_id')
    .select(['sites.site.organ_id as organId', 'sites.leader.name as name', 'sites.leader.post as post'])
    .where('sites.site.organ_id', 'in', organIds)
    .orderBy('sites.leader.position')
    .orderBy('sites.leader.id')
    .execute()
  return organIds.flatMap((id) => rows.filter(({ organId }) => organId === id))
}
