import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import { faultOf, type SiteFaults } from '../refusals.zh.ts'
import { findOwnSite, type SiteOn } from './find-own-site.ts'
import type { SentPicture } from './keep-picture.ts'
import type { ProposingNeeds } from './propose-leader.ts'

/** Proposes another banner for a column of the person's site, null to take it away; another person releases it. */
export async function proposeBanner(
  { records, proposals, keepPicture }: Omit<ProposingNeeds, 'leaders'>,
  actor: Staff,
  on: SiteOn & { readonly columnId: string },
  picture: SentPicture | null,
): Promise<Outcome<Acted<undefined>, SiteFaults>> {
  const own = await findOwnSite(records, actor, on)
  if (!own.ok) return own
  const { site, columns } = own.value
  const column = columns.find(({ id }) => id === on.columnId)
  if (column === undefined) return refuse(faultOf('no-such-column'))
  const banner = picture === null ? done(null) : await keepPicture(site.organId, picture)
  if (!banner.ok) return banner
  const change = { is: 'banner', target: column.id, picture: banner.value } as const
  await proposals.addProposal({ siteId: site.id, change, name: column.name, by: actor })
  await records.changeSite(site)
  const deed = { organId: site.organId, action: 'site.propose', subject: { kind: 'site', id: site.id } }
  return done({ value: undefined, deeds: [{ ...deed, detail: { name: column.name, kind: 'banner' } }] })
}
