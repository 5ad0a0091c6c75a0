import type { Staff } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { Site } from '../domain/site.ts'
import type { SiteFaults } from '../refusals.zh.ts'
import { findOwnSite, type SiteOn } from './find-own-site.ts'
import type { ProposingNeeds } from './propose-leader.ts'

/** Proposes what the person's organ adds to its guide (条例 第十二条); another person releases it. */
export async function proposeGuide(
  { records, proposals }: Pick<ProposingNeeds, 'records' | 'proposals'>,
  actor: Staff,
  on: SiteOn,
  guide: Site['guide'],
): Promise<Outcome<Acted<undefined>, SiteFaults>> {
  const own = await findOwnSite(records, actor, on)
  if (!own.ok) return own
  const { site } = own.value
  const change = { is: 'guide', target: null, guide, picture: null } as const
  await proposals.addProposal({ siteId: site.id, change, name: site.name, by: actor })
  await records.changeSite(site)
  const deed = { organId: site.organId, action: 'site.propose', subject: { kind: 'site', id: site.id } }
  return done({ value: undefined, deeds: [{ ...deed, detail: { name: site.name, kind: 'guide' } }] })
}
