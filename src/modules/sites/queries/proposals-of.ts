import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { proposalOfRow } from '../data/proposal-records.ts'
import type { SiteTables } from '../data/site-tables.ts'
import type { Proposal } from '../domain/proposal.ts'

/** What waits to be released on a site, and what was returned, the oldest first. */
export async function proposalsOf(database: Database, siteId: string): Promise<readonly Proposal[]> {
  const rows = await database
    .withTables<SiteTables>()
    .selectFrom('sites.proposal')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('proposed_at')
    .orderBy('id')
    .execute()
  return rows.map(proposalOfRow)
}

/** Whether a file is the picture of something proposed on a site of this organ: then its people may see it. */
export async function isProposedPicture(database: Database, organId: string, fileId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from sites.proposal join sites.site on site.id = proposal.site_id
      where site.organ_id = ${organId}::uuid and picture = ${fileId}::uuid) as found`.execute(database)
  return rows[0]?.found ?? false
}
