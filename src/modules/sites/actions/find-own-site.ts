import { mayDo, type Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { SiteRecords } from '../data/site-records.ts'
import type { Column } from '../domain/column.ts'
import type { Site } from '../domain/site.ts'
import { faultOf, type SiteFaults } from '../refusals.zh.ts'

/** The site a change is about, and the version of it the person had before their eyes. */
export type SiteOn = { readonly siteId: string; readonly version: number }

export type OwnSite = { readonly site: Site; readonly columns: readonly Column[]; readonly others: readonly Site[] }

/** Locks the site of the person's organ; of two people who change it at once the second is told. */
export async function findOwnSite(
  records: SiteRecords,
  actor: Staff,
  { siteId, version }: SiteOn,
): Promise<Outcome<OwnSite, SiteFaults>> {
  const { site, others } = await records.lockSite(siteId)
  if (site === undefined || !mayDo(actor, 'keep-sites', site.organId)) return refuse(faultOf('no-such-site'))
  if (site.version !== version) return refuse(faultOf('changed-meanwhile'))
  return done({ site, others, columns: await records.columnsOf(siteId) })
}
