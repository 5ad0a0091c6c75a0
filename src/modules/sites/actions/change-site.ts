import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { SiteRecords } from '../data/site-records.ts'
import { faultsOfEntry, type SiteEntry } from '../domain/site-faults.ts'
import type { HomeBlock, Site } from '../domain/site.ts'
import type { SiteFaults } from '../refusals.zh.ts'
import { findOwnSite, type OwnSite, type SiteOn } from './find-own-site.ts'

/** What is changed of a site at once: what it is, or what its first page shows. */
export type SiteChange =
  { readonly is: 'entry'; readonly entry: SiteEntry } | { readonly is: 'home'; readonly home: readonly HomeBlock[] }

/** Changes the site of the person's organ. */
export async function changeSite(
  records: SiteRecords,
  actor: Staff,
  on: SiteOn,
  change: SiteChange,
): Promise<Outcome<Acted<undefined>, SiteFaults>> {
  const own = await findOwnSite(records, actor, on)
  if (!own.ok) return own
  const changed = siteAfter(own.value, change)
  if (!changed.ok) return changed
  const { id, organId, name } = changed.value
  await records.changeSite(changed.value)
  const subject = { kind: 'site', id }
  return done({ value: undefined, deeds: [{ organId, action: `site.${change.is}`, subject, detail: { name } }] })
}

function siteAfter({ site, columns, others }: OwnSite, change: SiteChange): Outcome<Site, SiteFaults> {
  switch (change.is) {
    case 'entry': {
      const faults = faultsOfEntry(change.entry, others)
      return Object.keys(faults).length > 0 ? refuse(faults) : done({ ...site, ...change.entry })
    }
    case 'home':
      return done({ ...site, home: change.home.filter((block) => columns.some(({ id }) => id === block.column)) })
  }
}
